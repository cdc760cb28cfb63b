/** Every single way in which an association counts, so that versions can be compared way by way. */
import {
  type AssociationType,
  type Designation,
  type DesignationRule,
  type Metric,
  type Month,
  type RuleSet,
  TRACKS,
  type Track,
} from '../../scoring/index.ts';
import { remember } from '../../scoring/remember.ts';
import type { EligibleAssociations, MetricRule } from '../../scoring/rules/metric-schema.ts';
import { CPOR_ACTIVITIES, type CporActivity, type Part, type Playbooks } from './eligibility-schema.ts';

export interface Way {
  readonly type: AssociationType;
  readonly designation: Designation;
  readonly metric: Metric;
  readonly track: Track;
  readonly part: Part;
  /** `none` for everything but CPOR. */
  readonly activity: CporActivity;
}

/** What counts by a rule set: read from the very rules that scores are computed by. */
export const waysNow = remember(({ designations }: RuleSet): readonly Way[] =>
  designations.flatMap(({ id, metrics }) =>
    metrics.flatMap((rule) =>
      TRACKS.flatMap((track) =>
        Object.entries(associationsOf(rule, track)).flatMap(([part, { types, cporActivities }]) =>
          types.flatMap((type) =>
            (type === 'cpor' ? (cporActivities ?? CPOR_ACTIVITIES) : (['none'] as const)).map(
              (activity): Way => ({ type, designation: id, metric: rule.id, track, part: part as Part, activity }),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** What counted by a playbook; where it does not tell parts, all parts that the rule set knows. */
export function waysThen({ rows }: Playbooks, ruleSet: RuleSet): readonly Way[] {
  return rows.flatMap(({ type, designations, tracks, metrics, parts, activities }) =>
    designations.flatMap((designation) =>
      metrics.flatMap((metric) =>
        tracks.flatMap((track) =>
          (parts ?? partsOf(ruleSet, designation, metric)).flatMap((part) =>
            (type === 'cpor' ? (activities ?? CPOR_ACTIVITIES) : (['none'] as const)).map(
              (activity): Way => ({ type, designation, metric, track, part, activity }),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Metrics of a designation that associations reach: all but certifications. */
export function associationMetrics(ruleSet: RuleSet, designation: Designation): readonly Metric[] {
  return ruleOf(ruleSet, designation)
    .metrics.filter(({ method }) => method !== 'certified-people')
    .map(({ id }) => id);
}

export function partsOf(ruleSet: RuleSet, designation: Designation, metric: Metric): readonly Part[] {
  const rule = ruleOf(ruleSet, designation).metrics.find(({ id }) => id === metric);
  return rule ? (Object.keys(associationsOf(rule, 'enterprise')) as Part[]) : [];
}

/** Where a rule set has the rules of a designation's associations from, and the first month they hold. */
export function sourceOf(
  ruleSet: RuleSet,
  designation: Designation,
): { readonly source: string; readonly since: Month } {
  const rule = ruleOf(ruleSet, designation).metrics.find(({ method }) => method !== 'certified-people')!;
  return { source: ruleSet.sources[rule.source] ?? rule.source, since: rule.effectiveFrom };
}

const ruleOf = ({ designations }: RuleSet, designation: Designation): DesignationRule =>
  designations.find(({ id }) => id === designation)!;

/** The eligible associations of each part of a metric on a track. */
function associationsOf(rule: MetricRule, track: Track): Readonly<Partial<Record<Part, EligibleAssociations>>> {
  switch (rule.method) {
    case 'certified-people':
      return {};
    case 'seat-adds':
      return { whole: rule.tracks[track].associations };
    case 'seat-usage-growth':
    case 'seat-deployments':
      return { whole: { types: rule.tracks[track].options.map(({ option }) => option) } };
    case 'workload-usage-growth':
    case 'workload-usage-deployments':
      return { 'dynamics-365': rule.associations.any, 'power-platform': rule.associations.pal };
    case 'security-adds':
    case 'security-growth':
    case 'security-deployments':
      return { azure: rule.associations.azure, 'microsoft-365': rule.associations.microsoft365 };
    default:
      return { whole: rule.associations };
  }
}
