/** Which alerts come first, and how bad each is in a word. */
import type { Alert } from '../../src/alerts/alert.ts';
import type { Colour } from '../adaptive-card.ts';

type Tone = Alert['tone'];

export const TONES: readonly Tone[] = ['bad', 'warning', 'good'];
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  bad: 'Needs attention',
  warning: 'Coming up',
  good: 'Good news',
};
export const TONE_COLOURS: Readonly<Record<Tone, Colour>> = { bad: 'attention', warning: 'warning', good: 'good' };

const NEVER = '9999-12-31';

/** What is lost, what will be, what was won; each by what costs most points, then by its last day. */
export function worstFirst(alerts: readonly Alert[]): readonly Alert[] {
  return alerts.toSorted(
    (a, b) =>
      TONES.indexOf(a.tone) - TONES.indexOf(b.tone) ||
      pointsOf(b) - pointsOf(a) ||
      (a.due ?? NEVER).localeCompare(b.due ?? NEVER),
  );
}

/** The points it is about, as a size. */
function pointsOf({ facts }: Alert): number {
  switch (facts.kind) {
    case 'below-line':
    case 'below-line-ahead':
    case 'qualified':
      return Math.abs(facts.before - facts.total);
    case 'metric-zero':
    case 'metric-zero-ahead':
      return facts.before;
    case 'customer-fell':
      return Math.abs(facts.points);
    case 'certification-ends':
      return facts.counts.reduce((sum, { points }) => sum + Math.abs(points), 0);
    default:
      return 0;
  }
}
