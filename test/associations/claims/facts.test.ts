import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../../src/associations/claims/facts.ts';
import { exactly, M, type Rows, RULES } from '../../scoring/fixtures.ts';
import { CONTOSO, FABRIKAM, OTHER_SUBSCRIPTION, SUBSCRIPTION, TODAY } from './fixtures.ts';

const factsOf = (rows: Rows) => claimFacts(exactly(rows), RULES, M, TODAY);
const sales = { tenant: CONTOSO, customer: 'Contoso', workload: 'Sales', subscription: SUBSCRIPTION, dollars: 900 };
const intune = { tenant: CONTOSO, customer: 'Contoso', workload: 'Microsoft Intune', seats: 400, active: 200 };

describe('what the exports tell about a claim', () => {
  it('is our locations and which of them is the global account', () => {
    const { locations } = factsOf({
      profile: [
        { location: '4000002', partner: 'Lyon', globalLocation: '3900000', globalPartner: 'Group' },
        { location: '4000001', partner: 'Berlin', globalLocation: '3900000', globalPartner: 'Group' },
      ],
    });
    expect(locations).toEqual([
      { id: '3900000', name: 'Group', global: true },
      { id: '4000001', name: 'Berlin', global: false },
      { id: '4000002', name: 'Lyon', global: false },
    ]);
  });

  it('is whose a subscription is, how we are associated with it and since when', () => {
    const { subscriptions } = factsOf({
      'business-applications-revenue': [
        { ...sales, month: '2026-05', attribution: 'CPOR OSA' },
        { ...sales, month: M, attribution: 'CSP Tier 1' },
      ],
      'product-subscriptions': [
        { tenant: FABRIKAM, month: M, subscription: OTHER_SUBSCRIPTION.toUpperCase() },
        { tenant: FABRIKAM, month: '2026-06', subscription: OTHER_SUBSCRIPTION },
        { tenant: CONTOSO, month: '2026-03', subscription: SUBSCRIPTION },
      ],
    });
    expect(subscriptions.get(OTHER_SUBSCRIPTION)).toEqual({ tenant: FABRIKAM, types: [], since: '2026-06', areas: [] });
    expect(subscriptions.get(SUBSCRIPTION)).toMatchObject({
      tenant: CONTOSO,
      since: '2026-03',
      areas: ['business-applications'],
    });
    expect(subscriptions.get(SUBSCRIPTION)!.types.toSorted()).toEqual(['cpor', 'csp']);
  });

  it('is what we are claiming partner of record for in the last month, by the names of the rules', () => {
    const { associated } = factsOf({
      'office-usage': [
        { ...intune, month: M, attribution: 'CPOR OSU' },
        { ...intune, workload: 'Teams', month: M, attribution: 'DPOR' },
        { ...intune, workload: 'Exchange Online', month: '2026-05', attribution: 'CPOR' },
      ],
    });
    expect(associated).toEqual([{ tenant: CONTOSO, product: 'Intune', subscription: '', activity: 'osu' }]);
  });

  it('is nothing where nothing was imported, but the day', () => {
    expect(factsOf({})).toEqual({ today: TODAY, locations: [], subscriptions: new Map(), associated: [] });
  });
});
