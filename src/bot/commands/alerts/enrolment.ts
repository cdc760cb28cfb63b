/** What the partner is enrolled in, and its anniversary: no export says it. */
import { addYears } from 'date-fns/addYears';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { dayName, designationName, joined, messageCard } from '../../../../cards/index.ts';
import { isDay } from '../../../associations/calendar.ts';
import type { Day } from '../../../scoring/index.ts';
import { listOf } from '../arguments.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import type { AlertsSaid } from './arguments.ts';
import { placeHere } from './where.ts';

const WRONG = 'Say it like this: our anniversary is 15 August 2027, we are enrolled in Security and Modern Work.';
const NOT_ENROLLED = 'You are enrolled in no designation. I watch the months in which you can enrol.';

export async function enrolment(args: AlertsSaid, context: Context): Promise<Outcome> {
  const told = enrolmentIn(args, context);
  if (told === null) return refusedWith(WRONG);
  const { alertDesk, sender, key } = context;
  const result = await alertDesk.change({ kind: 'enrolment', ...told }, sender, key, placeHere(context));
  if (!result.done) return refusedWith(result.says);
  return { face: messageCard({ text: words(told) }) };
}

type Told = Pick<Context['account']['program'], 'anniversary'> & {
  readonly designations: Context['account']['program']['enrolled'];
};

/** What is not said stays; null where nothing is said, or no day. */
function enrolmentIn({ designation, date }: AlertsSaid, { account, today }: Context): Told | null {
  if (date === 'none') return { designations: [], anniversary: '' };
  const { enrolled, anniversary } = account.program;
  const named = [...new Set(listOf(designation))];
  const designations = named.length > 0 ? named : enrolled;
  if (designations.length === 0 || (date !== undefined && !isDay(date))) return null;
  return { designations, anniversary: date === undefined ? anniversary : comingYear(date, today) };
}

/** It comes every year: of one that is past the next is meant. */
function comingYear(day: Day, today: Day): Day {
  const years = Math.max(0, Number(today.slice(0, 4)) - Number(day.slice(0, 4)));
  const turns = [years, years + 1].map((count) =>
    formatISO(addYears(parseISO(day), count), { representation: 'date' }),
  );
  return turns.find((turn) => turn >= today) ?? day;
}

function words({ designations, anniversary }: Told): string {
  if (designations.length === 0) return NOT_ENROLLED;
  const names = joined(designations.map(designationName), 'and');
  return anniversary === ''
    ? `You are enrolled in ${names}. Tell me the anniversary too, and I watch the months around it.`
    : `You are enrolled in ${names}; the anniversary is ${dayName(anniversary)}. I watch the months around it.`;
}
