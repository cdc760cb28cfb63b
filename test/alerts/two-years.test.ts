/**
 * Two years of the sample partner, day by day. The golden file is reviewed by people: is every alert wanted, is none
 * missing? After a change that is meant, write it anew with `npx vitest run test/alerts/two-years.test.ts -u` and read it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Alert, type AlertOf, causeKey, type ScoredPartner } from '../../src/alerts/index.ts';
import { DESIGNATIONS, type Designation, type DesignationScore, type Month } from '../../src/scoring/index.ts';
import { type DayOfTwoYears, twoYears } from './two-years-clock.ts';
import { inWords } from './two-years-words.ts';

let days: readonly DayOfTwoYears[];

beforeAll(async () => {
  days = await twoYears();
});

/** Exports are there a few times a month at most, so most days are like the one before. */
const daysWithNews = () => days.filter(({ world }, index) => world.scores !== days[index - 1]?.world.scores);

const scoreIn = ({ scorecard }: ScoredPartner, id: Designation, month: Month): DesignationScore =>
  scorecard(month).designations.find((score) => score.id === id)!;

const isKnown = ({ metrics }: DesignationScore) => metrics.every(({ value }) => value !== null);

/** One designation, one line or metric: what can be said only once at a time. */
const subjectOf = ({ facts, designations }: Alert): string =>
  [facts.kind, designations, 'line' in facts && facts.line, 'metric' in facts && facts.metric].join(' ');

function ofKind<K extends Alert['facts']['kind']>(kind: K, alerts: readonly Alert[]): readonly AlertOf<K>[] {
  return alerts.filter((alert): alert is AlertOf<K> => alert.facts.kind === kind);
}

it('tells what a manager would want to hear, as reviewed', async () => {
  await expect(inWords(days)).toMatchFileSnapshot('two-years.golden.txt');
});

describe('None is told twice while it lasts', () => {
  it('no day has a key twice', () => {
    for (const { alerts } of days) expect(new Set(alerts.map(({ key }) => key)).size).toBe(alerts.length);
  });

  it('no slip, zero or qualification is there under two keys at once', () => {
    for (const { alerts } of daysWithNews()) {
      const told = alerts.filter(({ topic }) => topic === 'scores').map(subjectOf);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it('what ended comes back with the same key only because an import was taken back', () => {
    const over = new Set<string>();
    const back: string[] = [];
    let before = new Set<string>();
    for (const { day, alerts } of days) {
      const now = new Set(alerts.map(({ key }) => key));
      for (const key of now) if (!before.has(key) && over.has(key)) back.push(day);
      for (const key of before) if (!now.has(key)) over.add(key);
      before = now;
    }
    expect([...new Set(back)]).toEqual(['2026-03-21', '2026-03-24']);
  });

  it('the stages of one thing end together', () => {
    for (const [index, { alerts }] of days.entries()) {
      const now = new Set(alerts.map(({ key }) => key));
      const gone = (days[index - 1]?.alerts ?? []).filter(({ key }) => key.endsWith('#near') && !now.has(key));
      for (const { key } of gone) expect([...now].map(causeKey)).not.toContain(causeKey(key));
    }
  });
});

describe('None contradicts the score of its day', () => {
  it('under a line means under it, and at or above it the month before the run', () => {
    for (const { world, alerts } of daysWithNews()) {
      for (const { facts, designations, key } of ofKind('below-line', alerts)) {
        const { total } = scoreIn(world.scores, designations[0]!, world.scores.asOf);
        expect(total).toBeLessThan(facts.line);
        expect(facts.total).toBe(total);
        expect(facts.before).toBeGreaterThanOrEqual(facts.line);
        expect(scoreIn(world.scores, designations[0]!, key.split('/').at(-1)!).total).toBeLessThan(facts.line);
      }
    }
  });

  it('zero means zero, qualified means qualified', () => {
    for (const { world, alerts } of daysWithNews()) {
      const { scores } = world;
      for (const { facts, designations } of ofKind('metric-zero', alerts)) {
        const { metrics } = scoreIn(scores, designations[0]!, scores.asOf);
        expect(metrics.find(({ id }) => id === facts.metric)).toMatchObject({ points: 0 });
      }
      for (const { designations } of ofKind('qualified', alerts)) {
        expect(scoreIn(scores, designations[0]!, scores.asOf).qualified).toBe(true);
      }
    }
  });

  it('what is feared for next month has not happened yet', () => {
    for (const { world, alerts } of daysWithNews()) {
      for (const { facts, designations } of ofKind('below-line-ahead', alerts)) {
        expect(scoreIn(world.scores, designations[0]!, world.scores.asOf).total).toBeGreaterThanOrEqual(facts.line);
        expect(facts.total).toBeLessThan(facts.line);
      }
    }
  });

  it('causes account for no more than was lost in their direction', () => {
    for (const { alerts } of daysWithNews()) {
      for (const { facts } of ofKind('below-line', alerts)) {
        for (const { points } of facts.because) expect(points ?? -1).toBeLessThan(0);
      }
    }
  });
});

it('no slip goes untold: whoever was above a line at the last import and is not now has an alert', () => {
  const imports = daysWithNews();
  let slips = 0;
  for (const [index, { world, alerts }] of imports.entries()) {
    const before = imports[index - 1]?.world.scores;
    // An import that is taken back leads to an earlier month, whose slips were told before.
    const isLater = before !== undefined && before.asOf < world.scores.asOf;
    for (const id of isLater ? DESIGNATIONS : []) {
      for (const line of world.lines) {
        const [then, now] = [scoreIn(before!, id, before!.asOf), scoreIn(world.scores, id, world.scores.asOf)];
        if (!isKnown(then) || then.total < line || now.total >= line) continue;
        slips += 1;
        const told = ofKind('below-line', alerts).some(
          ({ facts, designations }) => facts.line === line && designations.includes(id),
        );
        expect(told, `${id} fell under ${line} by ${world.scores.asOf}`).toBe(true);
      }
    }
  }
  expect(slips).toBeGreaterThan(5);
});

it('whoever let a certification lapse that counted was told of two months before, and again once it was known', () => {
  const told = days.flatMap(({ day, alerts }) =>
    ofKind('certification-ends', alerts).map(({ facts, due, tone }) => ({ day, ...facts, due, tone })),
  );
  const of = (name: string) => told.filter(({ person, due }) => person === name && due! > '2026-06-01');
  expect(of('Rajesh Iyer').find(({ tone }) => tone === 'bad')).toMatchObject({ day: '2026-09-20', due: '2026-09-12' });
  expect(of('Rajesh Iyer')[0]).toMatchObject({ day: '2026-07-14', certification: 'SC-300', due: '2026-09-12' });
  expect(of('Arjun Patel').at(-1)).toMatchObject({ day: '2026-08-19', certification: 'AZ-400', due: '2026-06-20' });
});
