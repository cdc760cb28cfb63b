/** What a claim or an association is about: ids, domains and locations, each by what stands around it. */
import { type Entity, ofKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';

type Addressed = 'tenant' | 'subscription';

const CALLED: Readonly<Record<Addressed, ReadonlySet<string>>> = {
  tenant: new Set('tenant tenants directory tenantid mandant locataire inquilino'.split(' ')),
  subscription: new Set(
    'subscription subscriptions sub subs subscriptionid abo abonnement suscripcion subskription'.split(' '),
  ),
};
/** "Subscription id of the claim is …": so far before its id may a word call it. */
const FARTHEST = 8;
export const LOCATION_WORDS: ReadonlySet<string> = new Set('location locations standort mpn'.split(' '));

/** A GUID by what it is called; one that is called nothing is what the command mostly needs. */
export function idIn(line: ReadLine, wanted: Addressed, otherwise: Addressed): string | undefined {
  const guids = ofKind(line.entities, 'guid');
  const found = guids.find((guid) => (calledBefore(line, guid) ?? otherwise) === wanted)?.value;
  if (found !== undefined || wanted !== 'tenant') return found;
  return guids.length > 0 ? undefined : behind(line, CALLED.tenant, /^\w*\d\w*$/, 2);
}

function calledBefore(line: ReadLine, guid: Entity): Addressed | undefined {
  for (let at = guid.from - 1; at >= Math.max(0, guid.from - FARTHEST); at -= 1) {
    const word = line.words[at]!;
    if (CALLED.tenant.has(word)) return 'tenant';
    if (CALLED.subscription.has(word)) return 'subscription';
  }
  return undefined;
}

export const domainIn = (line: ReadLine): string | undefined => ofKind(line.entities, 'domain')[0]?.value;

export const locationIn = (line: ReadLine): string | undefined => behind(line, LOCATION_WORDS, /^\d{3,20}$/, FARTHEST);

/** The first word of a form that stands at most so far behind one of `names`, as typed. */
function behind(line: ReadLine, names: ReadonlySet<string>, form: RegExp, farthest: number): string | undefined {
  const from = line.words.findIndex((word) => names.has(word));
  if (from < 0) return undefined;
  return line.raw.slice(from + 1, from + 1 + farthest).find((raw) => form.test(raw));
}
