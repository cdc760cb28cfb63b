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

export function metricScore(result: Result): MetricScore {
  const { rule, coverage, pays, value, base = 0, payable = true, more } = result;
  const { id, max, unit } = rule;
  const { gaps } = coverage;
  const earning = value === null ? null : { value, base, pays, max, unit };
  let explained: Explanation | undefined;
  // Totals are asked for often, in trends and what-ifs; the long lists only when somebody wants to know why.
  const explanation = () => {
    explained ??= explain(result);
    return explained;
  };
  return {
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
}

/** What is unknown has nothing that counts, only the gaps. */
function explain({ value, explain: own, coverage }: Result): Explanation {
  const { counted, notCounted } = value === null ? NOTHING : (own?.() ?? NOTHING);
  return { counted, notCounted: [...notCounted, ...gapsNotCounted(coverage.gaps)] };
}
