/** Which alerts come first: what matters most to whoever is responsible for the designations. */
import type { Alert } from './alert.ts';

const TONES: readonly Alert['tone'][] = ['bad', 'warning', 'good'];
const NEVER = '9999-12-31';

/** A qualification that is lost or will be, then what else fell, then the rest; each by its points, its tone and its day. */
export function worstFirst(alerts: readonly Alert[]): readonly Alert[] {
  return alerts.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      pointsOf(b) - pointsOf(a) ||
      TONES.indexOf(a.tone) - TONES.indexOf(b.tone) ||
      (a.due ?? NEVER).localeCompare(b.due ?? NEVER),
  );
}

/** A designation falls, or will. */
export function isFall({ facts }: Alert): boolean {
  return facts.kind === 'below-line' || facts.kind === 'below-line-ahead' || isZero(facts);
}

/** A qualified designation is lost by it, or will be. */
export const disqualifies = ({ facts }: Alert): boolean => 'disqualifies' in facts && facts.disqualifies === true;

const isZero = ({ kind }: Alert['facts']): boolean => kind === 'metric-zero' || kind === 'metric-zero-ahead';

function rankOf(alert: Alert): number {
  if (alert.tone === 'good') return 7;
  if (disqualifies(alert)) return (isZero(alert.facts) ? 2 : 0) + TONES.indexOf(alert.tone);
  if (isFall(alert) && alert.tone === 'bad') return 4;
  // What it cost stands among the falls, and nothing is due.
  return alert.facts.kind === 'association-ended' ? 6 : 5;
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
