/** What an attribution cell of an export means. */
import type { AssociationType } from './ids.ts';
import { normalise } from './normalise.ts';
import { remember } from './remember.ts';
import type { EligibleAssociations } from './rules/metric-schema.ts';
import type { RuleSet } from './rules/schema.ts';
import { rankOf } from './standing.ts';

export interface Association {
  /** null: known, and never counts. */
  readonly type: AssociationType | null;
  /** What a CPOR row was claimed for; `none` elsewhere. */
  readonly activity: 'none' | 'osu' | 'osa' | 'revrec' | 'revrec-performance';
}

const spellings = remember((ruleSet: RuleSet) => {
  const known = new Map<string, Association>();
  for (const { type, names } of ruleSet.associations.spellings) {
    for (const name of names) {
      known.set(name, { type, activity: 'none' });
      if (type !== 'cpor') continue;
      for (const { activity, suffixes } of ruleSet.associations.cporActivities) {
        for (const suffix of suffixes) known.set(`${name} ${suffix}`, { type, activity });
      }
    }
  }
  return known;
});

/** undefined for an empty or unknown text. */
export function associationOf(ruleSet: RuleSet, text: string): Association | undefined {
  return spellings(ruleSet).get(normalise(text));
}

export function isEligible(rule: EligibleAssociations, { type, activity }: Association): boolean {
  if (type === null || !rule.types.includes(type)) return false;
  return type !== 'cpor' || !rule.cporActivities || rule.cporActivities.includes(activity);
}

/** The rank of `association-unknown`, `association-not-eligible` or `counts`. */
export function associationRank(rule: EligibleAssociations, association: Association | undefined): number {
  if (!association) return rankOf('association-unknown');
  return rankOf(isEligible(rule, association) ? 'counts' : 'association-not-eligible');
}
