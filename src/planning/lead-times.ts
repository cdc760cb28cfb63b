/** When work that is begun today shows in the score. */
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { setDate } from 'date-fns/setDate';
import type { Day } from '../scoring/index.ts';
import type { StepKind } from './kinds.ts';

export type Lead =
  /** So many days after the work is done. */
  | { readonly days: number; readonly source: string }
  /** On this day of the month after the one in which it is done. */
  | { readonly dayOfNextMonth: number; readonly source: string };

/** Of a month, the day by which performance and customer success are refreshed with the month before. */
export const REFRESHED_ON = 20;

const REFRESH = {
  dayOfNextMonth: REFRESHED_ON,
  source: 'Partner capability score: performance and customer success are refreshed by the 20th of each month',
} as const satisfies Lead;

export const LEAD_TIMES = {
  people: { days: 10, source: 'Partner capability score: skilling shows within about 10 days of the certification' },
  claims: { days: 28, source: 'Capability score playbooks: a new association takes up to two cycles, 3 to 4 weeks' },
  customers: REFRESH,
  deployments: REFRESH,
  users: REFRESH,
} as const satisfies { readonly [K in StepKind]: Lead };

/** The last day of the work on one unit, begun today. */
export function doneOn(today: Day, workingDays: number): Day {
  return text(addBusinessDays(parseISO(today), Math.ceil(workingDays)));
}

/** The day a unit shows that is begun today; units are worked on side by side. */
export function showsOn(kind: StepKind, today: Day, workingDays: number): Day {
  const done = parseISO(doneOn(today, workingDays));
  const lead: Lead = LEAD_TIMES[kind];
  return text('days' in lead ? addDays(done, lead.days) : setDate(addMonths(done, 1), lead.dayOfNextMonth));
}

const text = (date: Date): Day => format(date, 'yyyy-MM-dd');
