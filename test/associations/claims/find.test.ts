import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/associations/claims/claim.ts';
import { type ClaimQuery, claimsMatching } from '../../../src/associations/claims/find.ts';
import { CONTOSO, claimIn, FABRIKAM, SALES, TEAMS, TODAY } from './fixtures.ts';

const fabrikam = (products: string[]) => ({
  ...TEAMS,
  customer: 'Fabrikam Inc.',
  tenant: FABRIKAM,
  domain: '',
  products,
});

/** Today is Saturday, 21 November; each deadline is 14 business days after `since`. */
const asked = (id: string, since: string, fields: Claim['fields'] = TEAMS): Claim =>
  claimIn('partner-action-required', { id, since: `${since}T10:00:00.000Z` }, fields);

const CLAIMS: readonly Claim[] = [
  claimIn('draft', { id: 'C1' }),
  asked('C2', '2026-11-12', SALES), // until 2 December
  asked('C3', '2026-11-02', fabrikam(['Viva Engage', 'Teams'])), // until 20 November
  asked('C4', '2026-11-09', fabrikam(['Exchange Online'])), // until 27 November
  claimIn('under-review', { id: 'C5', portalId: '5120', since: '2026-11-03T10:00:00.000Z' }), // until 23 November
  claimIn('rejected', { id: 'C6', since: '2026-10-01T10:00:00.000Z' }), // until 31 October
  claimIn('approved', { id: 'C7' }),
];

const ids = (query: ClaimQuery) => claimsMatching(CLAIMS, query).map(({ id }) => id);
const idsNow = (query: ClaimQuery, today = TODAY) =>
  claimsMatching(CLAIMS, query, { holidays: [], today }).map(({ id }) => id);

describe('looking for claims', () => {
  it.each([
    ['C7', 'C7'],
    ['c7', 'C7'],
    ['7', 'C7'],
    ['#7', 'C7'],
    [' #c7 ', 'C7'],
    ['5120', 'C5'],
    ['#5120', 'C5'],
  ])('finds %s by number', (claim, id) => {
    expect(ids({ claim })).toEqual([id]);
  });

  it('takes our own number before one of Partner Center', () => {
    const claims = [claimIn('draft', { id: 'C1', portalId: '2' }), claimIn('draft', { id: 'C2', portalId: '3' })];
    expect(claimsMatching(claims, { claim: '2' }).map(({ id }) => id)).toEqual(['C2']);
    expect(claimsMatching(claims, { claim: '3' }).map(({ id }) => id)).toEqual(['C2']);
    expect(claimsMatching(claims, { claim: '' })).toEqual([]);
  });

  it('finds by a part of the customer’s name, the tenant or the domain', () => {
    expect(ids({ customer: 'FABRI' })).toEqual(['C3', 'C4']);
    expect(ids({ customer: 'fabrikam, inc' })).toEqual(['C3', 'C4']);
    expect(ids({ customer: CONTOSO, product: 'Sales' })).toEqual(['C2']);
    expect(ids({ customer: 'Contoso.com', status: 'approved' })).toEqual(['C7']);
    expect(ids({ customer: 'Litware' })).toEqual([]);
  });

  it('finds by product, whatever it is called, and by status', () => {
    expect(ids({ product: 'yammer' })).toEqual(['C3']);
    expect(ids({ product: ['exo', 'dynamics 365 sales'] })).toEqual(['C2', 'C4']);
    expect(ids({ product: 'Teams', status: ['draft', 'approved'] })).toEqual(['C1', 'C7']);
    expect(ids({ product: 'Defender' })).toEqual([]);
  });

  it('gives all claims as they were made when nothing is asked', () => {
    expect(claimsMatching(CLAIMS, {})).toEqual(CLAIMS);
  });
});

describe('claims by deadline', () => {
  it('come by the day they are due, those without a deadline last', () => {
    expect(idsNow({})).toEqual(['C3', 'C5', 'C4', 'C2', 'C1', 'C6', 'C7']);
  });

  it.each([
    ['overdue', TODAY, ['C3']],
    ['today', TODAY, ['C3']],
    ['today', '2026-11-23', ['C3', 'C5']],
    ['this-week', TODAY, ['C3']],
    ['this-week', '2026-11-23', ['C3', 'C5', 'C4']],
    ['this-month', TODAY, ['C3', 'C5', 'C4']],
    ['this-month', '2026-12-01', ['C3', 'C5', 'C4', 'C2']],
  ] as const)('are due: %s, on %s', (due, today, expected) => {
    expect(idsNow({ due }, today)).toEqual(expected);
  });

  it('end a week with Sunday', () => {
    expect(idsNow({ due: 'this-week' }, '2026-11-22')).toEqual(['C3']);
  });

  it('need action where the next move is ours', () => {
    expect(idsNow({ needsAction: true })).toEqual(['C3', 'C4', 'C2', 'C1']);
    expect(idsNow({ needsAction: true, due: 'this-week' }, '2026-11-25')).toEqual(['C3', 'C4']);
  });

  it('no longer count a chance that has passed', () => {
    expect(idsNow({ status: 'rejected', due: 'overdue' })).toEqual([]);
    expect(idsNow({ status: 'rejected', due: 'this-month' }, '2026-10-31')).toEqual(['C6']);
  });
});

describe('The claims of a time', () => {
  const submitted = claimIn('under-review', {
    id: 'C1',
    submittedAt: '2026-10-20T10:00:00.000Z',
    since: '2026-11-03T10:00:00.000Z',
  });
  const found = (query: ClaimQuery) => claimsMatching([submitted, claimIn('draft', { id: 'C2' })], query).length;

  it('are those submitted then, its first and its last day included', () => {
    expect(found({ since: '2026-10-20', until: '2026-10-20' })).toBe(1);
    expect(found({ since: '2026-10-21' })).toBe(0);
    expect(found({ until: '2026-10-19' })).toBe(0);
  });

  it('are, with a status, those that came to it then', () => {
    expect(found({ status: 'under-review', since: '2026-11-03', until: '2026-11-03' })).toBe(1);
    expect(found({ status: 'under-review', until: '2026-10-31' })).toBe(0);
  });
});
