/** What is asked of co-op funds that no activity answers: how they are earned and paid, what is left, what a rejection means. */
import { CO_OP_FUND } from '../cues/other-talk.ts';

const TOPICS: readonly string[] = [
  'threshold|thresholds',
  'accrue|accrues|accrued|accrual|calculated|convert|converted|rebate|rebates',
  'how|when ... earn|earned|paid|payment|payout',
  'payout|payouts|payment|payments',
  'remaining|balance|forfeit|forfeited|unused',
  'money|fund|funds|much ... left',
  'rejected|reject|dispute|disputed|declined',
  'status|statuses',
  'difference|versus|vs|instead',
  'or|vs|versus customer|cpor',
  'which|what program|programs|programmes|programme',
  'what is|are|does|means|mean coop|co|cooperative',
];

export const COOP_FUND_QUESTIONS: readonly string[] = CO_OP_FUND.flatMap((fund) =>
  TOPICS.map((topic) => `${fund} & ${topic}`),
);
