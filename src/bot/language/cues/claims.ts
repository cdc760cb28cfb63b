import type { Cues } from './cue.ts';
import { EXPORTING, NOT_OF_CLAIMS } from './other-talk.ts';

/** Many claims: the plural, or a state that several are in. */
export const claims: Cues = {
  command: 'claims',
  label: 'Claims',
  say: 'list the claims',
  takes: ['status', 'customer', 'product', 'due', 'within', 'since', 'until'],
  cues: [
    [
      9,
      '{claims}',
      'list|overview|all|every|any of? {claim}',
      '{claim} list|overview|liste|ubersicht',
      'draft|drafts|entwurfe|brouillons|borradores & nobody|my|our|all|open|list|show|mis|mes|meine|for',
      'my|our|open|unsent drafts',
      'deadlines',
      'what|which overdue',
      'what|anything did|have we claim|claimed',
      'did|have we claim|claimed anything|something & <customer>',
      'anything|something claim|claimed',
      'everything|anything overdue|late|due',
      'what|anything|who has|have been? claimed',
      'is|are there {claim}',
      'everything|anything rejected|approved|submitted|disputed|withdrawn|unsent|abgelehnt|genehmigt',
      'everything ... with|at|waiting microsoft|ms',
    ],
    [6, 'drafts|entwurfe|brouillons|borradores'],
    [2, 'draft'],
    [
      -9,
      'bring|brings|bringing|yield|yields|give points',
      'worth|pay off',
      'would',
      'by points',
      'best|biggest|top|potential',
      'next {claim}|{claims}',
      'how|when do|does {claims}',
      'who can|may',
      '{import}',
      'what else can',
      'what are',
      'he|she claims',
      ...NOT_OF_CLAIMS,
      ...EXPORTING,
    ],
  ],
};
