import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCard, type Face, gapsCard, overviewCard, scoreCard } from '../../cards/index.ts';
import { frame } from '../../scripts/gallery/score-cards.ts';
import {
  DESIGNATIONS,
  type DesignationScore,
  METRICS,
  type MetricScore,
  REASONS,
  REPORTS,
  TRACKS,
  UNITS,
} from '../../src/scoring/index.ts';
import { bytes, complaints } from './look-at.ts';

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const number = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const subject = fc.string({ minLength: 1, maxLength: 80, unit: 'binary' });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const metric = (id: MetricScore['id']) =>
  fc
    .record({
      id: fc.constant(id),
      share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      max: some([10, 15, 20, 25, 30, 40]),
      value: fc.option(number(1e6)),
      unit: some(UNITS),
      toNextPoint: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
      pointsPerUnit: fc.double({ min: 0, max: 30, noNaN: true }),
      counted: fc.array(fc.record({ subject, id: subject, amount: number(1e6) }), { maxLength: 12 }),
      notCounted: fc.array(fc.record({ subject, reason: some(REASONS) }), { maxLength: 12 }),
      missing: optional(fc.array(fc.record({ report: some(REPORTS), from: fc.option(fc.constant('2024-11')) }))),
    })
    .map(({ share, missing, ...rest }) => ({ ...rest, points: share * rest.max, ...(missing && { missing }) }));

const trackScore = fc.tuple(...METRICS.map(metric)).map((metrics: readonly MetricScore[]) => {
  const total = metrics.reduce((sum, { points }) => sum + points, 0);
  return { metrics, total, needed: 70, qualified: total >= 70 && metrics.every(({ points }) => points > 1e-9) };
});
const designationScore: fc.Arbitrary<DesignationScore> = fc
  .record({ id: some(DESIGNATIONS), track: some(TRACKS), enterprise: trackScore, smb: trackScore })
  .map(({ id, track, enterprise, smb }) => ({
    id,
    track,
    ...(track === 'smb' ? smb : enterprise),
    tracks: [
      { track: 'enterprise', ...enterprise },
      { track: 'smb', ...smb },
    ],
  }));

const SHOW = { names: false, money: false };
const cards: Readonly<Record<string, (score: DesignationScore) => Face>> = {
  score: (score) => scoreCard(frame, { score }),
  overview: (score) => overviewCard(frame, { designations: [score] }),
  gaps: (score) => gapsCard(frame, { scores: [score] }),
  explain: (score) => explainCard(frame, { score, metrics: score.metrics, show: SHOW }),
};

/** The total as the card shows it, never rounded up to 70. */
const figure = (total: number) =>
  total < 70 - 1e-9 && total >= 69.95
    ? '69.9'
    : total.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

describe.each(Object.entries(cards))('Whatever the score, the card of %s', (_, make) => {
  it('is valid, small enough, and tells the total in its text', () => {
    fc.assert(
      fc.property(designationScore, (score) => {
        const face = make(score);
        expect(complaints(face)).toEqual([]);
        expect(bytes(face)).toBeLessThan(25_000);
        expect(face.text.length).toBeLessThanOrEqual(1500);
        expect(face.text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        if (make !== cards.gaps || !score.qualified) expect(face.text).toContain(figure(score.total));
      }),
      { numRuns: 150 },
    );
  });

  it('speaks of qualified only where it is', () => {
    fc.assert(
      fc.property(designationScore, (score) => {
        expect(/^(?!0 of).*\bqualified\b/im.test(make(score).text.split('\n')[0] ?? '')).toBe(score.qualified);
      }),
      { numRuns: 150 },
    );
  });
});
