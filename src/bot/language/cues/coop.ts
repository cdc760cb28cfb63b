import { COOP_EVERYDAY_PATTERNS, COOP_NAME_PATTERNS } from '../coop/activity.ts';
import type { Cues } from './cue.ts';
import { ALERTS, CO_OP_FUND } from './other-talk.ts';

const REIMBURSE =
  'reimbursement|reimbursements|reimburse|reimbursed|reimburses|refunded|ruckerstattung|remboursement|reembolso';
const ASKED =
  '{claim}|{claims}|{proof}|{document}|claimable|prove|file|cap|capped|limit|max|maximum|fund|funds|funding|refund|pay|pays|paid|covered|eligible|attach|invoice|money';

const beside = (patterns: readonly string[], words: string): readonly string[] =>
  patterns.map((pattern) => `${pattern} & ${words}`);

/** Co-op funds by their name, or an activity that nothing else is claimed for. */
export const coop: Cues = {
  command: 'coop',
  label: 'Co-op claims',
  say: 'co-op claims',
  takes: ['activity', 'article', 'part', 'fund', 'surface', 'on'],
  cues: [
    [26, ...CO_OP_FUND],
    [
      22,
      ...beside([...COOP_NAME_PATTERNS, ...COOP_EVERYDAY_PATTERNS], REIMBURSE),
      ...beside(COOP_NAME_PATTERNS, ASKED),
      ...beside(COOP_NAME_PATTERNS, 'get|have|want ... back'),
    ],
    [4.2, ...COOP_NAME_PATTERNS, REIMBURSE],
    [-30, 'insurance|warranty|baggage|luggage|expense|expenses|mileage|taxi|doctor|dentist'],
    [-30, 'supermarket|groceries|grocery|street|housing'],
    [-26, ...ALERTS],
  ],
};
