/** The arguments of the claim commands. */
import { productNamed } from '../../../associations/products.ts';
import { REMARKS } from '../apart.ts';
import { ofKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList, type Reader } from '../reader.ts';
import { activitiesIn } from './activity.ts';
import { eventIn } from './event.ts';
import { partIn } from './part.ts';
import { portalNumberIn } from './portal-number.ts';
import { dueIn, statusIn } from './status.ts';
import { domainIn, idIn, locationIn } from './subject.ts';

const claimIn = (line: ReadLine): string | undefined => ofKind(line.entities, 'claim')[0]?.value;

export const CLAIM_READERS = {
  claim: ({ line }) => claimIn(line),
  products: ({ line }) => oneOrList(productsIn(line)),
  activity: ({ line }) => oneOrList(activitiesIn(line)),
  status: ({ line }) => statusIn(line),
  due: ({ line }) => dueIn(line),
  event: ({ line }) => eventIn(line),
  part: ({ line }) => partIn(line),
  comment: ({ line }) => commentIn(line),
  reason: ({ line }) => (line.aside?.kind === 'reason' ? line.aside.text : undefined),
  number: ({ line }) => portalNumberIn(line, claimIn(line)),
  tenant: ({ line, command }) => idIn(line, 'tenant', bareIdOf(line, command)),
  subscription: ({ line, command }) => idIn(line, 'subscription', bareIdOf(line, command)),
  domain: ({ line }) => domainIn(line),
  location: ({ line }) => locationIn(line),
} satisfies Record<string, Reader>;

/** Misspelt, "comment" is known only once the words are put right. */
function commentIn({ aside, text, words, spans }: ReadLine): string | undefined {
  if (aside !== undefined) return aside.kind === 'comment' ? aside.text : undefined;
  const remark = words.findIndex((word) => REMARKS.has(word));
  const colon = remark < 0 ? -1 : text.indexOf(':', spans[remark]![1]);
  return colon < 0 ? undefined : text.slice(colon + 1).trim() || undefined;
}

/** Products by their names; where none is known, the everyday word right behind "claim" ("claim Sales at Contoso"). */
export function productsIn(line: ReadLine): readonly string[] {
  const named = [...new Set(ofKind(line.entities, 'product').map((entity) => entity.value))];
  if (named.length > 0) return named;
  const behind = line.raw[line.words.indexOf('claim') + 1];
  const product = line.words.includes('claim') && behind !== undefined ? productNamed(behind) : undefined;
  return product === undefined ? [] : [product.name];
}

/** What an id that is called nothing stands for. */
function bareIdOf(line: ReadLine, command: string): 'tenant' | 'subscription' {
  if (command === 'dpor') return 'subscription';
  const types = ofKind(line.entities, 'association').map((entity) => entity.value);
  if (types.includes('dpor') || types.includes('csp')) return 'subscription';
  return productsIn(line).some((name) => productNamed(name)?.solutionArea === 'business-applications')
    ? 'subscription'
    : 'tenant';
}
