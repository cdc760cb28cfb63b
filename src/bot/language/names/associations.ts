/** What people call association types. None names a designation. */
import type { AssociationType } from '../../../scoring/index.ts';
import { type Phrase, phrasesOf } from '../phrase-book.ts';

export const ASSOCIATION_PHRASES: readonly Phrase<AssociationType>[] = [
  ...phrasesOf<AssociationType>('cpor, cpors, claiming partner of record, claiming partner', 'cpor'),
  ...phrasesOf<AssociationType>('dpor, dpors, digital partner of record, digital partner', 'dpor'),
  ...phrasesOf<AssociationType>(
    'pal, pals, partner admin link, partner admin links, partner link, partner links, admin link, admin links',
    'pal',
  ),
  ...phrasesOf<AssociationType>(
    'csp, cloud solution provider, reseller, resellers, indirect reseller, indirect resellers, direct bill, tier 1, tier 2, tier one, tier two',
    'csp',
  ),
];
