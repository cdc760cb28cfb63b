import { expect, it } from 'vitest';
import { customerDomains, type Row, tableOf } from '../../src/scoring/index.ts';

const domainsOf = (...rows: readonly Row<'customers'>[]) =>
  customerDomains({ tables: { customers: tableOf('customers', rows) } });

it('the newest domain of a tenant counts, in lower case', () => {
  const older = { month: '2026-05', tenant: 't1', domain: 'old.example.com' };
  const newer = { month: '2026-06', tenant: 't1', domain: 'Contoso.Example.com' };
  for (const rows of [
    [older, newer],
    [newer, older],
  ])
    expect(domainsOf(...rows).get('t1')).toBe('contoso.example.com');
});

it('an empty cell hides no domain that an earlier month told', () => {
  const rows = [
    { month: '2026-05', tenant: 't1', domain: 'contoso.com' },
    { month: '2026-06', tenant: 't1' },
  ];
  expect(domainsOf(...rows).get('t1')).toBe('contoso.com');
});

it('two domains in one month are the same answer in any order of rows', () => {
  const rows = ['b.example.com', 'a.example.com'].map((domain) => ({ month: '2026-05', tenant: 't1', domain }));
  expect([domainsOf(...rows), domainsOf(...rows.toReversed())].map((found) => found.get('t1'))).toEqual([
    'a.example.com',
    'a.example.com',
  ]);
});

it('without the report or the column there is none', () => {
  expect(customerDomains({ tables: {} }).size).toBe(0);
  expect(domainsOf({ month: '2026-05', tenant: 't1' }).size).toBe(0);
});
