/** What of a co-op claim is asked for. */
import type { CoopPart } from '../../../knowledge/coop/index.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';

/** Of the fund itself, which no part of a claim tells, in whatever words: "how much is left". */
const OF_THE_FUND: Sayings<true> = [
  [
    true,
    'left|leftover|unspent|unused|remaining|balance|forfeit|forfeited|expire|expires',
    'get paid',
    'when|how ... paid|payment|payout|cash',
    'threshold|thresholds|accrue|accrues|accrued|accrual|earn|earned|earning|calculated|converted|rebate',
    'rejected|denied|refused|declined|dispute|disputed',
    'status|statuses|stage|stages',
    'difference|diff|versus|vs',
  ],
];

const PARTS: Sayings<CoopPart> = [
  [
    'exclusions',
    'alcohol|wine|beer|beers|drinks|booze|champagne|cocktails|prosecco|alkohol|alcool',
    'excluded|exclude|excludes|exclusion|exclusions',
    'not covered|paid|reimbursed|eligible|allowed|permitted|included',
  ],
  [
    'editing',
    'edit|typo|correct|correction|mistake|amend|wrong|forgot',
    'change|changed ... claim|it|after|later',
    'after submitting|submission|submit|sending',
  ],
  [
    'originals',
    'original|originals|originaux|originale|originales',
    'how long ... keep|store|archive|retain|hold',
    'archive|retention|drawer|shredder|shred',
  ],
  [
    'deadline',
    'deadline|deadlines|due|frist|fristen|plazo',
    'date limite',
    'until|till|by when',
    'last day|date',
    'too late',
    'how long ... claim|file|submit|left|have',
    'when ... end|ends|close|closes|file|submit|claim|hand|must|latest',
    'usage period',
    'how many days',
  ],
  [
    'approval',
    'approval|approve|preapproval|preapproved|bless|blessing|beforehand|prior|permission',
    'in advance',
    'ask|asking microsoft first|before',
    'before ... start|event|book|run',
    'activity|marketing plan',
  ],
  [
    'cap',
    'cap|caps|capped|max|maximum|most|limit|limits|limited|ceiling|deckel|plafond|limite',
    'how much',
    'wie viel',
    'combien|cuanto',
    'percent|percentage|share|portion|prozent',
  ],
  [
    'filing',
    'who ... file|files|claim|submit|submits|may|can|allowed|hand',
    'where',
    'how|wie|comment|como ... file|claim|submit|reiche|reichen',
  ],
  [
    'proofs',
    '{proof}',
    'attach|attached|attachment|attachments|document|documents|documentation|evidence|checklist|screenshot|screenshots|photo|photos|pics|picture|pictures',
    'what|which|was|que ... need|needs|needed|keep|submit|hand|collect|show|see|send|required|brauchen|prepare|want',
    'invoice|invoices|receipt|receipts',
  ],
];

export const COOP_PART_PATTERNS: readonly string[] = [...patternsOf(PARTS), ...patternsOf(OF_THE_FUND)];

export const asksOfTheFund = firstSaid(OF_THE_FUND);

export const coopPartIn = firstSaid(PARTS);
