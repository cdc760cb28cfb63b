import type { Cues } from './cue.ts';
import { NOT_OF_CLAIMS } from './other-talk.ts';

export const claimEdit: Cues = {
  command: 'claim-edit',
  label: 'Change a claim',
  say: 'edit the claim',
  takes: [
    'claim',
    'customer',
    'comment',
    'number',
    'products',
    'activity',
    'tenant',
    'domain',
    'subscription',
    'location',
  ],
  cues: [
    [
      12,
      'comment|comments|note|remark|kommentar|anmerkung|notiz|commentaire|remarque|comentario & {claim}|<claim>',
      'number|id|nummer|numero & {claim}|<claim> & partner? center|centre|portal|pc',
      'write down ... number & {claim}|<claim>',
    ],
    [
      9.6,
      'edit|edits|editing|change|changes|changing|modify|update|updating|correct|fix|amend|rename|replace|adjust|andern|bearbeiten|korrigieren|modifier|corriger|editar|cambiar|modificar|corregir ... {claim}|<claim>',
      '{claim}|<claim> ... andern|bearbeiten|korrigieren',
      'typo|mistake|wrong ... {claim}|<claim>',
      'add|remove <product> ... {claim}|<claim>',
      'set ... of|on {claim}|<claim>',
      'contact|contacts|domain|tenant|subscription|location|activity|title|seller ... {claim}|<claim> & is|should|to|update|change|fix|correct|set|wrong',
      '{claim}|<claim> got|has|have ... number',
      '{claim}|<claim> & <guid>',
    ],
    [3, 'comment|kommentar|commentaire|comentario'],
    [
      -9,
      'who|why|when|what|history',
      'a|an|new|another {claim}',
      'create|start|file',
      '{claims}',
      '{proof}',
      'can i still',
      'approved|rejected|submitted|review',
      ...NOT_OF_CLAIMS,
    ],
  ],
};
