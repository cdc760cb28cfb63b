/** What holds after any changes in any order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/associations/claims/apply.ts';
import {
  CLAIM_EVENTS,
  type ClaimChange,
  type ClaimEvent,
  type ClaimWorld,
} from '../../../src/associations/claims/change.ts';
import {
  ACTIVITIES,
  CLAIM_RULES,
  CLAIM_STATUSES,
  type Claim,
  type ClaimFields,
  claimSchema,
} from '../../../src/associations/claims/claim.ts';
import { allowedEvents } from '../../../src/associations/claims/machine.ts';
import { deepFreeze } from '../../../src/storage/freeze.ts';
import { CONTOSO, FABRIKAM, OTHER_SUBSCRIPTION, REVENUE, SALES, SOW, SUBSCRIPTION, TEAMS, TODAY } from './fixtures.ts';

const customers = fc.constantFrom(
  { customer: 'Contoso', tenant: CONTOSO },
  { customer: 'contoso', tenant: '' },
  { customer: '', tenant: CONTOSO },
  { customer: 'Fabrikam', tenant: FABRIKAM },
  { customer: 'Contoso', tenant: FABRIKAM },
);
const workloads = fc.constantFrom<string[][]>(['Teams'], ['Yammer'], ['Viva Engage', 'teams'], ['Intune']);
const apps = fc.constantFrom<string[][]>(['Sales'], ['Field Service'], ['Dynamics 365 Sales', 'Finance']);
const subscriptions = fc.constantFrom('', SUBSCRIPTION, OTHER_SUBSCRIPTION);
const locations = fc.constantFrom('', '4000001', '4000002');

const fields: fc.Arbitrary<ClaimFields> = fc.oneof(
  fc
    .tuple(customers, workloads, locations)
    .map(([who, products, location]) => ({ ...TEAMS, ...who, products, location })),
  fc
    .tuple(customers, apps, subscriptions, locations, fc.constantFrom<ClaimFields[]>(SALES, REVENUE))
    .map(([who, products, subscription, location, base]) => ({ ...base, ...who, products, subscription, location })),
);

const patch: fc.Arbitrary<Partial<ClaimFields>> = fc.oneof(
  customers,
  workloads.map((products) => ({ products })),
  apps.map((products) => ({ products })),
  subscriptions.map((subscription) => ({ subscription })),
  locations.map((location) => ({ location })),
  fc.constantFrom({ domain: 'contoso.de' }, { title: 'Again' }, { solutionArea: 'business-applications' as const }),
  fc.constantFrom(...ACTIVITIES).map((activity) => ({ activities: [activity] })),
);

const id = fc.constantFrom('C1', 'C2', 'C3', 'C4');
const proof = fc.constantFrom(SOW, { ...SOW, file: 'b'.repeat(64) });
const portalId = fc.constantFrom('', '1', '2', '3');

const rows = fc.array(
  fc.record({
    portalId,
    status: fc.constantFrom(...CLAIM_STATUSES),
    customer: fc.constantFrom('Contoso', 'Fabrikam', undefined),
    tenant: fc.constantFrom(CONTOSO, FABRIKAM, 'no tenant', undefined),
    products: fc.oneof(workloads, apps, fc.constant(undefined)),
    subscription: fc.oneof(subscriptions, fc.constant(undefined)),
    location: fc.oneof(locations, fc.constant(undefined)),
  }),
  { maxLength: 3 },
);

const anyEvents = fc.array(fc.constantFrom(...CLAIM_EVENTS), { minLength: 1, maxLength: 2 });
const change: fc.Arbitrary<ClaimChange> = fc.oneof(
  { weight: 3, arbitrary: fields.map((own) => ({ kind: 'create' as const, fields: own })) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), id, fields: patch }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      id,
      events: anyEvents,
      reason: fc.constantFrom('because', undefined),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('attach' as const), id, proof }) },
  fc.record({ kind: fc.constant('detach' as const), id, file: proof.map(({ file }) => file) }),
  fc.record({ kind: fc.constant('comment' as const), id, text: fc.constantFrom('hello', ' ') }),
  fc.record({ kind: fc.constant('number' as const), id, portalId }),
  fc.record({ kind: fc.constant('tick' as const), id, ticks: fc.constantFrom([], ['dates' as const]) }),
  fc.record({ kind: fc.constant('mirror' as const), rows }),
);

/** Ben works for Berlin alone and disputes nothing; Ann is the incentives admin. */
const MEMBERS = [
  { by: { id: 'ann', name: 'Ann' }, mayClaim: () => true, mayDispute: () => true },
  { by: { id: 'ben', name: 'Ben' }, mayClaim: (at: string) => at !== '4000002', mayDispute: () => false },
];

/** `way`: which of the steps that are open is taken instead, where the change is one. */
const step = fc.record({
  change,
  way: fc.constantFrom(null, 0, 1, 2),
  member: fc.constantFrom(...MEMBERS),
  hours: fc.constantFrom(0, 0, 1, 1, 2, 2, 24, 24, 48, 900),
});

const ready = (id: string, own: ClaimFields, ...events: readonly ClaimEvent[]): readonly ClaimChange[] => [
  { kind: 'create', fields: own },
  { kind: 'attach', id, proof: SOW },
  { kind: 'advance', id, events: ['submit', ...events] },
];

/** Claims that have come a long way, so that few steps lead to where it matters. */
const UNDER_WAY = [
  ...ready('C1', TEAMS, 'start-review', 'reject'),
  ...ready('C2', SALES, 'start-review', 'approve'),
  ...ready('C3', { ...TEAMS, products: ['Intune'] }, 'start-review', 'request-info'),
];

const steps = fc
  .array(step, { minLength: 1, maxLength: 40, size: 'max' })
  .map((then) => [...UNDER_WAY.map((own) => ({ change: own, way: null, member: MEMBERS[0]!, hours: 0 })), ...then]);

const LIVE = ['draft', 'submitted', 'under-review', 'partner-action-required', 'approved', 'dispute'];
const OPEN_LATER = ['location', 'products', 'subscription', 'customerContact', 'technicalContact', 'ownContact'];

/** Events at random seldom fit, so most of them are taken from those that do. */
function possibly(change: ClaimChange, way: number | null, claims: readonly Claim[]): ClaimChange {
  const claim = change.kind === 'advance' && claims.find((own) => own.id === change.id);
  const open = claim ? allowedEvents(claim) : [];
  const chosen = way === null ? undefined : open[way % open.length];
  return chosen && change.kind === 'advance' ? { ...change, events: [chosen.event] } : change;
}

/** The same thing claimed, written down anew: by subscription, else by tenant or name and a product in common. */
function sameThing(a: ClaimFields, b: ClaimFields): boolean {
  const subscription = (of: ClaimFields) => (of.solutionArea === 'business-applications' ? of.subscription : '');
  if (subscription(a) && subscription(b)) return subscription(a) === subscription(b);
  const bothTenants = a.tenant !== '' && b.tenant !== '';
  const [placeA, placeB] = bothTenants ? [a.tenant, b.tenant] : [a.customer.toLowerCase(), b.customer.toLowerCase()];
  return placeA !== '' && placeA === placeB && a.products.some((product) => b.products.includes(product));
}

describe('any changes of claims, in any order, by two members and by Partner Center', () => {
  it('never leave two live claims on one thing, a lost or altered line, or an edit at the wrong time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLAIM_RULES), steps, (rules, taken) => {
        let claims: readonly Claim[] = [];
        let now = Date.parse(`${TODAY}T08:00:00.000Z`);
        for (const { member, hours, ...wanted } of taken) {
          const change = possibly(wanted.change, wanted.way, claims);
          now += hours * 3_600_000;
          const world: ClaimWorld = {
            ...member,
            at: new Date(now).toISOString(),
            rules,
            objections: () => [],
            domainOf: () => '',
            doubtAbout: () => null,
          };
          const before = deepFreeze(claims);
          const outcome = applied(before, change, world);
          expect(applied(before, change, world)).toEqual(outcome);
          if (!outcome.done) {
            expect(outcome.says).toMatch(/^\p{Lu}.*\.$/u);
            continue;
          }
          claims = outcome.claims;
          oneClaimAThing(claims);
          for (const claim of claims) valid(claim);
          for (const old of before) {
            const now = claims.find((claim) => claim.id === old.id);
            nothingLost(old, now);
            editedInTime(old, now!, change);
          }
          ownLocationsOnly(before, claims, world);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function oneClaimAThing(claims: readonly Claim[]) {
  expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  const numbers = claims.map((claim) => claim.portalId).filter(Boolean);
  expect(new Set(numbers).size).toBe(numbers.length);
  const live = claims.filter((claim) => LIVE.includes(claim.status));
  const pairs = live.flatMap((one, index) => live.slice(index + 1).map((other) => [one, other] as const));
  expect(pairs.filter(([one, other]) => sameThing(one.fields, other.fields))).toEqual([]);
}

/** It can be stored, and its history tells how it came to its status. */
function valid(claim: Claim) {
  expect(claimSchema.parse(claim)).toEqual(claim);
  const steps = claim.history.flatMap(({ changes }) => changes.filter(({ field }) => field === 'status'));
  const told = ['draft', ...steps.map(({ to }) => to)];
  expect(steps.map(({ from }) => from)).toEqual(told.slice(0, -1));
  expect(told.at(-1)).toBe(claim.status);
  expect(claim.disputed).toBe(told.includes('dispute'));
}

function nothingLost(old: Claim, now: Claim | undefined) {
  expect(now?.history.slice(0, old.history.length)).toEqual(old.history);
  if (now?.history.length === old.history.length) expect(now).toBe(old);
  expect(now?.submittedAt ?? '').toBe(old.submittedAt ?? now?.submittedAt ?? '');
}

/** Partner Center fills in what was empty; members change what the status leaves open. */
function editedInTime(old: Claim, now: Claim, { kind }: ClaimChange) {
  const changed = (Object.keys(now.fields) as (keyof ClaimFields)[]).filter(
    (field) => JSON.stringify(now.fields[field]) !== JSON.stringify(old.fields[field]),
  );
  const documents = now.proof.length !== old.proof.length;
  if (kind === 'mirror') {
    expect(changed.filter((field) => old.fields[field] !== '')).toEqual([]);
    expect(documents).toBe(false);
  } else if (old.status === 'partner-action-required') {
    // What was empty may be filled in.
    expect(changed.filter((field) => !OPEN_LATER.includes(field) && (old.fields[field] ?? '') !== '')).toEqual([]);
  } else if (old.status !== 'draft') {
    expect([changed, documents]).toEqual([[], false]);
  }
}

function ownLocationsOnly(before: readonly Claim[], after: readonly Claim[], { mayClaim }: ClaimWorld) {
  const touched = after.filter((claim) => !before.includes(claim));
  for (const claim of touched) {
    const old = before.find((own) => own.id === claim.id);
    expect([mayClaim(claim.fields.location), old === undefined || mayClaim(old.fields.location)]).toEqual([true, true]);
  }
}
