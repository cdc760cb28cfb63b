import { bookOf } from '../../associations/book.ts';
import { importedAssociations } from '../../associations/imported.ts';
import { ruleSetFor } from '../../scoring/index.ts';
import { mayAt } from '../access/permissions.ts';
import { readable } from '../partner.ts';
import { exportTable } from './table.ts';

/** One row an association: what the exports show, what claims expect, and what was recorded by hand. */
export const associations = exportTable({
  permission: 'claims',
  ofPortfolio: false,
  items: (source) => {
    const { account, today } = source;
    const { portfolio, asOf } = readable(source.partner);
    const imported = importedAssociations(portfolio, ruleSetFor(asOf), asOf);
    return bookOf({ imported, claims: account.claims, records: account.associations, today }).filter(({ location }) =>
      mayAt(source.member, 'claims', location),
    );
  },
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
  },
});
