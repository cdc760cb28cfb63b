import type { Cues } from './cue.ts';
import { ALERTS, WHAT_IF } from './other-talk.ts';

/** Questions about the program itself; which article answers is found by its text (program/article.ts). */
export const ask: Cues = {
  command: 'ask',
  label: 'About the program',
  say: 'what can you explain of the program',
  takes: ['article', 'question', 'claim', 'customer', 'product', 'designation', 'certification', 'person'],
  cues: [
    [
      12,
      'learn profile|profiles|profil|perfil|account|accounts',
      'mcid|mcids',
      'link|linked|connect|connected|associate|tie|tied & {certs}|exams & company|org|organisation|organization|partner|us|our|account',
      '{certs} & not show|appear|visible|found',
      'how|wie|comment|como ... csp & work|works|association|associations|become|transaction',
      'csp association|associations|transaction|transactions work|works|explained',
      'csp fact|facts|basics|info|explained|explanation',
      'fact|facts|basics|info|something|more ... csp',
      'about csp',
      'what|was|que is|are|ist|es csp',
      'link|linking|linked|connect|connecting|connected & learn',
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
      '{claim} process|procedure|workflow|policy',
      'can|may two|several|other|another partners|partner',
    ],
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
      'osa',
      'osu',
      'mpn',
      'pga',
      'anniversary',
      'enrol|enroll|enrollment|enrolment|fee|price|cost|costs',
      'renewal date',
      'specialisation|specialization|specialisations|specializations|legacy|silver|gold',
    ],
    [-12, '<customer>', 'csp {customers}', 'our {customers}', ...ALERTS, ...WHAT_IF],
  ],
};
