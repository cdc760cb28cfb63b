/** What it means that an alert does not hold any more. */
import { daysBetween } from '../associations/calendar.ts';
import type { Day } from '../scoring/index.ts';
import type { Alert, AlertFacts } from './alert.ts';
import { lapseToldUntil } from './detect/certification-ends.ts';
import { causeKey } from './keys.ts';

/** resolved: what was wrong is right again, or was averted. happened: it came as was told, or its time is over. */
export type Ending = 'resolved' | 'happened';

/**
 * @param ended an alert that held and does not any more
 * @param now what holds
 */
export function endingOf(ended: Alert, now: readonly Alert[], today: Day): Ending {
  const { facts, due, since, tone } = ended;
  switch (facts.kind) {
    case 'qualified':
      return 'happened';
    case 'below-line-ahead':
    case 'metric-zero-ahead':
      return now.some((one) => isSameDesignation(one, ended) && cameTrue(facts, one.facts)) ? 'happened' : 'resolved';
    case 'certification-ends':
      if (now.some(({ key }) => key !== ended.key && causeKey(key) === causeKey(ended.key))) return 'happened';
      return tone === 'bad' && due !== null && today > lapseToldUntil(since, due) ? 'happened' : 'resolved';
    case 'claim-declined':
    case 'window-closing':
    case 'anniversary':
      return due !== null && due < today ? 'happened' : 'resolved';
    case 'claim-deadline':
      // What the customer or a dispute had time for lapsed; what Microsoft asked for was answered, or the claim is rejected.
      return (facts.whose === 'customer' || facts.status === 'rejected') && due !== null && due < today
        ? 'happened'
        : 'resolved';
    case 'customer-fell':
    case 'association-ended':
      return daysBetween(since, today) >= A_YEAR ? 'happened' : 'resolved';
    default:
      return 'resolved';
  }
}

/** What was lost so long ago is missing in both of the years that are compared. Months differ by a few days. */
const A_YEAR = 360;

type Foreseen = Extract<AlertFacts, { kind: 'below-line-ahead' | 'metric-zero-ahead' }>;

function cameTrue(foreseen: Foreseen, facts: AlertFacts): boolean {
  if (foreseen.kind === 'below-line-ahead') return facts.kind === 'below-line' && facts.line === foreseen.line;
  return facts.kind === 'metric-zero' && facts.metric === foreseen.metric;
}

const isSameDesignation = (one: Alert, other: Alert) => one.designations.join() === other.designations.join();
