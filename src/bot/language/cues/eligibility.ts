import type { Cues } from './cue.ts';
import { ALERTS, CO_OP, EXPORTING, WHAT_IF } from './other-talk.ts';

/** Which association counts for what: a type or "association" beside what it may count for. */
export const eligibility: Cues = {
  command: 'eligibility',
  label: 'What counts where',
  say: 'which associations count',
  takes: ['designation', 'metric', 'track', 'type'],
  cues: [
    [
      10,
      '<association> & {count}|accept|accepts|accepted|eligible|eligibility|valid|together|apply|applies|enough|allowed|relevant|used|use|help|helps',
      'eligible|eligibility & association|associations|<association>|type|types',
      'which|what|welche ... association|associations|zuordnungen|type|types ... {count}|accepted|eligible|need|works|work|valid|for',
      'association|associations|por type|types|matrix|table',
      'what <association> good for',
      'which|what designations|metrics ... <association>',
      'works|work & <association> & <designation>|<metric>',
      'association & <metric>',
      'is|are <association> dead|gone|over|retired|still',
      'which|what link|links ... need|needs|for & <designation>|<metric>',
      'asociaciones|zuordnungen|associations valen|cuentan|gelten|zahlen|comptent|valent',
    ],
    [6.5, '<association> & <designation>', '<association> & <metric>', 'eligibility'],
    [4, 'eligible'],
    [
      -11,
      '<customer>',
      '<guid>',
      'request|mail|email|letter|step|steps|guide|how do|set|setup|link|linked',
      'points',
      'most',
      'record|enter|add|log',
      'worth|pay off',
      'list|show|every|all <association>',
      'we hold|have',
      '<product>',
      'no|without|not|missing association|associations',
      'not counted',
      '<certification>',
      'how {count}',
      ...ALERTS,
      ...CO_OP,
      ...WHAT_IF,
      ...EXPORTING,
    ],
  ],
};
