import { EVENT_PATTERNS } from '../claims/event.ts';
import type { Cues } from './cue.ts';
import { EXPORTING, NOT_OF_CLAIMS } from './other-talk.ts';

/** Something happened to one claim, or is to happen. */
export const claimAdvance: Cues = {
  command: 'claim-advance',
  label: 'What happened to a claim',
  say: 'update the status of the claim',
  takes: ['claim', 'customer', 'product', 'event', 'reason'],
  cues: [
    [21, 'update|set|change|mark status ... {claim}|<claim>'],
    [10.5, ...EVENT_PATTERNS.map((pattern) => `${pattern} & {claim}|<claim>`)],
    [
      9.2,
      'got|have|received approval & <customer>|<product>',
      '<customer> refused|declined|rejected us',
      'customer|client|kunde refused|declined|rejected us & <customer>',
      'customer|client|kunde said|says no & <customer>',
      '<customer> said|says no',
    ],
    [7.2, ...EVENT_PATTERNS.map((pattern) => `${pattern} & <customer> & center|centre|portal|one|ours`)],
    [1.2, ...EVENT_PATTERNS],
    [1, 'mark|set'],
    [
      -12,
      'why|who|whom|when|which|where|how',
      'is|was|has|have|can|will|did the|my|our|i',
      'is|was|has|have|can|will|did {claim}|<claim>',
      'do|did|have|has we',
      'did|does|will they|microsoft|ms|customer|<customer>',
      'what',
      'a|an|new|another|neuer|nouvelle|nueva {claim}',
      '{claims}',
      'comment|note|remark|kommentar|commentaire|comentario',
      'still draft',
      'should|could',
      '{proof} & remove|delete|drop',
      '<association> & from|since|record|enter',
      ...NOT_OF_CLAIMS,
      ...EXPORTING,
    ],
  ],
};
