import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_FILES } from '../../samples/files.ts';
import { type ExportFile, fileOnDisk, readExports } from '../../src/portfolio/index.ts';
import type { Designation, Metric, Month, Portfolio } from '../../src/scoring/index.ts';
import { ruleSetFor } from '../../src/scoring/rules/index.ts';
import { score } from '../../src/scoring/score.ts';
import type { DesignationScore, MetricScore, Reason } from '../../src/scoring/scorecard.ts';

const LAST_SIX: readonly Month[] = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
let portfolio: Portfolio;

/** The sample, with rows of a customer rewritten as if an association existed. */
async function sampleWith(rewrite?: (line: string) => string): Promise<Portfolio> {
  const files = SAMPLE_FILES.map((url): ExportFile => {
    const file = fileOnDisk(fileURLToPath(url));
    if (!rewrite) return file;
    return {
      name: file.name,
      async *open() {
        const text = await readFile(url, 'utf8');
        yield new TextEncoder().encode(text.split('\n').map(rewrite).join('\n'));
      },
    };
  });
  return { tables: (await readExports(files, { thisMonth: '2026-11' })).tables };
}

beforeAll(async () => {
  portfolio = await sampleWith();
});

function scoreOf(designation: Designation, month: Month = '2026-10', of = portfolio): DesignationScore {
  return score(of, ruleSetFor(month), month).designations.find(({ id }) => id === designation)!;
}

function metricOf(designation: Designation, metric: Metric, month?: Month): MetricScore {
  return scoreOf(designation, month).metrics.find(({ id }) => id === metric)!;
}

function amountOf(customer: string, { counted }: MetricScore): number {
  return counted.filter(({ subject }) => subject.startsWith(customer)).reduce((sum, { amount }) => sum + amount, 0);
}

function reasonsFor(subject: string, { notCounted }: MetricScore): Reason[] {
  return notCounted.filter((entry) => entry.subject.startsWith(subject)).map(({ reason }) => reason);
}

function detailFor(subject: string, { notCounted }: MetricScore): string | undefined {
  return notCounted.find((entry) => entry.subject === subject)?.detail;
}

it('every designation is fully known: no report is missing in any of the last six months', () => {
  for (const month of LAST_SIX) {
    for (const { metrics } of score(portfolio, ruleSetFor(month), month).designations) {
      for (const metric of metrics) expect(metric.missing ?? []).toEqual([]);
    }
  }
});

it('everything is on the enterprise track but Business Applications', () => {
  const tracks = score(portfolio, ruleSetFor('2026-10'), '2026-10').designations.map(({ id, track }) => [id, track]);
  expect(tracks.filter(([, track]) => track === 'smb')).toEqual([['business-applications', 'smb']]);
});

describe('Modern Work', () => {
  it('is qualified with every metric above zero', () => {
    const { total, qualified } = scoreOf('modern-work');
    expect(qualified).toBe(true);
    expect(total).toBeGreaterThan(78);
    expect(total).toBeLessThan(84);
  });

  it('has customers just inside and just outside', () => {
    const adds = metricOf('modern-work', 'net-customer-adds');
    expect(amountOf('Wide World Importers', adds)).toBe(1);
    expect(detailFor("Margie's Travel", adds)).toContain('290');
    expect(detailFor('Lamna Healthcare', metricOf('modern-work', 'deployments'))).toContain('38 %');
  });

  it('would gain from claims at Litware and Northwind Traders', () => {
    const adds = metricOf('modern-work', 'net-customer-adds');
    expect(reasonsFor('Litware', adds)).toEqual(['association-unknown']);
    expect(reasonsFor('Northwind Traders', adds)).toEqual(['association-not-eligible']);
  });
});

describe('Security', () => {
  it('slips every month, from above 70 to a few points short', () => {
    const totals = LAST_SIX.map((month) => scoreOf('security', month).total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(new Set(totals.map((total) => total.toFixed(1))).size).toBe(6);
    expect(totals[2]).toBeGreaterThan(70);
    expect(totals[3]).toBeLessThan(70);
    expect(totals[5]).toBeGreaterThan(64);
    expect(totals[5]).toBeLessThan(68);
  });

  it('lost the Fabrikam deployment in August and has not made up for it', () => {
    expect(amountOf('Fabrikam', metricOf('security', 'deployments', '2026-07'))).toBe(0);
    expect(amountOf('Fabrikam', metricOf('security', 'deployments', '2026-08'))).toBe(-1);
    expect(metricOf('security', 'deployments').points).toBeLessThan(20);
  });

  it('loses dollars at Wingtip Toys month after month', () => {
    const dollars = LAST_SIX.map((month) => amountOf('Wingtip Toys', metricOf('security', 'usage-growth', month)));
    expect(dollars).toEqual(dollars.toSorted((a, b) => b - a));
    expect(dollars[5]).toBeLessThan(-10_000);
  });

  it('shows 13.3 points for skilling since Rajesh Iyer let SC-300 lapse', () => {
    expect(metricOf('security', 'intermediate-certifications', '2026-08').points).toBeCloseTo(20);
    const skilling = metricOf('security', 'intermediate-certifications');
    expect(skilling.points).toBeCloseTo(13.33, 1);
    expect(reasonsFor('Rajesh Iyer', skilling)).toEqual(['expired']);
  });

  it('would be back above 70 if Lars Nygaard linked his account', () => {
    const skilling = metricOf('security', 'intermediate-certifications');
    expect(reasonsFor('Lars Nygaard', skilling)).toEqual(['not-linked']);
    expect(scoreOf('security').total + skilling.pointsPerUnit).toBeGreaterThan(70);
  });

  it('shows retired certifications and exams for what they are', () => {
    const skilling = metricOf('security', 'intermediate-certifications');
    expect(reasonsFor('Mei-Ling Chen', skilling)).toEqual(['retired']);
    expect(reasonsFor('Yuki Tanaka', skilling)).toEqual(['exam-only']);
  });
});

describe('the Azure areas', () => {
  it('Data & AI has 70 points and is not qualified', () => {
    const { total, qualified } = scoreOf('data-ai');
    expect(total).toBeCloseTo(70);
    expect(qualified).toBe(false);
  });

  it('usage growth is at zero since Humongous Insurance left', () => {
    expect(metricOf('data-ai', 'usage-growth', '2026-07').points).toBeGreaterThan(0);
    const growth = metricOf('data-ai', 'usage-growth');
    expect(growth.points).toBe(0);
    const worst = growth.counted.toSorted((a, b) => a.amount - b.amount)[0];
    expect(worst?.subject).toBe('Humongous Insurance');
  });

  it('Infrastructure has its 20 points of intermediate certifications', () => {
    expect(metricOf('infrastructure', 'intermediate-certifications').points).toBe(20);
    expect(scoreOf('infrastructure').total).toBeGreaterThan(55);
    expect(scoreOf('infrastructure').total).toBeLessThan(75);
  });

  it('Digital & App Innovation is in the middle, with nobody in advanced certifications until Yuki Tanaka counts', () => {
    const { total } = scoreOf('digital-app-innovation');
    expect(total).toBeGreaterThan(30);
    expect(total).toBeLessThan(50);
    const advanced = metricOf('digital-app-innovation', 'advanced-certifications');
    expect(advanced.points).toBe(0);
    expect(reasonsFor('Yuki Tanaka', advanced)).toEqual(['completed-later']);
  });

  it('the gate of AZ-305 is held open by exactly two people', () => {
    const gates = metricOf('data-ai', 'intermediate-certifications').gates ?? [];
    expect(gates.find(({ certifications }) => certifications.includes('AZ-305'))).toMatchObject({
      people: 2,
      needed: 2,
      met: true,
    });
  });

  it('has customers that an association or another offer would bring', () => {
    const adds = metricOf('infrastructure', 'net-customer-adds');
    expect(reasonsFor('Litware', adds)).toEqual(['association-unknown']);
    expect(reasonsFor('Tailspin Toys', adds)).toEqual(['association-not-eligible']);
    expect(reasonsFor('A. Datum', adds)).toEqual(['association-not-eligible']);
    expect(reasonsFor('Nod Publishers', adds)).toEqual(['offer-excluded']);
    expect(reasonsFor('Parnell Aerospace', adds)).toContain('duplicate-row');
  });
});

it('Data & AI would be qualified with the Tailspin Toys and Litware subscriptions attributed', async () => {
  const attributed = await sampleWith((line) => {
    if (line.includes('Tailspin Toys')) return line.replace('Deal Registration', 'DPOR');
    return line.includes('Litware') ? line.replace(',US,,Direct', ',US,PAL,Direct') : line;
  });
  const { qualified, total } = scoreOf('data-ai', '2026-10', attributed);
  expect(qualified).toBe(true);
  expect(total).toBeGreaterThan(80);
});

describe('Business Applications', () => {
  it('is between 40 and 60', () => {
    const { total } = scoreOf('business-applications');
    expect(total).toBeGreaterThan(40);
    expect(total).toBeLessThan(60);
  });

  it('would be qualified with a partner link at Trey Research', async () => {
    const deployments = metricOf('business-applications', 'deployments');
    expect(reasonsFor('Trey Research: Power Apps', deployments)).toEqual(['association-not-eligible']);
    const linked = await sampleWith((line) =>
      line.includes('Power Apps') && line.includes('Paid') ? line.replace('CSP Tier 2', 'PAL') : line,
    );
    expect(scoreOf('business-applications', '2026-10', linked).qualified).toBe(true);
  });
});
