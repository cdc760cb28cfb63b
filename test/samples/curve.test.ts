import { describe, expect, it } from 'vitest';
import { lineAt, stepAt } from '../../scripts/samples/curve.ts';
import { digitsOf, guidOf, randomOf, wobble } from '../../scripts/samples/prng.ts';
import { writeReport } from '../../scripts/samples/report.ts';

describe('licences', () => {
  const seats = { '2024-05': 280, '2026-05': 301 };
  it('stay until the next purchase', () => {
    expect(stepAt(seats, '2026-04')).toBe(280);
    expect(stepAt(seats, '2026-05')).toBe(301);
    expect(stepAt(seats, '2026-10')).toBe(301);
  });
  it('do not exist before the first purchase', () => {
    expect(stepAt(seats, '2024-04')).toBeUndefined();
  });
});

describe('usage', () => {
  it('drifts in a straight line from the start of its owner to October 2026', () => {
    expect(lineAt([10, 20], '2025-12', '2025-12')).toBe(10);
    expect(lineAt([10, 20], '2025-12', '2026-05')).toBe(15);
    expect(lineAt([10, 20], '2025-12', '2026-10')).toBe(20);
  });
  it('follows its anchors and stays at the last one', () => {
    const line = { '2026-01': 18, '2026-03': 14, '2026-05': 12 };
    expect(['2026-02', '2026-03', '2026-04', '2026-09'].map((month) => lineAt(line, '2026-01', month))).toEqual([
      16, 14, 13, 12,
    ]);
  });
});

describe('chance', () => {
  it('belongs to its words and to nothing else', () => {
    expect(randomOf('Contoso', 'Intune')()).toBe(randomOf('Contoso', 'Intune')());
    expect(randomOf('Contoso', 'Intune')()).not.toBe(randomOf('Contoso', 'Teams')());
  });
  it('spreads evenly over [0, 1)', () => {
    const next = randomOf('spread');
    const draws = Array.from({ length: 4000 }, next);
    const tenths = Array.from({ length: 10 }, (_, tenth) => draws.filter((x) => Math.floor(x * 10) === tenth).length);
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(100);
  });
  it('stays within its size', () => {
    for (let draw = 0; draw < 500; draw += 1) {
      expect(Math.abs(wobble(0.02, 'draw', String(draw)) - 1)).toBeLessThanOrEqual(0.02);
    }
  });
  it('makes GUIDs of version 4 and numbers without a leading zero', () => {
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      expect(guidOf(word)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(digitsOf(8, word)).toMatch(/^[1-9][0-9]{7}$/);
    }
  });
});

describe('a report', () => {
  const columns = { Name: ({ name }: { name: string }) => name, Seats: () => 12 };
  it('quotes what would break a row', () => {
    const rows = [{ name: 'A, B' }, { name: 'the "best"' }];
    expect(writeReport('x.csv', columns, rows).text).toBe('Name,Seats\n"A, B",12\n"the ""best""",12\n');
  });
  it('is tab-delimited when its name says so', () => {
    expect(writeReport('x.tsv', columns, [{ name: 'A, B' }]).text).toBe('Name\tSeats\nA, B\t12\n');
  });
});
