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
    topic: 'program questions',
    near: ['rules', 'help'],
    cues: [
      [
        3.6,
        'what is|are|does osa|osu|cpor|dpor|pal|csp|poe|mpn|mcpp|pga|gdap|mcv|pcs',
        'difference|diff between',
        'what ... mean|means|stand|stands for',
        'meaning of',
        'what becomes|happens of|to',
        'merge|merger|merges',
        'benefit|benefits',
        'designation|badge worth|value',
        'cloud services',
        'osa',
        'osu',
        'mpn',
        'pga',
        'anniversary',
        'enrol|enroll|enrollment|enrolment|fee|price|cost|costs',
        'renewal date',
        'specialisation|specialization|specialisations|specializations|legacy|silver|gold',
      ],
      // Claims in general: no claim of ours is meant.
      [
        9,
        'how|when|why do|does {claims}|<association> expire|end|lapse',
        'how long ... a|an {claim}',
        'how often|frequently & update|updated|updates|refresh|refreshed|refreshes|recalculated',
        'what if|when a|an|the {customers} declines|refuses|rejects',
        'how do|does a|an {claim}',
        'what happens|happened ... a|an {claim}',
        '{claim} process|procedure|workflow|rules|policy',
        'can|may two|several|other|another partners|partner',
      ],
    ],
  },
  {
    topic: 'erasing',
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
    near: ['customers', 'explain'],
    cues: [
      [
        5.4,
        'biggest|largest|smallest|best|worst|richest {customers}',
        'top <number>? {customers}',
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
