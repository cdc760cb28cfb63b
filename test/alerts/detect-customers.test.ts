import { beforeAll, describe, expect, it } from 'vitest';
import { samplePortfolio } from '../../src/sample.ts';
import type { Portfolio } from '../../src/scoring/index.ts';
import { alertsOfKind, worldWith } from './detect-world.ts';

let sample: Portfolio;

beforeAll(async () => {
  sample = await samplePortfolio();
});

const fallen = (asOf: string) => alertsOfKind('customer-fell', worldWith(sample, { today: `${asOf}-28` }, asOf));
const endedAt = (customer: string, asOf: string) =>
  alertsOfKind('association-ended', worldWith(sample, {}, asOf)).filter(({ facts }) => facts.customer === customer);

describe('A customer that fell under a threshold', () => {
  it('is told of with the threshold, the figure and the points', () => {
    expect(fallen('2026-08')).toMatchObject([
      {
        topic: 'customers',
        designations: ['security'],
        facts: { customer: 'Fabrikam', metric: 'deployments', words: 'fell under 15 % active (14 %)', money: false },
      },
    ]);
    expect(fallen('2026-08')[0]!.facts.points).toBeCloseTo(-10 / 3);
  });

  it('keeps its key while it stays there', () => {
    expect(fallen('2026-10').map(({ key }) => key)).toEqual(fallen('2026-08').map(({ key }) => key));
    expect(fallen('2026-07')).toEqual([]);
  });

  it('is not told of when it only is no longer new, as VanArsdel with Power BI since June', () => {
    expect(fallen('2026-06')).toEqual([]);
  });
});

describe('An association that ended', () => {
  it('is told of once the exports do not show it any more', () => {
    expect(endedAt('Consolidated Messenger', '2026-01')).toEqual([]);
    expect(endedAt('Consolidated Messenger', '2026-02')).toMatchObject([
      {
        designations: ['modern-work', 'security'],
        facts: { type: 'cpor', item: 'Exchange Online', ended: '2026-01-31' },
      },
    ]);
  });

  it('is one alert for all that it was for', () => {
    expect(endedAt('Southridge Video', '2025-06')).toMatchObject([{ facts: { item: 'Exchange Online, Intune' } }]);
  });

  it('is forgotten after a year, when both of the months compared are without it', () => {
    expect(endedAt('Southridge Video', '2026-05')).toHaveLength(1);
    expect(endedAt('Southridge Video', '2026-06')).toEqual([]);
  });
});

describe('The shipped sample today', () => {
  it('tells why Security slipped, the largest loss first', () => {
    const [alert] = alertsOfKind('below-line', worldWith(sample));
    expect(alert).toMatchObject({ key: 'below-line/security/70/2026-08', since: '2026-09-20' });
    expect(alert!.facts.because.slice(0, 3)).toMatchObject([
      { subject: 'Rajesh Iyer', words: 'SC-300 expired on 2026-09-12', person: true },
      { subject: 'Wingtip Toys', words: 'uses $13,487 less than a year before', money: true },
      { subject: 'Fabrikam', words: 'fell under 15 % active (13 %)', person: false, money: false },
    ]);
  });

  it('shares of the causes add up to what was lost, where each can be told', () => {
    const [zero] = alertsOfKind('metric-zero', worldWith(sample)).filter(({ key }) => key.includes('data-ai'));
    expect(zero!.facts.because[0]).toMatchObject({ subject: 'Humongous Insurance', money: true });
    for (const { points } of zero!.facts.because) expect(points).toBeLessThan(0);
  });

  it('names who will be missed most: without Daniel Kim a gate of Data & AI closes', () => {
    const [daniel] = alertsOfKind('certification-ends', worldWith(sample)).filter(
      ({ facts }) => facts.person === 'Daniel Kim',
    );
    expect(daniel).toMatchObject({
      due: '2026-12-12',
      designations: ['infrastructure', 'digital-app-innovation', 'data-ai'],
    });
    expect(daniel!.facts.counts).toContainEqual({
      designation: 'data-ai',
      metric: 'intermediate-certifications',
      points: 40,
    });
  });
});
