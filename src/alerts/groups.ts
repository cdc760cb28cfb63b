/** Alerts by their cause: what one thing brings about is one line, headed by the worst of it. */
import type { Alert, AlertCause } from './alert.ts';
import { isFall, worstFirst } from './order.ts';
import { together } from './together.ts';

export interface AlertGroup {
  readonly lead: Alert;
  /** What the same cause does besides, worst first. */
  readonly others: readonly Alert[];
}

/**
 * As few lines as alerts take that are told at one time, worst first. Falls have one cause where the largest part of each
 * is the same, or where a metric at zero is among what brought its own designation down.
 */
export function grouped(alerts: readonly Alert[]): readonly AlertGroup[] {
  const groups: { lead: Alert; others: Alert[] }[] = [];
  for (const alert of worstFirst(together(alerts))) {
    const known = groups.find(({ lead, others }) => [lead, ...others].some((one) => isOneCause(one, alert)));
    if (known) known.others.push(alert);
    else groups.push({ lead: alert, others: [] });
  }
  return groups;
}

function isOneCause(worse: Alert, other: Alert): boolean {
  if (!isFall(worse) || !isFall(other) || monthOf(worse) !== monthOf(other)) return false;
  const [causes, others] = [causesOf(worse), causesOf(other)];
  const [first] = others;
  if (!causes[0] || !first) return false;
  return isSame(causes[0], first) || (isWithin(other, worse) && causes.some((cause) => isSame(cause, first)));
}

const causesOf = ({ facts }: Alert): readonly AlertCause[] => ('because' in facts ? facts.because : []);
/** What is foreseen for a month is no part of what happened. */
const monthOf = ({ facts }: Alert): string => ('month' in facts ? facts.month : '');
const isWithin = (part: Alert, whole: Alert): boolean =>
  part.designations.every((one) => whole.designations.includes(one));

/** Of people the certification is named first; what follows depends on how a metric counts it. */
function isSame(one: AlertCause, other: AlertCause): boolean {
  const words = ({ words, person }: AlertCause) => (person ? words.split(' ')[0] : words);
  return one.subject === other.subject && words(one) === words(other);
}
