import { certifiedPeople, lastDayOf, ruleSetFor } from '../../scoring/index.ts';
import { scopeOf } from '../access/permissions.ts';
import { readable } from '../partner.ts';
import { exportTable } from './table.ts';

/** One row a certification somebody holds. */
export const people = exportTable({
  permission: 'people',
  ofPortfolio: true,
  items: (source) => {
    const { portfolio, asOf } = readable(source.partner);
    const scope = scopeOf(source.member, 'people');
    return certifiedPeople(portfolio, ruleSetFor(asOf), lastDayOf(asOf))
      .filter(({ locations }) => scope === 'all' || locations.some((location) => scope.includes(location)))
      .flatMap((person) => person.holdings.map((holding) => ({ person, holding })));
  },
  columns: {
    name: ({ person }) => person.name,
    locations: ({ person }) => person.locations.join(' '),
    certification: ({ holding }) => holding.certification,
    title: ({ holding }) => holding.title,
    completed: ({ holding }) => holding.completed,
    until: ({ holding }) => holding.until,
    counts: ({ holding }) => holding.counts,
    reason: ({ holding }) => holding.reason ?? null,
  },
});
