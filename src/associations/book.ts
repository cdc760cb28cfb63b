/**
 * One view of all our associations: what the exports show, what approved claims and people add to it. Only the exports
 * count; whatever they do not show yet is expected, and nothing of it ever feeds the score.
 */
import { compareText } from '../scoring/compare-text.ts';
import type { Day, Month } from '../scoring/index.ts';
import { remember } from '../scoring/remember.ts';
import type { Claim } from './claims/claim.ts';
import { nameKey } from './claims/keys.ts';
import type { Holding } from './holding.ts';
import type { ImportedAssociation } from './imported.ts';
import type { AssociationRecord } from './record.ts';
import { fromClaim, fromRecord } from './said-holdings.ts';
import { type Described, isSameAssociation } from './same-association.ts';

export { type Holding, SOURCES, type Source, STANDINGS, type Standing } from './holding.ts';

export interface BookParts {
  readonly imported: readonly ImportedAssociation[];
  readonly claims: readonly Readonly<Claim>[];
  readonly records: readonly Readonly<AssociationRecord>[];
  readonly today: Day;
}

/** All associations of ours, by customer, those that lasted and ended included. */
export function bookOf({ imported, claims, records, today }: BookParts): readonly Holding[] {
  const seen = fromExports(imported);
  const holdings = [...seen.holdings];
  const merge = (said: Holding, since: Month, candidates: readonly number[]) => {
    let found = false;
    for (const index of candidates) {
      const known = holdings[index]!;
      if (!isShownBy(known, said, since)) continue;
      holdings[index] = withSource(known, said);
      found = true;
    }
    if (!found) holdings.push(said);
  };
  for (const claim of claims) {
    for (const said of claim.status === 'approved' ? fromClaim(claim) : []) {
      merge(said, monthOf(claim.since), seen.of(said));
    }
  }
  const claimed = holdings.length;
  for (const record of records) {
    const said = fromRecord(record, today);
    const since = monthOf(said.from || (record.history[0]?.at ?? ''));
    merge(said, since, [...seen.of(said), ...range(seen.holdings.length, claimed)]);
  }
  return holdings.length === seen.holdings.length ? holdings : holdings.toSorted(byCustomer);
}

/**
 * Whether what was said is there in what is known: the same association, and not one that was over before. What was asked
 * for came after the asking, and a transaction in CSP after its day, unless they name what they are for.
 * @param since the month from which on it is said to be there, or was asked for
 */
export function isShownBy(known: Holding, said: Described & Pick<Holding, 'standing' | 'to'>, since: Month): boolean {
  if (!isSameAssociation(known, said)) return false;
  if (known.to !== null && monthOf(known.to) < since) return false;
  if (said.to !== null && monthOf(known.from) > monthOf(said.to)) return false;
  const unspecific =
    said.subscription === '' && (said.standing === 'asked' || (said.type === 'csp' && said.item === ''));
  return !unspecific || monthOf(known.from) >= since;
}

function withSource(known: Holding, said: Holding): Holding {
  const { source, claim, record, history } = said;
  return {
    ...known,
    alsoToldBy: [...new Set([...known.alsoToldBy, source])],
    // Exports of Microsoft 365 and Business Applications tell no location.
    location: known.location || said.location,
    ...(known.claim === undefined && claim !== undefined && { claim }),
    ...(known.record === undefined && record !== undefined && { record }),
    history: [...known.history, ...history],
  };
}

interface Exported {
  readonly holdings: readonly Holding[];
  /** Where the holdings of a customer are. */
  of(said: Described): readonly number[];
}

const fromExports = remember((imported: readonly ImportedAssociation[]): Exported => {
  const holdings = imported.map(
    (one): Holding => ({
      ...one,
      standing: one.to === null ? 'counted' : 'ended',
      source: 'import',
      alsoToldBy: [],
      history: [],
    }),
  );
  const places = holdings.map((_, index) => index);
  const byTenant = Map.groupBy(places, (index) => holdings[index]!.tenant);
  const byName = Map.groupBy(byTenant.values(), ([first]) => nameKey(holdings[first!]!.customer));
  return {
    holdings,
    of: ({ tenant, customer }) => (tenant === '' ? byName.get(nameKey(customer))?.flat() : byTenant.get(tenant)) ?? [],
  };
});

const monthOf = (when: string): Month => when.slice(0, 7);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

function byCustomer(left: Holding, right: Holding): number {
  const [a, b] = left.customer === right.customer ? [left.type, right.type] : [left.customer, right.customer];
  return compareText(a, b);
}
