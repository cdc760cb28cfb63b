/** What people also write about. These keep the commands from being taken for it, with what to offer instead. */
import type { Elsewhere } from './cue.ts';

export const ELSEWHERE: readonly Elsewhere[] = [
  {
    topic: 'reminders',
    near: ['alerts', 'claims'],
    cues: [
      [5.4, 'remind|reminder|reminders|erinnere|rappelle|recuerdame'],
      [-5.4, 'remind ... what|how|where|who|which|whether'],
    ],
  },
  {
    topic: 'erasing',
    never: true,
    near: ['help', 'whoami', 'undo'],
    cues: [
      [
        5.4,
        'delete|erase|wipe|remove|clear|destroy|purge|reset|drop|forget all|everything',
        'delete|erase|wipe|remove|clear|destroy|purge|reset our|my|the? data|database|portfolio|account|tenant',
        'factory reset',
      ],
      [2.2, 'delete|erase|wipe|purge|destroy|reset'],
    ],
  },
  {
    topic: 'rankings',
    never: true,
    near: ['customers', 'explain'],
    cues: [
      [
        5.4,
        'top <number> {customers}',
        'biggest|largest|smallest|best|worst|richest {customers} & revenue|turnover|spend|spending|size|consumption|acr',
        '{customers} by|sorted|ranked|ordered ... revenue|turnover|spend|spending|size|consumption|acr',
      ],
    ],
  },
  {
    topic: 'small talk',
    near: [],
    cues: [
      [
        5,
        'weather|rain|sunny|lunch|dinner|breakfast|coffee|tea|pizza|beer|cake|football|soccer|tennis|cricket|rugby|game|match|film|movie|song|music|holiday|vacation|birthday|party|joke|jokes|poem|recipe|window|door|printer|parking|train|flight|hotel|taxi|bus|doctor|dog|cat|kids|weekend|election|president|stock|crypto|bitcoin|actor|novel|book|wifi|password|laptop|vpn|wetter|meteo|clima|tiempo|mittagessen',
        'how are you',
        'what a week|day|night|mess|shame|pity|relief|surprise',
        'how you doing',
        'capital of',
        'how old',
        'tell ... joke',
        'good night',
        'see you',
        'translate|spell|write code|calculate|python|javascript',
        'what time',
        'world cup',
        'salt',
      ],
    ],
  },
];
