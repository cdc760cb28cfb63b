/** What a claim is filled with, and how what people type becomes one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, claimFieldsSchema } from '../../src/associations/claims/claim.ts';
import { PRODUCTS } from '../../src/associations/products.ts';
import type { Member } from '../../src/bot/access/member.ts';
import { effectsOfClaim, gainInWords } from '../../src/bot/claims/gain.ts';
import { activitiesIn, inputOf, LONGEST, shownOf, withTyped } from '../../src/bot/claims/inputs.ts';
import { withoutLeftAlone } from '../../src/bot/claims/left-alone.ts';
import { type KnownBy, prefilled } from '../../src/bot/claims/prefill.ts';
import { productsMeant } from '../../src/bot/claims/products-meant.ts';
import { subscriptionsFor } from '../../src/bot/claims/subscriptions-for.ts';
import { type Row, tableOf } from '../../src/scoring/index.ts';
import {
  CONTOSO,
  claimIn,
  FACTS,
  OTHER_SUBSCRIPTION,
  SALES,
  SUBSCRIPTION,
  TEAMS,
} from '../associations/claims/fixtures.ts';

const ANA: Member = {
  id: 'ana',
  name: 'Ana Lopez',
  email: 'ana@partner.example',
  identities: [],
  roles: [{ role: 'incentives-user', locations: 'all' }],
};

const revenue = (...rows: readonly Row<'business-applications-revenue'>[]) => ({
  tables: { 'business-applications-revenue': tableOf('business-applications-revenue', rows) },
});
const known = (more: Partial<KnownBy> = {}): KnownBy => ({
  member: ANA,
  claims: [],
  partner: { portfolio: { tables: {} } },
  facts: FACTS,
  ...more,
});
const WANTED = {
  customer: 'Contoso',
  tenant: CONTOSO,
  area: 'business-applications',
  products: ['Sales'],
  activities: ['usage'],
} as const;

describe('A new claim', () => {
  it('has the member as our contact, and the address of their last claim where they have none', () => {
    expect(prefilled(WANTED, known()).ownContact).toEqual({
      name: 'Ana Lopez',
      title: '',
      email: 'ana@partner.example',
    });
    const { email: _, ...withoutAddress } = ANA;
    const own = claimIn('draft', { history: [{ at: '', by: ANA, kind: 'created', changes: [] }] });
    expect(prefilled(WANTED, known({ member: withoutAddress, claims: [own] })).ownContact).toEqual({
      name: 'Ana Lopez',
      title: '',
      email: TEAMS.ownContact.email,
    });
  });

  it('takes nothing from the claims of another customer but the location of the member', () => {
    const other: Claim = claimIn(
      'approved',
      { history: [{ at: '', by: ANA, kind: 'created', changes: [] }] },
      { ...SALES, customer: 'Fabrikam', tenant: 'f'.repeat(8), location: '4000002' },
    );
    expect(prefilled(WANTED, known({ claims: [other] }))).toMatchObject({
      location: '4000002',
      domain: '',
      subscription: '',
      customerContact: { name: '', email: '' },
      technicalContact: { name: '' },
    });
  });

  it('has the only location there is, never the global account', () => {
    const locations = FACTS.locations.slice(0, 2);
    expect(prefilled(WANTED, known({ facts: { ...FACTS, locations } })).location).toBe('4000001');
    expect(prefilled(WANTED, known()).location).toBe('');
  });

  it('has the location of the last claim also where no export knows the locations', () => {
    const last = claimIn('approved', {}, { ...SALES, location: '4000002' });
    const facts = { ...FACTS, locations: [] };
    expect(prefilled(WANTED, known({ claims: [last], facts })).location).toBe('4000002');
  });

  it('with agreement and activation only where the subscription is the one of the last claim', () => {
    const last = claimIn('approved', {}, { ...SALES, agreement: 'ea', activated: '2026-01-05' });
    const row = { tenant: CONTOSO, month: '2026-10', workload: 'Sales' };
    const of = (subscription: string) =>
      prefilled(WANTED, known({ claims: [last], partner: { portfolio: revenue({ ...row, subscription }) } }));
    expect(of(SUBSCRIPTION)).toMatchObject({ subscription: SUBSCRIPTION, agreement: 'ea', activated: '2026-01-05' });
    expect(of(OTHER_SUBSCRIPTION)).toMatchObject({ subscription: OTHER_SUBSCRIPTION, activated: '' });
    expect(of(OTHER_SUBSCRIPTION)).not.toHaveProperty('agreement');
  });
});

it('A subscription of another product is not taken for the one of the claim', () => {
  const row = { tenant: CONTOSO, month: '2026-10', workload: 'Field Service', subscription: SUBSCRIPTION };
  expect(prefilled(WANTED, known({ partner: { portfolio: revenue(row) } })).subscription).toBe('');
});

describe('The subscriptions of a customer', () => {
  const rows = [
    { tenant: CONTOSO, month: '2026-10', workload: 'Sales', subscription: SUBSCRIPTION },
    { tenant: CONTOSO, month: '2026-10', workload: 'Field Service', subscription: OTHER_SUBSCRIPTION },
    { tenant: 'another', month: '2026-10', workload: 'Sales', subscription: 'theirs' },
  ];
  const ids = (products: readonly string[], csp: readonly string[] = []) =>
    subscriptionsFor(revenue(...rows), CONTOSO, products, {
      subscriptions: new Map(csp.map((id) => [id, { tenant: CONTOSO, types: ['csp'], since: '2026-01', areas: [] }])),
    }).map(({ id }) => id);

  it('are those the product is seen under, or all', () => {
    expect(ids(['Field Service'])).toEqual([OTHER_SUBSCRIPTION]);
    expect(ids(['Business Central'])).toEqual([SUBSCRIPTION, OTHER_SUBSCRIPTION]);
  });

  it('leave out what was bought through CSP, unless there is nothing else', () => {
    expect(ids(['Business Central'], [SUBSCRIPTION])).toEqual([OTHER_SUBSCRIPTION]);
    expect(ids(['Sales'], [SUBSCRIPTION])).toEqual([SUBSCRIPTION]);
  });
});

describe('Products as people write them', () => {
  it.each([
    ['Teams', ['Teams']],
    ['teams and sharepoint', ['Teams', 'SharePoint Online']],
    ['Teams; teams, TEAMS', ['Teams']],
    ['Finance and Operations', ['Finance and Operations']],
    ['power apps & dynamics 365 sales', ['Power Apps', 'Sales']],
  ])('%s', (said, names) => {
    expect(productsMeant(said)).toMatchObject({ names });
  });

  it.each([
    ['', 'Say which products'],
    [' , ', 'Say which products'],
    ['Temas', 'Did you mean Teams?'],
    ['Teams, Xyzzy', '"Xyzzy" is no product'],
    ['Microsoft Azure', 'Azure is not claimed by CPOR'],
    ['Teams and Sales', 'Teams is claimed under Microsoft 365 and Sales under Business Applications'],
  ])('%j is answered with what to do', (said, says) => {
    expect(productsMeant(said)).toEqual({ wrong: expect.stringContaining(says) });
  });

  it('every product by its own name, alone and among others of its area', () => {
    for (const { name, solutionArea } of PRODUCTS) {
      expect(productsMeant(name)).toEqual({ names: [name], area: solutionArea });
    }
    for (const area of ['microsoft-365', 'business-applications'] as const) {
      const names = PRODUCTS.filter(({ solutionArea }) => solutionArea === area).map(({ name }) => name);
      expect(productsMeant(names.join(', '))).toEqual({ names, area });
    }
  });
});

describe('Inputs and fields', () => {
  it('what a form shows, submitted untouched, changes nothing', () => {
    for (const fields of [TEAMS, SALES]) {
      const typed = Object.fromEntries(
        (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) =>
          (['name', 'title', 'email'] as const).flatMap((part) => {
            const id = inputOf(field, part);
            return id === null ? [] : [[id, shownOf(fields, field, part)]];
          }),
        ),
      );
      expect(withTyped(fields, typed)).toEqual(fields);
    }
  });

  it('as long as the form takes them, they fit into a claim', () => {
    const typed = fc.record(
      Object.fromEntries(Object.entries(LONGEST).map(([id, maxLength]) => [id, fc.string({ maxLength })])),
    );
    fc.assert(
      fc.property(typed, (form) => {
        expect(claimFieldsSchema.safeParse(withTyped(TEAMS, form)).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['usage,pre-sales', ['usage', 'pre-sales']],
    ['usage', ['usage']],
    ['', null],
    ['usage,else', null],
    [undefined, null],
  ])('the choice of activities %j', (said, activities) => {
    expect(activitiesIn(said)).toEqual(activities);
  });

  it('an input that repeats what somebody else has changed since is left alone', () => {
    const line = { at: '', by: ANA, kind: 'edited' } as const;
    const changes = [
      { field: 'domain', from: 'contoso.com', to: 'contoso.org' },
      { field: 'ownContact.email', from: 'ann@partner.example', to: 'ana@partner.example' },
    ];
    const before = claimIn('draft');
    const claim = { ...before, history: [...before.history, { ...line, changes }] };
    const typed = { domain: 'contoso.com', ownContactEmail: 'me@partner.example', title: 'T' };
    expect(withoutLeftAlone(claim, typed, before.history.length)).toEqual({
      ownContactEmail: 'me@partner.example',
      title: 'T',
    });
    expect(withoutLeftAlone(claim, typed, claim.history.length)).toEqual(typed);
  });
});

describe('What a claim would bring', () => {
  it('is nothing that can be told where no export knows the customer', () => {
    expect(effectsOfClaim({ portfolio: { tables: {} }, asOf: '2026-10' }, { ...TEAMS, tenant: '' })).toEqual([]);
    expect(gainInWords(effectsOfClaim({ portfolio: { tables: {} }, asOf: '2026-10' }, TEAMS))).toBeNull();
  });

  it('names designations, points and what would qualify', () => {
    const effect = { total: 70, metrics: [], qualifies: false } as const;
    const effects = [
      { ...effect, designation: 'modern-work', points: 4, qualifies: true },
      { ...effect, designation: 'security', points: 2.04 },
      { ...effect, designation: 'data-ai', points: 0.01 },
    ] as const;
    expect(gainInWords(effects)).toBe(
      'Would bring 4.0 points to Modern Work and 2.0 points to Security, once approved and in the exports. With it, Modern Work would qualify.',
    );
  });
});
