import { expect, it } from 'vitest';
import { seatsOf } from '../../src/scoring/index.ts';
import { exactly, M, RULES, seats } from './fixtures.ts';

it('the seats of a customer are those of the workload with most, in the month', () => {
  const rows = exactly({
    'office-usage': [
      seats('a', M, 'CSP T2', { workload: 'Teams', seats: 40 }),
      seats('a', M, 'CSP T2', { workload: 'Exchange Online', seats: 55 }),
      seats('a', '2026-06', 'CSP T2', { workload: 'Teams', seats: 900 }),
      seats('b', M, 'CPOR OSU', { workload: 'Teams', seats: 0 }),
    ],
  });
  expect([...seatsOf(rows, RULES, M)]).toEqual([['a', 55]]);
  expect(seatsOf(exactly({}), RULES, M).size).toBe(0);
});
