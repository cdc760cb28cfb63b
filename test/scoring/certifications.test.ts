import { describe, expect, it } from 'vitest';
import type { Designation, Metric, Row, Track } from '../../src/scoring/index.ts';
import { certificate, details, many, metricOf, portfolio, reasons } from './fixtures.ts';

const holders = (count: number, title: string): Row<'training'>[] =>
  many(count, (index) => certificate(`${title}-${index}`.replaceAll(' ', ''), title));

function pointsFor(
  people: Record<string, number>,
  designation: Designation,
  track: Track,
  metric: Metric = 'intermediate-certifications',
) {
  const training = Object.entries(people).flatMap(([title, count]) => holders(count, title));
  return metricOf(portfolio({ training }), designation, metric, track).points;
}

describe('the worked examples of the scoring pages', () => {
  it.each([
    [2, 2, 3, 20],
    [2, 2, 2, 40 / 3],
    [2, 0, 2, 0],
    [1, 2, 2, 0],
    [2, 2, 7, 40],
  ])('Security, enterprise: %i / %i / %i people bring %f points', (first, second, list, points) => {
    const people = { 'Azure Security Engineer Associate': first, 'SC-200': second, 'SC-100': list };
    expect(pointsFor(people, 'security', 'enterprise')).toBeCloseTo(points, 9);
  });

  it.each([
    [2, 2, 3, 32],
    [2, 2, 2, 24],
    [2, 0, 2, 4],
    [0, 0, 2, 0],
    [1, 1, 9, 40],
  ])('Security, smb: %i / %i / %i people bring %i points', (first, second, list, points) => {
    expect(pointsFor({ 'SC-500': first, 'SC-200': second, 'SC-401': list }, 'security', 'smb')).toBeCloseTo(points, 9);
  });

  it.each([
    ['enterprise', 2, 2, 3, 12],
    ['enterprise', 2, 2, 2, 8],
    ['enterprise', 2, 0, 2, 0],
    ['enterprise', 1, 2, 2, 0],
    ['smb', 2, 2, 3, 20],
    ['smb', 2, 2, 2, 16],
    ['smb', 2, 0, 2, 4],
    ['smb', 0, 0, 2, 0],
  ] as const)('Data & AI, %s: %i / %i / %i people bring %i points', (track, first, second, list, points) => {
    expect(pointsFor({ 'AZ-104': first, 'AZ-305': second, 'DP-600': list }, 'data-ai', track)).toBe(points);
  });

  it.each([
    ['enterprise', 2, 2, 8],
    ['enterprise', 1, 2, 0],
    ['smb', 2, 2, 12],
    ['smb', 1, 2, 12],
    ['smb', 0, 2, 0],
  ] as const)('one gate, %s: %i / %i people bring %i points', (track, gate, list, points) => {
    const intermediate = { 'AZ-104': gate, 'AZ-700': list };
    expect(pointsFor(intermediate, 'infrastructure', track)).toBe(points);
    const advanced = { 'AZ-305': gate, 'AZ-400': list };
    expect(pointsFor(advanced, 'digital-app-innovation', track, 'advanced-certifications')).toBe(points);
  });

  it('pays exact fractions: seven people make 15 points in Business Applications, advanced', () => {
    expect(pointsFor({ 'MB-820': 6 }, 'business-applications', 'enterprise', 'advanced-certifications')).toBeCloseTo(
      90 / 7,
      9,
    );
    expect(pointsFor({ 'MB-820': 7 }, 'business-applications', 'enterprise', 'advanced-certifications')).toBe(15);
  });

  it('pays Modern Work 2.5 a person on enterprise and 5 on smb', () => {
    expect(pointsFor({ 'MS-700': 3 }, 'modern-work', 'enterprise')).toBe(7.5);
    expect(pointsFor({ 'MS-700': 3 }, 'modern-work', 'smb')).toBe(10);
  });
});

describe('gates', () => {
  const gated = portfolio({ training: [...holders(2, 'SC-200'), ...holders(1, 'AZ-500'), ...holders(3, 'SC-100')] });
  const metric = metricOf(gated, 'security', 'intermediate-certifications');

  it('counts the people of the list, and says which gate keeps them from paying', () => {
    expect(metric).toMatchObject({ value: 3, points: 0, toNextPoint: null });
    expect(metric.gates).toEqual([
      { certifications: ['AZ-500', 'SC-500'], people: 1, needed: 2, met: false },
      { certifications: ['SC-200'], people: 2, needed: 2, met: true },
    ]);
    expect(reasons(metric)).toEqual({
      'SC-100-0': 'gate-closed',
      'SC-100-1': 'gate-closed',
      'SC-100-2': 'gate-closed',
    });
    expect(details(metric)['SC-100-0']).toBe('AZ-500 or SC-500 missing: 1 of 2 people');
  });

  it('are absent where a designation has none', () => {
    expect(metricOf(gated, 'modern-work', 'intermediate-certifications')).not.toHaveProperty('gates');
  });
});

describe('a certification', () => {
  const advanced = (row: Row<'training'>, month = '2026-07') =>
    metricOf(portfolio({ training: [row] }), 'modern-work', 'advanced-certifications', 'enterprise', month);
  const why = (row: Row<'training'>, month?: string) => reasons(advanced(row, month)).ada;

  it('counts from its first to its last day', () => {
    expect(why(certificate('ada', 'MS-102', { completed: '2026-08-01' }))).toBe('completed-later');
    expect(advanced(certificate('ada', 'MS-102', { completed: '2026-07-31' })).value).toBe(1);
    expect(why(certificate('ada', 'MS-102', { expires: '2026-07-30' }))).toBe('expired');
    expect(advanced(certificate('ada', 'MS-102', { expires: '2026-07-31' })).value).toBe(1);
  });

  it('counts when active or unsaid, and not otherwise', () => {
    expect(advanced(certificate('ada', 'MS-102', { activation: '' })).value).toBe(1);
    expect(advanced(certificate('ada', 'MS-102', { activation: 'ACTIVE' })).value).toBe(1);
    expect(why(certificate('ada', 'MS-102', { activation: 'Inactive' }))).toBe('inactive');
  });

  it('counts only while the person is linked', () => {
    expect(why(certificate('ada', 'MS-102', { location: '' }))).toBe('not-linked');
  });

  it('is no exam', () => {
    expect(why(certificate('ada', 'MS-102', { type: 'Exam' }))).toBe('exam-only');
    expect(advanced(certificate('ada', 'MS-102', { type: 'Technical Assessment' })).value).toBe(1);
    expect(advanced(certificate('ada', 'MS-102', { type: '' })).value).toBe(1);
  });

  it('that is retired counts one year more when earned by the last day, and never when earned later', () => {
    const rooms = 'Teams Meetings and Meeting Rooms Technical Assessment';
    const last = certificate('ada', rooms, { completed: '2026-06-15' });
    expect(advanced(last).value).toBe(1);
    expect(why(certificate('ada', rooms, { completed: '2026-06-16' }))).toBe('completed-after-retirement');
    expect(advanced(last, '2027-05').value).toBe(1);
    expect(why(last, '2027-06')).toBe('retired');
  });

  it('that is retired on the last day of a month still counts on that very day a year later', () => {
    const old = { training: [certificate('ada', 'SC-400', { completed: '2025-05-31' })] };
    const listed = (month: string) =>
      metricOf(portfolio(old), 'security', 'intermediate-certifications', 'enterprise', month);
    expect(listed('2026-05').value).toBe(1);
    expect(listed('2026-06')).toMatchObject({ value: 0 });
    expect(details(listed('2026-06')).ada).toBe('SC-400 counted until 2026-05-31');
  });

  it('names the first reason that applies when several do', () => {
    const row = certificate('ada', 'MS-102', { type: 'Exam', activation: 'no', expires: '2026-01-01', location: '' });
    expect(why(row)).toBe('expired');
  });

  it('counts once for a person who holds two of the list', () => {
    const metric = metricOf(
      portfolio({ training: [certificate('ada', 'MS-700'), certificate('ada', 'MD-102')] }),
      'modern-work',
      'intermediate-certifications',
    );
    expect(metric.counted).toEqual([{ subject: 'ada', id: 'mail:ada@example.com', amount: 1, detail: 'MS-700' }]);
    expect(metric.notCounted).toEqual([
      expect.objectContaining({
        subject: 'ada',
        reason: 'already-counted',
        detail: 'MD-102, counted once with MS-700',
      }),
    ]);
  });

  it('counts by its renewed row when an old row of the same certification has lapsed', () => {
    const rows = [certificate('ada', 'MS-102', { expires: '2026-02-01' }), certificate('ada', 'MS-102')];
    const metric = metricOf(portfolio({ training: rows }), 'modern-work', 'advanced-certifications');
    expect(metric.value).toBe(1);
    expect(metric.notCounted).toEqual([]);
  });

  it('may count in several lists', () => {
    const both = portfolio({ training: [certificate('ada', 'SC-300')] });
    expect(metricOf(both, 'modern-work', 'intermediate-certifications').value).toBe(1);
    expect(metricOf(both, 'security', 'intermediate-certifications').value).toBe(1);
  });
});
