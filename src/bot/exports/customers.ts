import { customersOf, ruleSetFor } from '../../scoring/index.ts';
import { readable } from '../partner.ts';
import { exportTable } from './table.ts';

/** One row a customer. */
export const customers = exportTable({
  permission: 'scores',
  ofPortfolio: true,
  items: (source) => {
    const { portfolio, asOf } = readable(source.partner);
    return customersOf(portfolio, ruleSetFor(asOf), asOf);
  },
  columns: {
    tenant: ({ id }) => id,
    customer: ({ name }) => name,
    segment: ({ segment }) => segment,
    associations: ({ associations }) => associations.join(' '),
    otherAttributions: ({ otherAttributions }) => otherAttributions.join(' '),
  },
});
