/** What people call workloads and products, by the names under which they can be claimed. None names a designation. */
import { PRODUCTS } from '../../../associations/products.ts';
import type { Phrase } from '../phrase-book.ts';
import { SHORTHAND } from '../shorthand.ts';
import { tokenise } from '../tokens.ts';

/** Named by people, but by themselves nothing that can be claimed. */
const NOT_CLAIMABLE = [
  'OneDrive',
  'Viva',
  'Defender',
  'Defender for Endpoint',
  'Sentinel',
  'Virtual Machines',
  'Fabric',
];
/** Everyday words, products only behind "Dynamics" or right behind "claim". */
const EVERYDAY = new Set('sales finance hr retail guides commerce engage flow portals'.split(' '));
const FAMILY = ['dynamics', 'dynamics 365', 'd365'];

const phrase = (text: string, value: string): Phrase<string> => ({
  words: tokenise(text).map((token) => token.word),
  value,
});

export const PRODUCT_PHRASES: readonly Phrase<string>[] = [
  ...PRODUCTS.flatMap(({ name, aliases, solutionArea }) => [
    ...[name, ...aliases]
      .filter((one) => !EVERYDAY.has(one.toLowerCase()) && !SHORTHAND.has(one))
      .map((one) => phrase(one, name)),
    ...(solutionArea === 'business-applications' ? FAMILY.map((family) => phrase(`${family} ${name}`, name)) : []),
  ]),
  ...NOT_CLAIMABLE.map((name) => phrase(name, name)),
];
