import type { Cues } from './cue.ts';
import { ALERTS, CO_OP, WHAT_IF } from './other-talk.ts';

/** A fact to record: somebody became partner of record. What stands beside "record" tells it from a claim: a type, a date. */
export const associate: Cues = {
  command: 'associate',
  label: 'Record an association',
  say: 'record an association',
  takes: ['customer', 'type', 'workload', 'from', 'tenant', 'domain', 'subscription', 'location', 'ended'],
  cues: [
    [
      18,
      'linked & <customer> & on|since|from|today|yesterday & <month>|<number>|today|yesterday',
      'linked <association>|id at|with <customer>',
      '<customer> named|made|chose|picked|assigned us',
    ],
    [
      11,
      'record|register|enter|add|log|save|put|book|note|erfasse|trag|trage|enregistre|registra|anota <association>',
      'record|register|enter|add|log|save|put|book|note|erfasse|trag|trage|enregistre|registra|anota ... <association>',
      'record|register|enter|add|log|save|new association|associations',
      'add customer|tenant & <association>',
      'guest access & link|linked|id|have|now|enter|gave',
      'linked & id|<association> & <customer>',
      'named|made|chose us & <association>|<customer>',
      'associate <customer> & <association>',
      '<association> & <customer> & from|since|as|started|ended|end|until|linked|seit|ab|depuis|desde & <month>|<number>|today|yesterday',
      '<association> & record|enter|note|log|record|eintragen|erfassen',
      'we|i got <association>',
      'we are <association> & <guid>|<customer> & from|since',
    ],
    [5, 'associate <customer>', 'associate'],
    [
      -11,
      'request|mail|email|letter|form|step|steps|guide|instructions',
      'add us|me',
      'how do|to|can',
      'what|which|who|whos|where|why|does',
      'is|are <customer>|another|there|anyone|any',
      'since when',
      'do we',
      '{count}',
      'points',
      '{claim}|{claims} & comment|edit|proof|<claim>',
      '{certs}',
      'worth',
      ...ALERTS,
      ...CO_OP,
      ...WHAT_IF,
    ],
  ],
};
