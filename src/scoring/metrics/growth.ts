/** Growth in percent over a base of a year before. */
import type { Verdict, Why } from './verdict.ts';

export interface Growth {
  readonly total: number;
  readonly base: number;
  /** 0 without a positive base: a percentage of nothing is not defined. */
  readonly percent: number;
}

export function growthOf(total: number, base: number): Growth {
  return { total, base, percent: base > 0 ? ((total - base) * 100) / base : 0 };
}

/** What keeps all the growth from paying, told once for the metric as a whole. */
export function wholeMetric({ base }: Growth, enough: boolean, short: Pick<Why, 'detail' | 'money'>): Verdict[] {
  const subject = { subject: 'All customers', id: 'all' };
  if (base <= 0)
    return [{ ...subject, not: [{ reason: 'no-baseline', detail: 'nothing to grow from a year before' }] }];
  return enough ? [] : [{ ...subject, not: [{ reason: 'below-baseline', ...short }] }];
}
