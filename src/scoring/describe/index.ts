/** The rules in short sentences, derived from the tables. */
import type { Designation, Metric, Month, Track } from '../ids.ts';
import { METRICS, TRACKS } from '../ids.ts';
import type { DesignationRule, RuleSet } from '../rules/schema.ts';
import { describeMetric } from './metric.ts';
import { describeTrackRule } from './track.ts';

interface Sourced {
  readonly text: string;
  /** Where the rule is from, as a person reads it. */
  readonly source: string;
  readonly effectiveFrom: Month;
}

export interface RuleLine extends Sourced {
  readonly designation: Designation;
  readonly metric: Metric;
  /** null: holds on both tracks. */
  readonly track: Track | null;
}

export interface DesignationLine extends Sourced {
  readonly designation: Designation;
}

/** The thresholds, gates and worth of the metrics, in the fixed order. */
export function describeRules(ruleSet: RuleSet, designation?: Designation, metric?: Metric): readonly RuleLine[] {
  return ruleSet.designations
    .filter(({ id }) => designation === undefined || id === designation)
    .flatMap((rule) =>
      METRICS.filter((id) => metric === undefined || id === metric).flatMap((id) => metricLines(ruleSet, rule, id)),
    );
}

/** How a designation is earned and which track counts. */
export function describeDesignations(ruleSet: RuleSet, designation?: Designation): readonly DesignationLine[] {
  const { qualification, designations } = ruleSet;
  return designations
    .filter(({ id }) => designation === undefined || id === designation)
    .flatMap(({ id, metrics, trackRule }) => {
      const text = `Qualified with at least ${qualification.total} points and more than 0 in each of the ${metrics.length} metrics.`;
      return [
        { designation: id, text, ...origin(ruleSet, qualification) },
        { designation: id, text: describeTrackRule(trackRule), ...origin(ruleSet, trackRule) },
      ];
    });
}

function metricLines(ruleSet: RuleSet, { id, metrics }: DesignationRule, metric: Metric): RuleLine[] {
  return metrics
    .filter((rule) => rule.id === metric)
    .flatMap((rule) => {
      const [enterprise, smb] = TRACKS.map((track) => describeMetric(rule, track)) as [string[], string[]];
      const same = enterprise.join() === smb.join();
      const tracks = same
        ? [{ track: null, texts: enterprise }]
        : TRACKS.map((track, index) => ({ track, texts: [enterprise, smb][index]! }));
      return tracks.flatMap(({ track, texts }) =>
        texts.map((text) => ({ designation: id, metric, track, text, ...origin(ruleSet, rule) })),
      );
    });
}

function origin(ruleSet: RuleSet, { source, effectiveFrom }: { source: string; effectiveFrom: Month }) {
  return { source: ruleSet.sources[source] ?? source, effectiveFrom };
}
