/** The rule sets, validated when the library loads. */
import type { Month } from '../ids.ts';
import { july2026 } from './2026-07/index.ts';
import { checkReferences } from './references.ts';
import { type RuleSet, ruleSetSchema } from './schema.ts';

/** Oldest first; the id is the first month a set is for. */
export const RULE_SETS: readonly RuleSet[] = [july2026].map((tables) => {
  const ruleSet = ruleSetSchema.parse(tables);
  checkReferences(ruleSet);
  return ruleSet;
});

/** The newest rule set in force in a month; months before the first set are scored by the first. */
export function ruleSetFor(month: Month): RuleSet {
  const inForce = RULE_SETS.findLast((ruleSet) => ruleSet.id <= month) ?? RULE_SETS[0];
  if (!inForce) throw new Error('No rule set is loaded.');
  return inForce;
}
