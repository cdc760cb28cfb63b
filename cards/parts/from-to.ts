/** Two values of one metric as one change. */
import type { MetricScore } from '../../src/scoring/index.ts';
import { valueInWords } from './units.ts';

type Valued = Pick<MetricScore, 'value' | 'unit'>;

/** "+10 → +12 customers", "growth −3.3 % → −0.3 %": the words both have are said once. */
export function fromTo(before: Valued, after: Valued): string {
  const [from, to] = [valueInWords(before).split(' '), valueInWords(after).split(' ')];
  if (from.length !== to.length) return `${from.join(' ')} → ${to.join(' ')}`;
  const first = from.findIndex((word, index) => word !== to[index]);
  const last = from.findLastIndex((word, index) => word !== to[index]);
  if (first < 0) return from.join(' ');
  return [...from.slice(0, last + 1), '→', ...to.slice(first)].join(' ');
}
