import type { Cues } from './cue.ts';
import { NOT_OF_CLAIMS } from './other-talk.ts';

export const claimProof: Cues = {
  command: 'claim-proof',
  label: 'Proof of a claim',
  say: 'show the proof of the claim',
  takes: ['claim', 'customer', 'product', 'action', 'file'],
  cues: [
    [
      12,
      '{proof} of execution',
      '{proof} & {claim}|<claim>',
      '{proof} & <customer>',
      'statement of work',
      '{document} & {claim}|<claim>',
      'attach|upload|append|hang ... {claim}|<claim>',
      'signature & {document}|{proof}',
      'tick ... {claim}|<claim>',
      'poe',
      'poe|proof|sow checklist|template|guide',
      'download|fetch ... {proof}|{document} & {claim}|<claim>',
      'this ... {proof}',
      'the|this|that|my file & {claim}|<claim>',
      'add|put|save|hang this|that|it|these & {claim}|<claim>',
    ],
    [4, '{proof}'],
    [-6, 'missing|fehlt|manque|falta', 'which|what {document} ... missing'],
    [
      -9,
      '{reviewer} want|wants|wanted|need|needs|ask|asks|asked|asking|wanting|requesting|requested|requires',
      'gave|given|sent|provided|answered {reviewer} ... {document}|missing|rest',
      'claims',
      'partner action',
      'comment|note|remark|kommentar|commentaire|comentario',
      'because',
      'sent|gave ... rest|missing',
      'sent|back ... back|microsoft|ms',
      '{document} ... with|at microsoft|ms|them',
      ...NOT_OF_CLAIMS,
    ],
  ],
};
