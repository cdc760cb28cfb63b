/** The button that starts an opportunity. */
import type { Opportunity } from '../../src/associations/opportunities/index.ts';
import type { Button } from './button.ts';

/**
 * null where no command helps: a threshold is the customer's to reach, CSP comes with a sale.
 * @param ref the customer's name, or the tenant id where others are called the same
 */
export function opportunityButton(opportunity: Opportunity, ref: string, mayClaim: boolean): Button | null {
  if (opportunity.kind === 'threshold') return null;
  const { type, customer, products, activities, estate } = opportunity;
  switch (type) {
    case 'cpor': {
      const args = { customer: ref, ...(products.length > 0 && { products }), activity: activities, step: 'form' };
      return mayClaim ? { label: `Claim ${customer}`, command: 'claim', args, opens: 'form' } : null;
    }
    case 'pal':
      return { label: `Link ${customer}`, command: 'pal', args: { customer: ref, product: estate } };
    case 'dpor':
      return { label: `DPOR mail: ${customer}`, command: 'dpor', args: { customer: ref, product: estate } };
    case 'csp':
      return null;
  }
}
