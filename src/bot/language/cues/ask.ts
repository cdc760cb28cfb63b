import type { Cues } from './cue.ts';
import { ALERTS, WHAT_IF } from './other-talk.ts';

/** The articles there are: CSP associations, and the Learn profile behind a certification. */
export const ask: Cues = {
  command: 'ask',
  label: 'About the program',
  say: 'how do CSP associations work',
  takes: ['article', 'question', 'claim', 'customer', 'product', 'designation', 'certification', 'person'],
  cues: [
    [
      12,
      'learn profile|profiles|profil|perfil|account|accounts',
      'mcid|mcids',
      'link|linked|connect|connected|associate|tie|tied & {certs}|exams & company|org|organisation|organization|partner|us|our|account',
      '{certs} & not show|appear|visible|found',
      '{certs} & found|visible & so|do|how',
      'how|wie|comment|como ... csp & work|works|association|associations|become|transaction',
      'csp association|associations|transaction|transactions work|works|explained',
      'csp fact|facts|basics|info|explained|explanation',
      'fact|facts|basics|info|something|more ... csp',
      'about csp',
      'explain|understand|erklare|erklar|explique|explica csp',
      'what|was|que is|are|ist|es csp',
      'link|linking|linked|connect|connecting|connected & learn',
    ],
    [
      -12,
      'points|score',
      'who',
      '<customer>',
      'csp {customers}',
      'our {customers}',
      'which|where',
      ...ALERTS,
      ...WHAT_IF,
    ],
  ],
};
