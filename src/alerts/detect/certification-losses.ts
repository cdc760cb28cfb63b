/** What certifications that end on one day cost, metric by metric. */
import { addDays } from '../../associations/calendar.ts';
import {
  certifiedPeople,
  type Day,
  type Designation,
  type Metric,
  type MetricScore,
  type Person,
  ruleSetFor,
} from '../../scoring/index.ts';
import { contextOf } from '../../scoring/metrics/context.ts';
import { scoreMetric } from '../../scoring/metrics/index.ts';
import { LEAST_SHOWN } from '../../scoring/numbers.ts';
import type { RuleOf } from '../../scoring/rules/metric-schema.ts';
import type { Ending } from './certification-ends.ts';
import { closedGates } from './gate-causes.ts';
import type { ScoredPartner } from './world.ts';

export interface Loss {
  readonly designation: Designation;
  readonly metric: Metric;
  /** Positive: what is lost. */
  readonly points: number;
}

/**
 * The points of every list on the last day less those on the day after: exact, with all gates, and with everything that
 * ended earlier gone already. Those without whom a gate closes share its loss evenly, else those who leave the list.
 * What others made up for since is not lost.
 * @param ending what ends on that day
 * @returns by person key and certification
 */
export function lossesAfter(
  until: Day,
  ending: readonly Ending[],
  { portfolio, asOf, scorecard }: ScoredPartner,
  today: Day,
): ReadonlyMap<string, readonly Loss[]> {
  const month = until.slice(0, 7);
  const ruleSet = ruleSetFor(month);
  const context = contextOf(portfolio, ruleSet, month);
  const dayAfter = addDays(until, 1);
  const holdersAfter = holdersOn(certifiedPeople(portfolio, ruleSet, dayAfter));
  const losses = new Map<string, Loss[]>();
  for (const { id: designation, metrics } of ruleSet.designations) {
    const track = scorecard(asOf).designations.find(({ id }) => id === designation)?.track ?? 'enterprise';
    for (const rule of metrics) {
      if (rule.method !== 'certified-people' || !ending.some(({ certification }) => isIn(rule, certification)))
        continue;
      const [now, after] = [until, dayAfter].map((day) => scoreMetric(rule, track, { ...context, day })) as [
        MetricScore,
        MetricScore,
      ];
      const since = today > dayAfter ? scoreMetric(rule, track, { ...context, day: today }).points : after.points;
      const lost = now.points - Math.max(after.points, since);
      if (lost < LEAST_SHOWN) continue;
      const closed = closedGates(now, after);
      const lists = closed.length > 0 ? closed.map(({ certifications }) => certifications) : [rule.list];
      const leaving = ending.filter(({ person, certification }) =>
        lists.some((list) => list.includes(certification) && !holdersAfter(list).has(person.key)),
      );
      for (const { person, certification } of leaving) {
        const key = `${person.key}\n${certification}`;
        const loss = { designation, metric: rule.id, points: lost / leaving.length };
        losses.set(key, [...(losses.get(key) ?? []), loss]);
      }
    }
  }
  return losses;
}

const isIn = ({ list, gates }: RuleOf<'certified-people'>, certification: string): boolean =>
  [list, ...gates].some((one) => one.includes(certification));

/** Keys of the people who hold one of a list. */
const holdersOn = (people: readonly Person[]) => (list: readonly string[]) =>
  new Set(
    people
      .filter(({ holdings }) => holdings.some((one) => one.counts && list.includes(one.certification ?? '')))
      .map(({ key }) => key),
  );
