/** What each subject (tenant, pair, person, service) adds to a metric, or why it adds nothing. */
import type { Counted, NotCounted } from '../scorecard.ts';

export type Why = Pick<NotCounted, 'reason' | 'detail' | 'money'>;

export interface Verdict {
  readonly subject: string;
  readonly id: string;
  /** Absent: the subject does not count. */
  readonly amount?: number;
  readonly detail?: string;
  /** Why it does not count, or which part of it does not. */
  readonly not: readonly Why[];
}

export interface Explanation {
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
}

export const NOTHING: Explanation = { counted: [], notCounted: [] };

export function explanationOf(verdicts: Iterable<Verdict>): Explanation {
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  for (const { subject, id, amount, detail, not } of verdicts) {
    if (amount !== undefined) counted.push({ subject, id, amount, ...(detail ? { detail } : {}) });
    for (const why of not) notCounted.push({ subject, id, ...why });
  }
  return { counted, notCounted };
}

/** +1 gained, 0 kept, -1 lost; undefined when neither. */
export function gained(now: boolean, before: boolean): number | undefined {
  return now || before ? Number(now) - Number(before) : undefined;
}

/** How many subjects pass now, minus how many passed before. */
export function netOf(subjects: number, now: (subject: number) => boolean, before: (subject: number) => boolean) {
  let net = 0;
  for (let subject = 0; subject < subjects; subject++) net += Number(now(subject)) - Number(before(subject));
  return net;
}
