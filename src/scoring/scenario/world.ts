/** What the changes of a scenario are made in. */
import type { Designation, Metric, Track } from '../ids.ts';
import { type Context, contextOf } from '../metrics/context.ts';
import { monthText } from '../months.ts';
import type { Portfolio, Tables } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { MetricRule } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';
import { score } from '../score.ts';
import type { MetricScore, Scorecard } from '../scorecard.ts';

export interface World {
  /** As the changes made so far left them. */
  readonly tables: Tables;
  /** Before any change: what thresholds and tracks are taken from. */
  readonly today: Portfolio;
  /** Month number of the last full month. */
  readonly month: number;
  readonly ruleSet: RuleSet;
}

/** A change makes new tables; those it does not touch stay the same objects. */
export type Make<Change> = (change: Change, world: World) => Tables;

export function scoreToday({ today, ruleSet, month }: World): Scorecard {
  const known = scored(today, ruleSet);
  const own = known.get(month) ?? score(today, ruleSet, monthText(month));
  known.set(month, own);
  return own;
}

const scored = remember((_portfolio: Portfolio, _ruleSet: RuleSet) => new Map<number, Scorecard>());

export const contextToday = ({ today, ruleSet, month }: World): Context => contextOf(today, ruleSet, monthText(month));

/** The track said, or the one that counts today. */
export function trackOf(world: World, designation: Designation, said: Track | undefined): Track {
  return said ?? scoreToday(world).designations.find(({ id }) => id === designation)?.track ?? 'enterprise';
}

export function metricToday(world: World, designation: Designation, track: Track, metric: Metric): MetricScore | null {
  const scored = scoreToday(world).designations.find(({ id }) => id === designation);
  return scored?.tracks.find((own) => own.track === track)?.metrics.find(({ id }) => id === metric) ?? null;
}

export function metricRule({ ruleSet }: World, designation: Designation, metric: Metric): MetricRule | null {
  const own = ruleSet.designations.find(({ id }) => id === designation);
  return own?.metrics.find(({ id }) => id === metric) ?? null;
}
