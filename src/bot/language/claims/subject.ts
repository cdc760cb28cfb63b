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
const TYPED_TENANT = /\btenant(?:\s*id)?\s*[:=]?\s*([\w.-]*\d[\w.-]*)/i;
const LOCATION = /\b(?:locations?|standort|mpn)\b(?:\s*(?:id|no|nr|number))?\D{0,60}?(?<![\w-])(\d{3,20})(?![\w-])/i;

/** A GUID by what it is called; one that is called nothing is what the command mostly needs. */
export function idIn(line: ReadLine, wanted: Addressed, otherwise: Addressed): string | undefined {
  const guids = ofKind(line.entities, 'guid');
  const found = guids.find((guid) => (calledBefore(line, guid) ?? otherwise) === wanted)?.value;
  if (found !== undefined || wanted !== 'tenant') return found;
  return guids.length > 0 ? undefined : TYPED_TENANT.exec(line.text)?.[1];
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

export const locationIn = (line: ReadLine): string | undefined => LOCATION.exec(line.text)?.[1];
