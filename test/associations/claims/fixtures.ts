/** Claims and a world to change them in. It is Saturday, 21 November 2026. */
import { applied } from '../../../src/associations/claims/apply.ts';
import type { Applied, ClaimChange, ClaimWorld } from '../../../src/associations/claims/change.ts';
import type { Claim, ClaimFields, ClaimRules } from '../../../src/associations/claims/claim.ts';
import type { ClaimFacts } from '../../../src/associations/claims/facts.ts';
import { blankFields } from '../../../src/associations/claims/fields.ts';
import type { Proof } from '../../../src/associations/proof/proof.ts';

export const TODAY = '2026-11-21';
export const CONTOSO = 'cccccccc-2222-4333-8444-555555555555';
export const FABRIKAM = 'ffffffff-2222-4333-8444-555555555555';
export const SUBSCRIPTION = 'aaaaaaaa-2222-4333-8444-555555555555';
export const OTHER_SUBSCRIPTION = 'bbbbbbbb-2222-4333-8444-555555555555';

/** Teams at Contoso, ready to be submitted but for the proof. */
export const TEAMS: ClaimFields = blankFields({
  title: 'Teams for Contoso',
  customer: 'Contoso',
  tenant: CONTOSO,
  domain: 'contoso.com',
  solutionArea: 'microsoft-365',
  products: ['Teams'],
  location: '4000001',
  customerContact: { name: 'Kim Abercrombie', title: 'CIO', email: 'kim@contoso.com' },
  ownContact: { name: 'Ann Beebe', title: '', email: 'ann@partner.example' },
});

/** Sales at Contoso, ready to be submitted but for the proof. */
export const SALES: ClaimFields = {
  ...TEAMS,
  title: 'Sales for Contoso',
  solutionArea: 'business-applications',
  activities: ['pre-sales'],
  products: ['Sales'],
  subscription: SUBSCRIPTION,
  technicalContact: { name: 'Toni Poe', title: 'Architect', email: 'toni@contoso.com' },
};

export const REVENUE: ClaimFields = {
  ...SALES,
  activities: ['revenue-association'],
  seller: 'Sam Seller',
  revenueCustomer: 'Contoso Ltd',
  isvProduct: 'Ledger Add-on',
};

export const ANN = { id: 'ann', name: 'Ann Beebe' };

export const SOW: Proof = {
  file: 'a'.repeat(64),
  name: 'statement of work.pdf',
  type: 'pdf',
  bytes: 1000,
  at: `${TODAY}T08:00:00.000Z`,
  by: ANN,
  hints: null,
};

export const FACTS: ClaimFacts = {
  today: TODAY,
  locations: [
    { id: '3900000', name: 'Partner Group', global: true },
    { id: '4000001', name: 'Partner Berlin', global: false },
    { id: '4000002', name: 'Partner Lyon', global: false },
  ],
  subscriptions: new Map(),
  associated: [],
};

export function world(other: Partial<ClaimWorld> = {}): ClaimWorld {
  return {
    at: `${TODAY}T09:00:00.000Z`,
    by: ANN,
    rules: '2023-10',
    mayClaim: () => true,
    mayDispute: () => true,
    objections: () => [],
    domainOf: () => '',
    doubtAbout: () => null,
    ...other,
  };
}

/** A claim as it would be in this status, with proof. */
export function claimIn(status: Claim['status'], more: Partial<Claim> = {}, fields: ClaimFields = TEAMS): Claim {
  return {
    id: 'C1',
    portalId: '',
    rules: '2023-10',
    status,
    since: '2026-11-18T10:00:00.000Z',
    ...(status === 'draft' ? {} : { submittedAt: '2026-11-02T10:00:00.000Z' }),
    disputed: false,
    declined: false,
    fields,
    proof: [SOW],
    ticks: [],
    history: [{ at: '2026-11-02T09:00:00.000Z', by: ANN, kind: 'created', changes: [] }],
    ...more,
  };
}

/** The claims after a change that is allowed. @throws when it is refused */
export function done(claims: readonly Claim[], change: ClaimChange, where = world()): readonly Claim[] {
  return doneWith(claims, change, where).claims;
}

export function doneWith(claims: readonly Claim[], change: ClaimChange, where = world()) {
  const outcome = applied(claims, change, where);
  if (!outcome.done) throw new Error(outcome.says);
  return outcome;
}

/** Why a change is refused. @throws when it is not */
export function refusedIn(claims: readonly Claim[], change: ClaimChange, where = world()) {
  const outcome: Applied = applied(claims, change, where);
  if (outcome.done) throw new Error('It was not refused.');
  return outcome;
}

export const OLD_RULES: readonly ClaimRules[] = ['2020', '2021'];
