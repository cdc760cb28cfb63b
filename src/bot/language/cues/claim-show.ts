import type { Cues } from './cue.ts';
import { EXPORTING, NOT_OF_CLAIMS } from './other-talk.ts';

/** One claim that is there. */
export const claimShow: Cues = {
  command: 'claim-show',
  label: 'A claim',
  say: 'show the claim',
  takes: ['claim', 'customer', 'product', 'part'],
  cues: [
    [21, 'still edit|change|edited|changed ... {claim}|<claim>'],
    [
      9,
      'status|stand|state|estado|etat|history|timeline|audit|log|deadline|details|step|turn ... {claim}|<claim>',
      'missing|need|needs|fehlt|manque|falta|incomplete ... {claim}|<claim>',
      '{claim}|<claim> ... missing|status|need|needs|details|history',
      'where|how far ... {claim}|<claim>',
      'why ... {claim}|<claim>',
      'is|was|has|did|can|do|does|will|when|how|who|whose the|my|our|i|we|microsoft|ms? {claim}|<claim>',
      'what|who|when|how|ou ... {claim}|<claim>',
      'is|was|has|did {claim}|<claim>',
      'show|see|open|view the|my|our {claim}|<claim>',
      'pull up {claim}|<claim>',
      'take me to {claim}',
    ],
    [6.4, '<claim>', 'the|my|our|this|that|vom|beim|der|del|de|le|la|el {claim}', '<customer>|<product> {claim}'],
    [5, 'show|see|open|view ... {claim}'],
    [1.6, 'the ... {claim}'],
    [-3, 'claim <customer>|<product>'],
    [
      -6,
      'a|an|new|another|une|una {claim}',
      '{proof}',
      '{reviewer} need|needs|want|wants|require|requires',
      'number|nummer & partner? center|centre|portal|pc',
      'gave|given|sent|provided|answered',
      'we|i claim|claimed',
      'claim anything|something',
      'what is|are a|an {claim}',
      'swap|switch|put|should ... <claim>|{claim}',
      'number|nummer for|of',
      'calls',
    ],
    [
      -9,
      '{claims}',
      'comment|note|remark|kommentar|commentaire|comentario|edit|rename|typo',
      'worth|bring|brings points',
      'should|could claim',
      ...NOT_OF_CLAIMS,
      ...EXPORTING,
    ],
  ],
};
