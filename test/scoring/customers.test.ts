import { expect, it } from 'vitest';
import { customersOf } from '../../src/scoring/index.ts';
import { azure, exactly, M, RULES, seats } from './fixtures.ts';

const rows = exactly({
  customers: [
    { tenant: 'a', month: M, customer: 'Contoso', segment: 'SMB' },
    { tenant: 'b', month: M, segment: 'Enterprise' },
    { tenant: 'c', month: '2026-06', customer: 'Gone' },
  ],
  'azure-usage': [
    azure('a', M, 1, { customer: 'Contoso', attribution: '', association: 'PAL' }),
    azure('a', M, 1, { customer: 'Contoso', attribution: 'GDAP', association: '' }),
    azure('a', '2026-06', 1, { customer: 'Contoso Ltd', attribution: 'DPOR' }),
  ],
  'office-usage': [seats('a', M, 'CPOR OSU', { seats: 5 }), seats('a', M, 'CSP T2', { seats: 5 })],
});

it('the customers of a month, with the associations seen in it', () => {
  expect(customersOf(rows, RULES, M)).toEqual([
    {
      id: 'a',
      name: 'Contoso',
      segment: 'SMB',
      associations: ['cpor', 'pal', 'csp'],
      otherAttributions: ['GDAP'],
      reports: ['customers', 'azure-usage', 'office-usage'],
    },
    { id: 'b', name: 'b', segment: 'Enterprise', associations: [], otherAttributions: [], reports: ['customers'] },
  ]);
});
