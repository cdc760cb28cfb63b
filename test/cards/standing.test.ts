import { describe, expect, it } from 'vitest';
import { pointsBar, totalBar } from '../../cards/parts/bar.ts';
import { gainInWords, nextStep } from '../../cards/parts/next-step.ts';
import { shortfall, shownDifference, totalInWords, verdict } from '../../cards/parts/standing.ts';
import { metric } from '../../scripts/gallery/scores.ts';
import type { MetricScore } from '../../src/scoring/index.ts';

const some = metric('net-customer-adds', 10, 20);
const zero = metric('deployments', 0, 20);
const outOf70 = (total: number) => ({ total, needed: 70 });
const unknown = metric('usage-growth', 0, 20, { value: null });

describe('The verdict', () => {
  it('is one sentence', () => {
    expect(verdict({ ...outOf70(64.66), qualified: false, metrics: [some] }).words).toBe('5.3 points short of 70');
    expect(verdict({ ...outOf70(69), qualified: false, metrics: [some] }).words).toBe('1.0 point short of 70');
    expect(verdict({ ...outOf70(70), qualified: true, metrics: [some] }).words).toBe('Qualified');
    expect(verdict({ ...outOf70(72), qualified: false, metrics: [some, zero] }).words).toBe(
      'Blocked: Deployments are at zero',
    );
    expect(verdict({ ...outOf70(72), qualified: false, metrics: [unknown] }).words).toBe(
      'Blocked: Usage growth is unknown',
    );
  });

  it('never shows 70.0 for what does not reach 70', () => {
    expect(totalInWords(outOf70(69.999))).toBe('69.9');
    expect(verdict({ ...outOf70(69.999), qualified: false, metrics: [some] }).words).toBe('0.1 points short of 70');
    expect(totalInWords(outOf70(70 - 1e-12))).toBe('70.0');
    expect(shortfall(outOf70(70 - 1e-12))).toBe(0);
  });

  it('follows the rules on how many points qualify', () => {
    expect(totalInWords({ total: 74.98, needed: 75 })).toBe('74.9');
    expect(verdict({ total: 74.98, needed: 75, qualified: false, metrics: [some] }).words).toBe(
      '0.1 points short of 75',
    );
    expect(signs(totalBar({ total: 50, needed: 50 }, { color: 'good' }))).toBe('■■■■■■■■■■│□□□□□□□□□□');
  });

  it('shows differences that add up with the totals shown', () => {
    expect(shownDifference(outOf70(64.64), outOf70(69.96))).toBeCloseTo(5.3, 9);
  });
});

const signs = (bar: ReturnType<typeof totalBar>) => bar.inlines.map(({ text }) => text).join('');

describe('A bar', () => {
  it('is filled to the total and marks 70', () => {
    expect(signs(totalBar(outOf70(64.7), { color: 'accent' }))).toBe('■■■■■■■■■■■■□□│□□□□□□');
    expect(signs(totalBar(outOf70(85), { color: 'good' }))).toBe('■■■■■■■■■■■■■■│■■■□□□');
  });

  it('reaches the mark and the end only when the total does', () => {
    expect(signs(totalBar(outOf70(69.99), { color: 'accent' }))).toContain('□│');
    expect(signs(totalBar(outOf70(70), { color: 'good' }))).toContain('■│□');
    expect(signs(totalBar(outOf70(100), { color: 'good' }))).not.toContain('□');
  });

  it('shows nothing only for nothing', () => {
    expect(signs(pointsBar(0, 20, { color: 'accent' }))).toBe('□□□□□□□□□□');
    expect(signs(pointsBar(0.1, 20, { color: 'accent' }))).toBe('■□□□□□□□□□');
    expect(signs(pointsBar(3, 0, { color: 'accent' }))).toBe('□□□□□□□□□□');
  });
});

describe('The next step', () => {
  const step = (more: Partial<MetricScore>, certifications?: readonly string[]) => {
    const found = nextStep(
      metric('intermediate-certifications', 20, 40, { value: 3, pointsPerUnit: 20 / 3, ...more }),
      certifications,
    );
    return found && `${found.words}: ${gainInWords(found)}`;
  };

  it('names the certifications that bring it', () => {
    expect(step({}, ['SC-100', 'SC-300', 'SC-401'])).toBe('1 more person with SC-100, SC-300 or SC-401: +6.7');
    expect(step({}, ['A', 'B', 'C', 'D', 'E', 'F'])).toBe('1 more person with one of A, B, C, D and 2 more: +6.7');
    expect(step({})).toBe('1 more person with an intermediate certification: +6.7');
  });

  it('brings no more than is left', () => {
    expect(step({ points: 38 })).toMatch(/\+2\.0$/);
  });

  it('below zero counts only what comes after making up the loss', () => {
    expect(step({ unit: 'customers', value: -2, points: 0, toNextPoint: 3, pointsPerUnit: 4 })).toBe(
      '3 more customers: +4.0',
    );
  });

  it('is the gate while a gate is closed', () => {
    const gates = [{ certifications: ['AZ-500', 'SC-500'], people: 1, needed: 2, met: false }];
    expect(step({ gates, toNextPoint: null })).toBe('1 more person with AZ-500 or SC-500: unlocks');
  });

  it.each([{ points: 40, toNextPoint: null }, { value: null }, { toNextPoint: null }])('is none for %o', (more) => {
    expect(step(more)).toBeNull();
  });

  it('is told in the unit of the metric', () => {
    expect(step({ unit: 'percent', toNextPoint: 4.32, pointsPerUnit: 1 })).toMatch(
      /^4\.4 percentage points more growth/,
    );
    expect(step({ unit: 'users', toNextPoint: 34, pointsPerUnit: 0.03 })).toBe('34 more active users: +1.0');
    expect(step({ unit: 'services', toNextPoint: 1, pointsPerUnit: 2 })).toBe('1 more service in use: +2.0');
  });
});
