/** Alerts that are told at one time, in as few lines as they take. */
import { DESIGNATIONS } from '../scoring/index.ts';
import type { Alert, AlertCause } from './alert.ts';
import { disqualifies } from './order.ts';
import { withoutEarlierStages } from './stages.ts';

/**
 * Each thing by its latest stage; a metric that the same cause brings to zero in several designations once, with all of
 * them; whoever fell or let something lapse not beside the slip that begins with it. In the order given.
 */
export function together(alerts: readonly Alert[]): readonly Alert[] {
  const latest = withoutEarlierStages(alerts);
  const rest = latest.filter((alert) => !isToldBySlips(alert, latest));
  const groups = Map.groupBy(rest, (alert) => zeroInWords(alert) ?? alert);
  return Array.from(groups.values(), (own): Alert => {
    const [first] = own as [Alert, ...Alert[]];
    if (own.length === 1) return first;
    const worst = own.find(disqualifies) ?? first;
    const all = own.flatMap(({ designations }) => designations);
    return { ...worst, designations: DESIGNATIONS.filter((one) => all.includes(one)) };
  });
}

function isToldBySlips(alert: Alert, all: readonly Alert[]): boolean {
  const slips = all.filter(({ facts }) => {
    const [first] = 'because' in facts ? facts.because : [];
    return first !== undefined && isCause(alert, first);
  });
  const told = new Set(slips.flatMap(({ designations }) => designations));
  return slips.length > 0 && alert.designations.every((one) => told.has(one));
}

function isCause({ facts, tone }: Alert, { subject, words }: AlertCause): boolean {
  if (facts.kind === 'customer-fell') return subject === facts.customer && words === facts.words;
  if (facts.kind !== 'certification-ends' || tone !== 'bad') return false;
  return subject === facts.person && words.startsWith(`${facts.certification} `);
}

/**
 * What makes zeroes the same: all that is said of them. Their totals differ, and do not matter to several designations;
 * sums of binary fractions differ by noise. null where it is no zero, or nobody knows its cause.
 */
function zeroInWords({ facts }: Alert): string | null {
  if (facts.kind !== 'metric-zero' && facts.kind !== 'metric-zero-ahead') return null;
  const { kind, metric, before, because } = facts;
  if (because.length === 0) return null;
  const month = facts.kind === 'metric-zero-ahead' ? facts.month : '';
  const causes = because.map(({ subject, words, points }) => [subject, words, points?.toFixed(1)]);
  return JSON.stringify([kind, metric, month, before.toFixed(1), causes]);
}
