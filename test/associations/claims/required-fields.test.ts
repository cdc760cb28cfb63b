import { describe, expect, it } from 'vitest';
import type { ClaimFields } from '../../../src/associations/claims/claim.ts';
import { blankFields } from '../../../src/associations/claims/fields.ts';
import { missingOf, requiredFields } from '../../../src/associations/claims/required-fields.ts';
import { REVENUE, SALES, SOW, TEAMS } from './fixtures.ts';

const missing = (fields: ClaimFields, proof = [SOW]) => missingOf({ fields, proof }).map(({ says }) => says);

describe('what a claim needs before it is submitted', () => {
  it.each([
    ['Microsoft 365', TEAMS],
    ['Business Applications', SALES],
    ['a revenue association', REVENUE],
  ])('is all there in a complete claim for %s', (_, fields) => {
    expect(missing(fields)).toEqual([]);
  });

  it('is everything of the customer, of us and the documents for a new claim', () => {
    const fields = blankFields({ solutionArea: 'microsoft-365', products: ['Teams'] });
    expect(missing(fields, [])).toEqual([
      'Claim name is missing.',
      'Customer is missing.',
      'Location ID is missing.',
      'Domain is missing.',
      'Tenant ID is missing.',
      'Customer contact: name is missing.',
      'Customer contact: job title is missing.',
      'Customer contact: e-mail address is missing.',
      'Our contact: name is missing.',
      'Our contact: e-mail address is missing.',
      'Proof of execution is missing: attach at least one document that the customer signed or acknowledged.',
    ]);
  });

  it('is also the subscription and a technical contact for Business Applications', () => {
    const fields = { ...SALES, subscription: '', technicalContact: { ...SALES.technicalContact, title: '' } };
    expect(missing(fields)).toEqual(['Subscription ID is missing.', 'Technical contact: job title is missing.']);
    expect(requiredFields(TEAMS).some(({ field }) => field === 'subscription' || field === 'technicalContact')).toBe(
      false,
    );
  });

  it('is also seller, customer and ISV product for a revenue association, but no proof', () => {
    expect(missing({ ...REVENUE, seller: '', revenueCustomer: '', isvProduct: '' }, [])).toEqual([
      'Solution seller is missing.',
      'Customer of the revenue association is missing.',
      'ISV product is missing.',
    ]);
    expect(missing(SALES, [])).toHaveLength(1);
  });

  it('is never the agreement or the day of activation, which a form may ask for all the same', () => {
    const optional = requiredFields(SALES).filter(({ required }) => !required);
    expect(optional.map(({ field }) => field)).toEqual(['agreement', 'activated']);
  });
});
