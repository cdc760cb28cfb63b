import { holdingsSeen } from '../associations/holdings-seen.ts';
import { exportTable } from './table.ts';

/** One row an association: what the exports show, what claims expect, and what was recorded by hand. */
export const associations = exportTable({
  permission: 'claims',
  ofPortfolio: false,
  items: holdingsSeen,
  columns: {
    type: ({ type }) => type,
    customer: ({ customer }) => customer,
    tenant: ({ tenant }) => tenant,
    item: ({ item }) => item,
    subscription: ({ subscription }) => subscription,
    location: ({ location }) => location,
    from: ({ from }) => from,
    to: ({ to }) => to,
    standing: ({ standing }) => standing,
    source: ({ source }) => source,
    claim: ({ claim }) => claim ?? null,
    remindOn: ({ remindOn }) => remindOn ?? null,
  },
});
