import type { Holding, Reason } from '../../scoring/index.ts';

const WORDS: Partial<Record<Reason, string>> = {
  expired: 'expired',
  inactive: 'not active',
  retired: 'retired, counts no more',
  'completed-after-retirement': 'passed after retirement',
  'completed-later': 'passed after the month shown',
  'exam-only': 'exam only',
  'not-linked': 'not linked to Partner Center',
};

/** Whether a certification counts, in a word or two. */
export function holdingStatus({ counts, reason }: Holding): string {
  return counts ? 'counts' : ((reason && WORDS[reason]) ?? 'does not count');
}
