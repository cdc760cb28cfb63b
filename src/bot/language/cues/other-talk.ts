/** What is meant when it is said of a claim, too: these speak against every command about claims and associations. */

import { COOP_NAME_PATTERNS } from '../coop/activity.ts';

export const CO_OP_FUND: readonly string[] = [
  'coop|coops|cooperative|mdf|mdfs',
  'marketing fund|funds|money|budget|pot',
  'market development fund|funds',
];

export const CO_OP: readonly string[] = [
  ...CO_OP_FUND,
  ...COOP_NAME_PATTERNS,
  'reimbursement|reimburse|reimbursed|refund',
  'advert|adverts|advertising|advertisement|magazine|sponsorship',
  'payout|payment|payments|incentive|incentives',
];

export const WHAT_IF: readonly string[] = [
  'what if',
  'imagine|suppose|assume|assuming|simulate|simulation|hypothetically',
  'what then',
  'would happen',
];

export const ALERTS: readonly string[] = [
  'alert|alerts|alerting|notify|notification|notifications|remind|reminder|reminders|subscribe|subscribed|subscribes|unsubscribe|mute|unmute|snooze|pause|digest|ping',
  'let|tell|warn|inform us|me|the|him|her|sales|claims|team ... when|if|once',
  'weekly|daily',
  'post ... here',
];

/** A way is asked for, whatever it is to be made of. */
export const WAYS: readonly string[] = [
  'cheapest|easiest|quickest|fastest|shortest|cheaper|easier|quicker|faster way|path|route|road|plan',
  'way|path|route|option is|are ... cheaper|cheapest|easier|quicker|faster',
  'can|could|might|how we|i reach|win|get|make|qualify|hit ... <designation>|70',
  'plan|roadmap|way|path|route to|for 70|<designation>|qualify|reach|get|win',
  'reach|hit|get|make 70|it & only|just|alone|by|through|without|purely',
  'make|give|show|build|draft|need|want ... plan|roadmap',
  'with|through|by|via|using {claims}|{claim} only|alone',
];

export const ACCESS: readonly string[] = [
  'allowed|permission|permissions|role|roles|rights',
  '<role>',
  '<contact>',
  'may i',
  'can i file|approve|submit|see|view {claims}',
];

export const EXPORTING: readonly string[] = [
  'export|exporting|extract|exportiere|exporter|exporte|exporta|exportar|download|downloads|dump',
  'csv|excel|xlsx|spreadsheet',
  'as|into|in|to|als a|an? file|datei',
];

/** What else can be claimed in this world. */
const OTHER_CLAIMS: readonly string[] = [
  'insurance|warranty|baggage|luggage|expense|expenses {claim}|{claims}',
  '{claim} ... insurance|warranty|baggage|luggage|parcel|expenses',
  'he|she|they made|makes|make|claims|claimed',
  'bold|false|wild {claim}|{claims}',
  'adjuster|parcel|roof|car|luggage|baggage',
];

export const NOT_OF_CLAIMS: readonly string[] = [
  ...OTHER_CLAIMS,
  ...CO_OP,
  ...WHAT_IF,
  ...ALERTS,
  ...WAYS,
  ...ACCESS,
  'help with|about|on',
  'can you do',
];
