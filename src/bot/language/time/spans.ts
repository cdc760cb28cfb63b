/** A stretch of days that lies behind us: "in October", "last quarter", "this year", "since July". */
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfQuarter } from 'date-fns/endOfQuarter';
import { endOfWeek } from 'date-fns/endOfWeek';
import { endOfYear } from 'date-fns/endOfYear';
import { parseISO } from 'date-fns/parseISO';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import { startOfWeek } from 'date-fns/startOfWeek';
import { startOfYear } from 'date-fns/startOfYear';
import { sub } from 'date-fns/sub';
import { type Day, lastDayOf } from '../../../scoring/index.ts';
import { type EntityValues, ofKind, type TimeUnit } from '../entity.ts';
import type { ReadLine } from '../read.ts';
import { asDay, daysOf, lastPastMonth, pastMonth } from './calendar.ts';
import { SINCE } from './days.ts';

export interface Span {
  readonly since: Day;
  /** The last day; absent where it goes on until today. */
  readonly until?: Day;
}

const MONDAY = { weekStartsOn: 1 } as const;
const WHOLE: Readonly<Record<TimeUnit, readonly [start: (day: Date) => Date, end: (day: Date) => Date]>> = {
  day: [(day) => day, (day) => day],
  week: [(day) => startOfWeek(day, MONDAY), (day) => endOfWeek(day, MONDAY)],
  month: [startOfMonth, endOfMonth],
  quarter: [startOfQuarter, endOfQuarter],
  year: [startOfYear, endOfYear],
};
const ONE_BACK = {
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
} as const satisfies Record<TimeUnit, object>;
const PAST = new Set('last past previous letzten letzte derniers dernieres ultimos'.split(' '));
const BEFORE_A_YEAR = new Set('in during from since seit en'.split(' '));

/** The stretch a text names; undefined where it names none, or one to come. */
export function spanIn(line: ReadLine, today: Day): Span | undefined {
  const months = ofKind(line.entities, 'month');
  const [first] = months;
  if (first !== undefined) {
    const since = `${pastMonth(first.value, today)}-01`;
    return isSince(line, first.from)
      ? { since }
      : { since, until: lastDayOf(lastPastMonth(months.at(-1)!.value, today)) };
  }
  const period = ofKind(line.entities, 'period').find(({ value }) => value.which !== 'next');
  if (period !== undefined) {
    const span = spanOf(period.value, today);
    return isSince(line, period.from) ? { since: span.since } : span;
  }
  const length = ofKind(line.entities, 'length').find(({ from, to }) =>
    line.words.slice(Math.max(0, from - 1), to).some((word) => PAST.has(word)),
  );
  if (length !== undefined) return { since: asDay(sub(parseISO(today), { days: daysOf(length.value) })) };
  const year = line.words.findIndex((word, at) => /^20\d\d$/.test(word) && BEFORE_A_YEAR.has(line.words[at - 1] ?? ''));
  if (year < 0) return undefined;
  const since = `${line.words[year]}-01-01`;
  return isSince(line, year) ? { since } : { since, until: `${line.words[year]}-12-31` };
}

function spanOf({ which, unit }: EntityValues['period'], today: Day): Required<Span> {
  const [start, end] = WHOLE[unit];
  const day = which === 'last' ? sub(parseISO(today), ONE_BACK[unit]) : parseISO(today);
  return { since: asDay(start(day)), until: asDay(end(day)) };
}

const isSince = (line: ReadLine, at: number): boolean => SINCE.has(line.words[at - 1] ?? '');
