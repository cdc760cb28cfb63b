import { describe, expect, it } from 'vitest';
import { changesCard, explainCard, explainCustomerCard, gapsCard, trendCard } from '../../cards/index.ts';
import { frame } from '../../scripts/gallery/score-cards.ts';
import { ALL_SIX, dataAi, infrastructure, modernWork, security } from '../../scripts/gallery/scores.ts';
import { monthsUpTo, type ScoreChange } from '../../src/scoring/index.ts';
import { shown } from './look-at.ts';

const ALL = { names: true, money: true };
const NONE = { names: false, money: false };
const explain = (score: typeof security, show = ALL, metrics = score.metrics) =>
  explainCard(frame, { score, metrics, show });

describe('Where the points come from', () => {
  it('names who was gained, lost and kept, and who did not count and why', () => {
    const { text } = explain(security);
    expect(text).toContain('Gained: Contoso, Fabrikam, Northwind Traders and 2 more');
    expect(text).toContain('Lost: Trey Research');
    expect(text).toContain('Not associated for this: Litware, Proseware and 1 more');
    expect(text).toContain('Next: 1 more customer, +2.0');
    expect(text).toContain('Parts: Azure +3, Microsoft 365 +1');
  });

  it('names people and their certifications to those who may see them', () => {
    const face = explain(security);
    expect(face.text).toContain(
      'Counted: Ada Lindqvist (SC-300), Ben Okafor (SC-100), Chiara Rossi (SC-401) and 1 more',
    );
    expect(face.text).toContain('Certification expired: Elif Demir');
    expect(face.text).not.toContain('withheld');
  });

  it('counts people without naming them for everybody else, and says who may see names', () => {
    const face = explain(security, NONE);
    const everything = JSON.stringify(face);
    for (const name of ['Lindqvist', 'Okafor', 'Demir', 'Kim']) expect(everything).not.toContain(name);
    expect(face.text).toContain('Counted: 4 people');
    expect(face.text).toContain('Certification expired: 1 person');
    expect(face.text).toContain('Names of people are withheld here; executive report viewers may see them.');
  });

  it('withholds dollars from those who may not see money, also in the reasons', () => {
    for (const score of [security, infrastructure]) {
      for (const metric of score.metrics) {
        const face = explain(score, NONE, [metric]);
        expect(face.text + shown(face)).not.toContain('$');
      }
    }
    const [adds] = security.metrics;
    expect(explain(security, ALL, [adds!]).text).toContain('Humongous Insurance ($412 of $600)');
    expect(explain(infrastructure, ALL).text).toContain('Adventure Works −$8,421');
  });

  it('says how many reasons it leaves out', () => {
    const reasons = ['trial', 'below-threshold', 'no-baseline', 'association-unknown', 'duplicate-row'] as const;
    const notCounted = reasons.map((reason) => ({ subject: 'Litware', reason }));
    const { text } = explain(security, ALL, [
      { ...security.metrics[0]!, notCounted },
      { ...security.metrics[3]!, notCounted: notCounted.slice(0, 4) },
    ]);
    expect(text).toMatch(/^ {2}2 more reasons$/m);
    expect(text).toMatch(/^ {2}1 more reason$/m);
  });

  it('tells a single metric with more names', () => {
    const [adds] = security.metrics;
    const { text } = explain(security, ALL, [adds!]);
    expect(text).toContain('Security, net customer adds');
    expect(text).toContain('Gained: Contoso, Fabrikam, Northwind Traders, Adventure Works and Tailspin Toys');
  });

  it('says which option of Modern Work was taken and which gate is closed', () => {
    expect(explain(modernWork).text).toContain('Computed from: CPOR, the better option');
    expect(explain(dataAi).text).toContain('Gate: Needs 2 people with AZ-305, has 1');
  });
});

describe('Why a customer counts or not', () => {
  const line = { designation: 'security', metric: 'net-customer-adds', unit: 'customers' } as const;
  const about = (lines: Parameters<typeof explainCustomerCard>[1]['lines'], show = ALL) =>
    explainCustomerCard(frame, { customer: 'Contoso', lines, associations: ['cpor'], show }).text;

  it('says for each designation what it is', () => {
    const text = about([
      { ...line, amount: 0 },
      { ...line, metric: 'deployments', reason: 'below-threshold', detail: '38 % active, 40 % needed' },
      { ...line, designation: 'infrastructure', reason: 'association-not-eligible' },
    ]);
    expect(text).toContain('Contoso: counts for 1 of 2 designations. Associations: CPOR.');
    expect(text).toContain('Net customer adds: kept');
    expect(text).toContain('Deployments: not counted (Below the threshold: 38 % active, 40 % needed)');
    expect(text).toContain('Infrastructure: does not count');
  });

  it('does not call a lost customer counting', () => {
    expect(about([{ ...line, amount: -1 }])).toContain('Contoso: does not count for any designation.');
  });

  it('withholds money', () => {
    const dollars = { ...line, reason: 'below-threshold' as const, detail: '$412 of $600', money: true };
    expect(about([dollars], NONE)).not.toContain('$');
    expect(about([dollars], ALL)).toContain('$412');
  });

  it('says so when it is in no report, or has no association', () => {
    expect(about([])).toContain('in none of the imported reports');
    const none = explainCustomerCard(frame, { customer: 'Litware', lines: [], associations: [], show: ALL });
    expect(none.text).toContain('No association');
  });
});

const change = (before: number | null, after: number, more: Partial<ScoreChange> = {}): ScoreChange => ({
  designation: 'security',
  before: before === null ? null : { total: before, needed: 70, track: 'enterprise', qualified: before >= 70 },
  after: { total: after, needed: 70, track: 'enterprise', qualified: after >= 70 },
  metrics: [],
  ...more,
});
const changed = (changes: readonly ScoreChange[], show = ALL) =>
  changesCard(frame, { since: 'September 2026', changes, show }).text;

describe('What changed', () => {
  it('says from what to what, and whether it qualifies now', () => {
    expect(changed([change(64.67, 73.3)])).toContain('Security: 64.7 → 73.3 (+8.6), now qualified');
    expect(changed([change(75.5, 69.96)])).toContain('75.5 → 69.9 (−5.6), no longer qualified');
    expect(changed([change(null, 12)])).toContain('Security: 12.0');
    expect(changed([change(60, 61, { after: { total: 61, needed: 70, track: 'smb', qualified: false } })])).toContain(
      'SMB track counts now',
    );
    expect(changed([])).toContain('Since September 2026: no score changed.');
  });

  it('says because of whom, and why they left', () => {
    const because = [
      { subject: 'Wingtip Toys', id: 'w', amount: 1 },
      { subject: 'Trey Research', id: 't', amount: -1, reason: 'below-threshold' as const },
    ];
    expect(changed([change(60, 60, { metrics: [{ metric: 'deployments', before: 4, after: 8, because }] })])).toContain(
      'Deployments +4.0: Gained Wingtip Toys; lost Trey Research (below the threshold)',
    );
    const growth = [{ metric: 'usage-growth' as const, before: 4, after: 3, because }];
    expect(changed([change(60, 60, { metrics: growth })])).toContain('Up at Wingtip Toys; down at Trey Research');
  });

  it('counts people without naming them where names are withheld', () => {
    const because = [{ subject: 'Dev Patel', id: 'd', amount: 1 }];
    const metrics = [{ metric: 'advanced-certifications' as const, before: 0, after: 7.5, because }];
    expect(changed([change(60, 67.5, { metrics })], NONE)).toContain('Gained 1 person');
    expect(changed([change(60, 67.5, { metrics })], NONE)).not.toContain('Dev Patel');
  });
});

describe('What is missing', () => {
  it('says for one designation how far it is and what the next units bring, the most first', () => {
    const { text } = gapsCard(frame, {
      scores: [security],
      certifications: (_, id) => (id === 'intermediate-certifications' ? ['SC-100', 'SC-300', 'SC-401'] : []),
    });
    expect(text).toContain('What is missing: Security. 5.3 points short of 70.');
    const steps = text.split('\n').filter((line) => /\+\d/.test(line));
    expect(steps[0]).toContain('1 more person with SC-100, SC-300 or SC-401, +6.7');
    expect(steps[1]).toContain('1 more customer, +2.0');
  });

  it('puts metrics at zero and their gates before everything else', () => {
    const { text } = gapsCard(frame, { scores: [dataAi] });
    expect(text.indexOf('Intermediate certifications are at zero. Needs 2 people with AZ-305, has 1.')).toBeGreaterThan(
      0,
    );
    expect(text.indexOf('are at zero')).toBeLessThan(text.indexOf('1 more customer'));
    expect(text).toContain('1 more person with AZ-305, unlocks');
  });

  it('sorts all of them by how near they are and names the qualified at the end', () => {
    const { text } = gapsCard(frame, { scores: ALL_SIX });
    const order = ['Infrastructure', 'Security', 'Digital & App Innovation', 'Data & AI', 'Business Applications'];
    const places = order.map((name) => text.indexOf(`${name}: `));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Qualified: Modern Work (73.1)');
  });
});

describe('The trend', () => {
  const points = [null, 61.2, 73.1].map((total, index) => ({
    month: `2026-0${index + 7}`,
    total,
    qualified: (total ?? 0) >= 70,
  }));

  it('gives each month and the change since the first known one', () => {
    const { text } = trendCard(frame, { series: [{ designation: 'modern-work', points }] });
    expect(text).toContain('73.1 in September 2026, up 11.9 since August 2026');
    expect(text).toContain('July 2026: not enough history');
    expect(text).toContain('September 2026: 73.1, qualified');
  });

  it('shows the last six of many months of several designations one by one, and says so', () => {
    const long = monthsUpTo('2026-10', 24).map((month, index) => ({ month, total: index, qualified: false }));
    const series = [
      { designation: 'modern-work', points: long } as const,
      { designation: 'data-ai', points: long } as const,
    ];
    const face = trendCard(frame, { series });
    expect(face.text).toContain(
      'Trend over 24 months. November 2024 to October 2026; the last 6 months are shown one by one.',
    );
    for (const words of [face.text, shown(face)]) expect(words).toContain('18.0 · 19.0 · 20.0 · 21.0 · 22.0 · 23.0');
    const alone = trendCard(frame, { series: series.slice(0, 1) });
    expect(alone.text).toContain('Trend over 24 months: Modern Work.');
    expect(alone.text).toContain('November 2024: 0.0');
  });

  it('never shows as reached what was missed by a little', () => {
    const near = [{ month: '2026-10', total: 69.97, qualified: false }];
    expect(trendCard(frame, { series: [{ designation: 'security', points: near }] }).text).toContain(
      'October 2026: 69.9',
    );
  });

  it('of several designations is a line each', () => {
    const flat = points.map((point) => ({ ...point, total: 50, qualified: false }));
    const face = trendCard(frame, {
      series: [
        { designation: 'modern-work', points },
        { designation: 'data-ai', points: flat },
        { designation: 'security', points: points.slice(0, 1) },
      ],
    });
    expect(shown(face)).toContain('– · 61.2 · 73.1');
    expect(face.text).toContain('Data & AI: 50.0 in September 2026, unchanged since July 2026');
    expect(face.text).toContain('Security: Not enough history for any of these months');
    expect(face.text).toContain('a score needs up to 24 months');
  });
});
