/** Products as people write them: names with commas or "and" between, each by the name it is claimed under. */
import { distance } from 'fastest-levenshtein';
import { joined } from '../../../cards/index.ts';
import { AREA_NAMES } from '../../associations/claims/checks/choices.ts';
import type { SolutionArea } from '../../associations/claims/claim.ts';
import { PRODUCTS, type Product, productNamed } from '../../associations/products.ts';

export type ProductsMeant =
  | { readonly names: readonly string[]; readonly area: SolutionArea }
  /** One sentence: nothing named, a name that is no product, or products that need two claims. */
  | { readonly wrong: string };

const NEAR = 3;

/** What is meant by one text or several; products of one solution area only, as a claim is for one. */
export function productsMeant(said: string | readonly string[] | undefined): ProductsMeant {
  const pieces = (typeof said === 'string' ? [said] : (said ?? [])).flatMap(namesIn);
  if (pieces.length === 0) return { wrong: 'Say which products, such as Teams or Business Central.' };
  const unknown = pieces.find((piece) => productNamed(piece) === undefined);
  if (unknown !== undefined) return { wrong: noProduct(unknown) };
  const products = [...new Set(pieces.map((piece) => productNamed(piece)!))];
  const [first] = products;
  const other = products.find(({ solutionArea }) => solutionArea !== first!.solutionArea);
  return other
    ? { wrong: twoClaims(first!, other) }
    : { names: products.map(({ name }) => name), area: first!.solutionArea };
}

/** A name may have an "and" of its own, so a text is taken apart there only where it is no product as a whole. */
function namesIn(text: string): readonly string[] {
  const pieces = text.split(/[,;\n]/).map((piece) => piece.trim());
  return pieces
    .flatMap((piece) => (productNamed(piece) ? [piece] : piece.split(/\s+(?:and|&|\+)\s+/i)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

const twoClaims = (one: Product, other: Product): string =>
  `${one.name} is claimed under ${AREA_NAMES[one.solutionArea]} and ${other.name} under ${AREA_NAMES[other.solutionArea]}, so these are two claims: name the products of one.`;

/** Azure has no claims (which association counts where, capability score playbooks). */
const AZURE = 'Azure is not claimed by CPOR: it counts by partner admin link, digital partner of record or CSP.';

function noProduct(text: string): string {
  return /^(microsoft )?azure$/i.test(text)
    ? AZURE
    : `"${text}" is no product that CPOR claims are for. ${nearTo(text)}`;
}

function nearTo(text: string): string {
  const wanted = text.toLowerCase();
  const near = PRODUCTS.map(({ name, aliases }) => ({
    name,
    far: Math.min(...[name, ...aliases].map((called) => farness(called.toLowerCase(), wanted))),
  }))
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAR)
    .map(({ name }) => name);
  return near.length > 0 ? `Did you mean ${joined(near, 'or')}?` : 'Try Teams, Exchange Online or Business Central.';
}

/** 0 for the same text, 1 for nothing alike; a name that holds what was typed is near. */
const farness = (name: string, wanted: string): number =>
  wanted.length > 2 && name.includes(wanted) ? 0.2 : distance(name, wanted) / Math.max(name.length, wanted.length);
