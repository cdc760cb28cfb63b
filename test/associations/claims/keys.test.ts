import { describe, expect, it } from 'vitest';
import { CLAIM_STATUSES, type ClaimFields } from '../../../src/associations/claims/claim.ts';
import { holderOf, isEditable, isLive, meet } from '../../../src/associations/claims/keys.ts';
import { claimIn, FABRIKAM, OTHER_SUBSCRIPTION, SALES, TEAMS } from './fixtures.ts';

const teams = (other: Partial<ClaimFields>): ClaimFields => ({ ...TEAMS, ...other });
const sales = (other: Partial<ClaimFields>): ClaimFields => ({ ...SALES, ...other });

describe('what only one live claim may hold', () => {
  it.each<[string, ClaimFields, ClaimFields, boolean]>([
    ['one workload of several is enough', teams({ products: ['Intune', 'Teams'] }), TEAMS, true],
    ['another workload is something else', teams({ products: ['Intune'] }), TEAMS, false],
    ['another tenant is something else, also of the same customer', teams({ tenant: FABRIKAM }), TEAMS, false],
    ['a draft without a tenant is the one of the same customer', teams({ tenant: '' }), TEAMS, true],
    ['names are compared without case and punctuation', teams({ tenant: '', customer: 'CONTOSO.' }), TEAMS, true],
    ['so are names of products', teams({ products: ['microsoft teams'] }), TEAMS, true],
    [
      'names of every script are told apart',
      teams({ tenant: '', customer: 'كونتوسو' }),
      teams({ tenant: '', customer: 'فابريكام' }),
      false,
    ],
    ['two names of one workload are one', teams({ products: ['yammer'] }), teams({ products: ['Viva Engage'] }), true],
    ['two subscriptions of one product stand side by side', sales({ subscription: OTHER_SUBSCRIPTION }), SALES, false],
    ['one subscription is one, whatever product is named', sales({ products: ['Field Service'] }), SALES, true],
    ['a subscription not named yet may be the one', sales({ subscription: '' }), SALES, true],
    [
      'nothing known but the tenant and nothing but the name do not meet',
      teams({ customer: '' }),
      teams({ tenant: '' }),
      false,
    ],
  ])('%s', (_, one, other, expected) => {
    expect([meet(one, other), meet(other, one)]).toEqual([expected, expected]);
  });

  it('is free again once the claim has ended, and never in its own way', () => {
    for (const status of CLAIM_STATUSES) {
      const claim = claimIn(status);
      expect(holderOf([claim], TEAMS)?.id).toBe(isLive(claim) ? 'C1' : undefined);
      expect(holderOf([claim], TEAMS, 'C1')).toBeUndefined();
    }
    const live = CLAIM_STATUSES.filter((status) => isLive({ status }));
    expect(live).toEqual(['draft', 'submitted', 'under-review', 'partner-action-required', 'approved', 'dispute']);
    expect(CLAIM_STATUSES.filter((status) => isEditable({ status }))).toEqual(['draft', 'partner-action-required']);
  });
});
