/** Which of the two parts of Security something new counts in. */
import type { AssociationType } from '../ids.ts';
import type { RuleOf } from '../rules/metric-schema.ts';
import type { MetricScore } from '../scorecard.ts';

type SecurityRule = RuleOf<'security-adds'> | RuleOf<'security-growth'> | RuleOf<'security-deployments'>;

const PARTS = [
  { part: 'microsoft-365', key: 'microsoft365' },
  { part: 'azure', key: 'azure' },
] as const;

export interface SecurityPart {
  readonly part: 'azure' | 'microsoft-365';
  readonly type: AssociationType;
}

/**
 * Of the parts that are known and take the association, the one that is further up: each counts from zero by itself, and
 * what is added to one below zero brings nothing.
 * @param type any that counts there unless said
 */
export function securityPart(rule: SecurityRule, today: MetricScore | null, type?: AssociationType): SecurityPart {
  const value = (part: SecurityPart['part']) => today?.parts?.find((own) => own.part === part)?.value ?? null;
  const fitting = PARTS.filter(({ key }) => type === undefined || rule.associations[key].types.includes(type));
  const [best = PARTS[0]] = fitting.toSorted(
    (a, b) => (value(b.part) ?? Number.NEGATIVE_INFINITY) - (value(a.part) ?? Number.NEGATIVE_INFINITY) || 0,
  );
  return { part: best.part, type: type ?? rule.associations[best.key].types[0]! };
}
