/** Putting a metric together: points from its value, and the explanation only when somebody asks for it. */
import { type Coverage, gapsNotCounted } from '../coverage.ts';
import { pointsOf, toNextPoint } from '../next-point.ts';
import type { MetricRule, Pays } from '../rules/metric-schema.ts';
import type { MetricScore } from '../scorecard.ts';
import { type Explanation, NOTHING } from './verdict.ts';

export interface Result {
  readonly rule: MetricRule;
  readonly coverage: Coverage;
  readonly pays: Pays;
  /** null: unknown. */
  readonly value: number | null;
  /** Points paid beside the value. */
  readonly base?: number;
  /** False while a gate is closed or a minimum is not reached: then only `base` is paid and no increase helps. */
  readonly payable?: boolean;
  readonly more?: Pick<MetricScore, 'gates' | 'parts' | 'option'>;
  readonly explain?: () => Explanation;
}

export function metricScore({ rule, coverage, pays, value, base = 0, payable = true, more, explain }: Result) {
  const { id, max, unit } = rule;
  const earning = value === null ? null : { value, base, pays, max, unit };
  const { gaps } = coverage;
  let explained: Explanation | undefined;
  const explanation = () => {
    const own = explained ?? withGaps(earning && explain ? explain() : NOTHING, coverage);
    explained = own;
    return own;
  };
  const score: MetricScore = {
    id,
    points: earning ? (payable ? pointsOf(earning) : Math.min(base, max)) : 0,
    max,
    value,
    unit,
    toNextPoint: earning && payable ? toNextPoint(earning) : null,
    pointsPerUnit: pays.points / pays.per,
    get counted() {
      return explanation().counted;
    },
    get notCounted() {
      return explanation().notCounted;
    },
    ...(gaps.length > 0 ? { missing: gaps.map(({ report, from }) => ({ report, from })) } : {}),
    ...more,
  };
  return score;
}

function withGaps({ counted, notCounted }: Explanation, { gaps }: Coverage): Explanation {
  return { counted, notCounted: [...notCounted, ...gapsNotCounted(gaps)] };
}
