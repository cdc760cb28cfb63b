import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctPairs } from '../../src/scoring/columns/distinct.ts';
import { settle } from '../../src/scoring/columns/settle.ts';
import { lastDayOf, monthBefore, monthsUpTo } from '../../src/scoring/index.ts';
import { remember } from '../../src/scoring/remember.ts';

const code = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

describe('numbering pairs', () => {
  it('gives equal pairs one number and different pairs different ones', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code)), (pairs) => {
        const left = Uint32Array.from(pairs, ([a]) => a);
        const right = Uint32Array.from(pairs, ([, b]) => b);
        const { ids, rows } = distinctPairs(left, right);
        const seen = new Map<string, number>();
        for (const pair of pairs) seen.set(pair.join(), seen.get(pair.join()) ?? seen.size);
        expect([...ids]).toEqual(pairs.map((pair) => seen.get(pair.join())));
        expect(rows).toHaveLength(seen.size);
        rows.forEach((row, id) => {
          expect(ids[row]).toBe(id);
        });
      }),
    );
  });
});

describe('settling copies', () => {
  it('never gives more than all rows together, nor less than the largest attribution', () => {
    const row = fc.record({
      attribution: fc.integer({ min: 0, max: 2 }),
      amount: fc.integer({ min: 0, max: 1000 }),
      flagged: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const { amount, leftOut } = settle({
          cell: new Uint32Array(rows.length),
          cells: 1,
          attribution: Uint32Array.from(rows, (own) => own.attribution),
          amount: Float64Array.from(rows, (own) => own.amount),
          flagged: Uint8Array.from(rows, (own) => own.flagged),
        });
        const sum = (own: typeof rows) => own.reduce((total, { amount }) => total + amount, 0);
        const largest = Math.max(...[0, 1, 2].map((id) => sum(rows.filter(({ attribution }) => attribution === id))));
        const unflagged = sum(rows.filter(({ flagged }) => flagged === 0));
        expect(amount[0]).toBe(Math.max(largest, unflagged));
        expect(leftOut[0]).toBe(sum(rows) - amount[0]!);
      }),
    );
  });
});

describe('months', () => {
  it('cross years and know their last day', () => {
    expect(monthBefore('2026-01')).toBe('2025-12');
    expect(monthsUpTo('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(['2026-02', '2028-02', '2026-12'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
  });
});

it('what is derived from a table is built once for each table', () => {
  let built = 0;
  const sizeOf = remember((table: { rows: number } | undefined) => {
    built++;
    return table?.rows ?? 0;
  });
  const table = { rows: 3 };
  expect([sizeOf(table), sizeOf(table), sizeOf(undefined), sizeOf(undefined), sizeOf({ rows: 3 })]).toEqual([
    3, 3, 0, 0, 3,
  ]);
  expect(built).toBe(3);
});
