import { describe, expect, it } from 'vitest';
import { type BookParts, bookOf, type Holding } from '../../src/associations/book.ts';
import type { Claim, ClaimFields } from '../../src/associations/claims/claim.ts';
import type { ImportedAssociation } from '../../src/associations/imported.ts';
import type { AssociationRecord } from '../../src/associations/record.ts';
import { CONTOSO, SUBSCRIPTION, TEAMS } from './claims/fixtures.ts';

const seen = (more: Partial<ImportedAssociation> = {}): ImportedAssociation => ({
  type: 'cpor',
  activity: 'none',
  area: 'microsoft-365',
  tenant: CONTOSO,
  customer: 'Contoso',
  item: 'Teams',
  subscription: '',
  location: '',
  from: '2026-03',
  to: null,
  ...more,
});

const record = (more: Partial<AssociationRecord> = {}): AssociationRecord => ({
  id: 'r1',
  type: 'cpor',
  customer: 'Contoso',
  tenant: CONTOSO,
  domain: '',
  item: 'Teams',
  subscription: '',
  location: '',
  from: '2026-02-01',
  to: '',
  state: 'recorded',
  remindOn: '',
  history: [{ at: '2026-06-15T10:00:00Z', by: { id: 'ana', name: 'Ana' }, what: 'recorded' }],
  ...more,
});

const approved = (fields: Partial<ClaimFields> = {}): Claim => ({
  id: 'C1',
  portalId: '',
  rules: '2023-10',
  status: 'approved',
  since: '2026-05-20T08:00:00Z',
  disputed: false,
  declined: false,
  fields: { ...TEAMS, location: '', ...fields },
  proof: [],
  ticks: [],
  history: [],
});

const book = (parts: Partial<BookParts>) =>
  bookOf({ imported: [], claims: [], records: [], today: '2026-11-21', ...parts });
const told = ({ type, item, standing, source, alsoToldBy }: Holding) =>
  `${type} ${item} ${standing} by ${[source, ...alsoToldBy].join('+')}`;

describe('What the exports show', () => {
  it('is counted while it lasts and ended after', () => {
    expect(book({ imported: [seen(), seen({ item: 'Intune', to: '2026-06' })] }).map(told)).toEqual([
      'cpor Teams counted by import',
      'cpor Intune ended by import',
    ]);
  });
});

describe('An approved claim', () => {
  it('is expected until the exports show the same', () => {
    expect(book({ claims: [approved()] })).toMatchObject([
      { standing: 'expected', source: 'claim', claim: 'C1', from: '2026-05-20', to: null, activity: 'osu' },
    ]);
    const merged = book({ imported: [seen()], claims: [approved()] });
    expect(merged.map(told)).toEqual(['cpor Teams counted by import+claim']);
    expect(merged).toMatchObject([{ claim: 'C1', from: '2026-03' }]);
  });

  it('is one association for each product', () => {
    const claims = [approved({ products: ['Teams', 'Intune'] })];
    expect(
      book({ imported: [seen()], claims })
        .map(told)
        .sort(),
    ).toEqual(['cpor Intune expected by claim', 'cpor Teams counted by import+claim']);
  });

  it('is found however the export calls the product', () => {
    const business = { solutionArea: 'business-applications', subscription: SUBSCRIPTION } as const;
    const usage = seen({
      area: 'business-applications',
      item: 'Customer Engagement',
      activity: 'osu',
      subscription: SUBSCRIPTION,
    });
    const claims = [approved({ ...business, products: ['Sales'], activities: ['usage'] })];
    expect(book({ imported: [usage], claims }).map(told)).toEqual(['cpor Customer Engagement counted by import+claim']);
  });

  it('for usage is not seen in a row of revenue, one for pre-sales is', () => {
    const business = { solutionArea: 'business-applications', subscription: SUBSCRIPTION } as const;
    const row = seen({
      area: 'business-applications',
      item: 'Business Central',
      activity: 'revrec',
      subscription: SUBSCRIPTION,
    });
    const of = (activities: ('usage' | 'pre-sales')[]) =>
      book({ imported: [row], claims: [approved({ ...business, products: ['Business Central'], activities })] });
    expect(of(['pre-sales']).map(told)).toEqual(['cpor Business Central counted by import+claim']);
    expect(of(['usage']).map(told).sort()).toEqual([
      'cpor Business Central counted by import',
      'cpor Business Central expected by claim',
    ]);
  });

  it('is expected again where the exports lost it before', () => {
    const before = [seen({ from: '2025-01', to: '2025-09' })];
    expect(
      book({ imported: before, claims: [approved()] })
        .map(told)
        .sort(),
    ).toEqual(['cpor Teams ended by import', 'cpor Teams expected by claim']);
  });

  it('that the exports showed and lost has ended', () => {
    expect(book({ imported: [seen({ to: '2026-08' })], claims: [approved()] }).map(told)).toEqual([
      'cpor Teams ended by import+claim',
    ]);
  });

  it.each(['draft', 'submitted', 'rejected', 'disassociated'] as const)('is none while it is %s', (status) => {
    expect(book({ claims: [{ ...approved(), status }] })).toEqual([]);
  });
});

describe('A record by hand', () => {
  it('is expected until seen, then one with what is seen, with its history', () => {
    expect(book({ records: [record()] }).map(told)).toEqual(['cpor Teams expected by hand']);
    const [merged, ...others] = book({ imported: [seen()], records: [record({ location: '4100001' })] });
    expect(others).toEqual([]);
    expect(told(merged!)).toBe('cpor Teams counted by import+hand');
    expect(merged).toMatchObject({ record: 'r1', location: '4100001', history: [{ what: 'recorded' }] });
  });

  it('and an approved claim of the same thing are one', () => {
    expect(book({ claims: [approved()], records: [record()] }).map(told)).toEqual([
      'cpor Teams expected by claim+hand',
    ]);
  });

  it('of another customer, workload, location or type stays apart', () => {
    const others = [
      record({ tenant: SUBSCRIPTION, customer: 'Fabrikam' }),
      record({ item: 'Intune' }),
      record({ type: 'csp' }),
      record({ item: 'Teams', location: '2' }),
    ];
    for (const other of others) {
      expect(book({ imported: [seen({ location: '1' })], records: [other] })).toHaveLength(2);
    }
  });

  it('without a tenant is found by the name of the customer', () => {
    expect(book({ imported: [seen()], records: [record({ tenant: '', customer: 'CONTOSO' })] })).toHaveLength(1);
  });

  it('of PAL in Azure is every Azure subscription linked there, not Power Platform', () => {
    const imported = [
      seen({ type: 'pal', area: 'azure', item: '', subscription: 's1', location: '1' }),
      seen({ type: 'pal', area: 'azure', item: '', subscription: 's2', location: '1' }),
      seen({ type: 'pal', area: 'business-applications', item: 'Power Apps', subscription: 's3' }),
    ];
    const sources = (item: string) =>
      book({ imported, records: [record({ type: 'pal', item })] }).map((one) => [one.item, one.alsoToldBy.join()]);
    expect(sources('azure')).toEqual([
      ['', 'hand'],
      ['', 'hand'],
      ['Power Apps', ''],
    ]);
    expect(sources('power-platform')).toEqual([
      ['', ''],
      ['', ''],
      ['Power Apps', 'hand'],
    ]);
  });

  it('of CSP that names nothing is a transaction from its day on', () => {
    const csp = (from: string) => seen({ type: 'csp', item: 'Intune', from });
    const records = [record({ type: 'csp', item: '', from: '2026-05-10' })];
    expect(book({ imported: [csp('2026-03')], records })).toHaveLength(2);
    expect(book({ imported: [csp('2026-05')], records })).toHaveLength(1);
    expect(book({ imported: [csp('2026-03')], records: [{ ...records[0]!, item: 'Intune' }] })).toHaveLength(1);
  });

  it('that was over before the exports began to show one is another one', () => {
    const before = record({ from: '2025-01-01', state: 'ended', to: '2026-02-10' });
    expect(
      book({ imported: [seen({ from: '2026-03' })], records: [before] })
        .map(told)
        .sort(),
    ).toEqual(['cpor Teams counted by import', 'cpor Teams ended by hand']);
  });

  it('has ended after its last day, unless the exports show it all the same', () => {
    const ended = record({ state: 'ended', to: '2026-10-31' });
    expect(book({ records: [ended] })).toMatchObject([{ standing: 'ended', to: '2026-10-31' }]);
    expect(book({ records: [ended], today: '2026-10-30' })).toMatchObject([{ standing: 'expected' }]);
    expect(book({ records: [ended], imported: [seen()] }).map(told)).toEqual(['cpor Teams counted by import+hand']);
  });
});

describe('What is asked for', () => {
  const asked = (more: Partial<AssociationRecord> = {}) =>
    record({ type: 'dpor', item: '', state: 'asked', from: '', remindOn: '2026-07-01', ...more });
  const dpor = (more: Partial<ImportedAssociation> = {}) =>
    seen({ type: 'dpor', area: 'azure', item: '', subscription: SUBSCRIPTION, ...more });

  it('waits, with the day to ask again', () => {
    expect(book({ records: [asked()] })).toMatchObject([{ standing: 'asked', from: '', remindOn: '2026-07-01' }]);
  });

  it('is there once an export shows that subscription', () => {
    const records = [asked({ subscription: SUBSCRIPTION })];
    expect(book({ imported: [dpor()], records }).map(told)).toEqual(['dpor  counted by import+hand']);
    expect(book({ imported: [dpor({ subscription: 'another' })], records })).toHaveLength(2);
  });

  it('without a subscription is not what we had before the asking', () => {
    expect(book({ imported: [dpor({ from: '2026-03' })], records: [asked()] })).toHaveLength(2);
    expect(book({ imported: [dpor({ from: '2026-07' })], records: [asked()] })).toHaveLength(1);
  });
});
