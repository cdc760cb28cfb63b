import { describe, expect, it } from 'vitest';
import {
  certificationsOf,
  DESIGNATIONS,
  describeDesignations,
  describeRules,
  METRICS,
  RULE_SETS,
  ruleSetFor,
} from '../../src/scoring/index.ts';
import { checkReferences } from '../../src/scoring/rules/references.ts';
import { ruleSetSchema } from '../../src/scoring/rules/schema.ts';
import { RULES } from './fixtures.ts';

describe('the rule tables', () => {
  it.each(DESIGNATIONS)('%s adds up to 100 points', (id) => {
    const rule = RULES.designations.find((designation) => designation.id === id)!;
    expect(rule.metrics.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(new Set(rule.metrics.map((metric) => metric.id)).size).toBe(rule.metrics.length);
  });

  it('have four metrics in Security and Data & AI, five elsewhere', () => {
    const four = RULES.designations.filter(({ metrics }) => metrics.length === 4).map(({ id }) => id);
    expect(four).toEqual(['security', 'data-ai']);
  });

  it('are the ones of July 2026 for every month', () => {
    expect(['2020-01', '2026-07', '2030-01'].map((month) => ruleSetFor(month).id)).toEqual(Array(3).fill('2026-07'));
    expect(RULE_SETS).toHaveLength(1);
  });

  it('never spell two things alike', () => {
    const spellings = [
      RULES.associations.spellings,
      RULES.microsoft365Workloads,
      RULES.businessApplications.revenue,
      RULES.businessApplications.usage,
      RULES.certifications.rows.map(({ titles }) => ({ names: titles })),
    ];
    for (const rows of spellings) {
      const names = rows.flatMap((row) => row.names);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('refuse a row without a source, and a list with an unknown certification or source', () => {
    const [designation] = RULES.designations;
    const { source: _, ...sourceless } = designation!.metrics[0]!;
    expect(
      ruleSetSchema.safeParse({ ...RULES, designations: [{ ...designation, metrics: [sourceless] }] }).success,
    ).toBe(false);
    const rows = RULES.certifications.rows.filter(({ id }) => id !== 'MB-310');
    expect(() => checkReferences({ ...RULES, certifications: { ...RULES.certifications, rows } })).toThrow('MB-310');
    expect(() => checkReferences({ ...RULES, sources: {} })).toThrow('refers to the source');
    expect(() => checkReferences({ ...RULES, designations: [] })).toThrow('six designations');
  });
});

describe('describing the rules', () => {
  const texts = (...args: Parameters<typeof describeRules> extends [unknown, ...infer R] ? R : never) =>
    describeRules(RULES, ...args).map(({ track, text }) => `${track ?? 'both'}: ${text}`);

  it('answers how many AZ-104 people are needed', () => {
    expect(texts('infrastructure', 'intermediate-certifications')).toEqual(
      expect.arrayContaining([
        'enterprise: Needs 2 people with AZ-104 first, who bring no points themselves.',
        'smb: Needs 1 person with AZ-104 first, who brings 4 points.',
      ]),
    );
  });

  it('answers the threshold for net customer adds', () => {
    expect(texts('data-ai', 'net-customer-adds').join(' ')).toContain('at least $1,000 Azure consumption');
    expect(texts('security', 'net-customer-adds').join(' ')).toContain('at least $600 for security services');
  });

  it('covers every metric with its source and date', () => {
    for (const { id, metrics } of RULES.designations) {
      for (const metric of METRICS) {
        const lines = describeRules(RULES, id, metric);
        expect(lines.length > 0).toBe(metrics.some((rule) => rule.id === metric));
        for (const line of lines) {
          expect(line).toMatchObject({ designation: id, metric, effectiveFrom: '2026-07' });
          expect(line.source).toMatch(/^Microsoft Learn, .*July 2026$/);
        }
      }
    }
  });

  it('tells how each designation is earned and which track counts', () => {
    const lines = describeDesignations(RULES, 'data-ai').map(({ text }) => text);
    expect(lines[0]).toBe('Qualified with at least 70 points and more than 0 in each of the 4 metrics.');
    expect(lines[1]).toContain('80 %');
  });
});

it('certifications know their lists, gates and last days', () => {
  const az104 = certificationsOf(RULES).find(({ id }) => id === 'AZ-104');
  expect(az104).toMatchObject({ title: 'Azure Administrator Associate', retiredOn: null, countsUntil: null });
  expect(az104?.lists).toEqual(
    ['infrastructure', 'digital-app-innovation', 'data-ai'].map((designation) => ({
      designation,
      metric: 'intermediate-certifications',
      role: 'gate',
    })),
  );
  expect(certificationsOf(RULES).every(({ lists }) => lists.length > 0)).toBe(true);
});
