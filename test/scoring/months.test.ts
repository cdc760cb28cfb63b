import { expect, it } from 'vitest';
import { isMonth } from '../../src/scoring/index.ts';

it.each(['2026-01', '2026-09', '2026-10', '2026-12', '2000-01', '2099-12'])('%s is a month', (text) => {
  expect(isMonth(text)).toBe(true);
});

it.each(['2026-00', '2026-13', '2026-1', '1999-12', '2100-01', '2026-07-01', ' 2026-07', '2026-07\n', 'July 2026', ''])(
  '%j is none',
  (text) => {
    expect(isMonth(text)).toBe(false);
  },
);
