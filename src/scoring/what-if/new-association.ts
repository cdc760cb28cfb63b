/** An association that is not there yet. */
import type { AssociationType } from '../ids.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Estate } from './estates.ts';

/** What a CPOR on Business Applications is for: usage serves usage growth and deployments, pre-sales net customer adds. */
export const CPOR_ACTIVITIES = ['usage', 'pre-sales'] as const;
export type CporActivity = (typeof CPOR_ACTIVITIES)[number];

export interface NewAssociation {
  readonly type: AssociationType;
  readonly estate: Estate;
  /** Tenant ids; `all`: every customer. */
  readonly tenants: readonly string[] | 'all';
  /** Business Applications CPOR; both unless said. */
  readonly activities?: readonly CporActivity[] | undefined;
  /** Names of workloads, as exports or the rule set write them (Microsoft 365, Business Applications); all unless said. */
  readonly items?: readonly string[] | undefined;
}

/**
 * An attribution of a type that no export holds: copies are kept apart by their text, and what is not a letter or digit
 * is dropped when names are compared.
 * @param stars tells several such attributions apart; more than the table has attributions, and it is new there
 */
export function attributionText(
  ruleSet: RuleSet,
  type: AssociationType,
  stars: number,
  activity?: CporActivity,
): string {
  const name = ruleSet.associations.spellings.find((spelling) => spelling.type === type)?.names[0] ?? type;
  const wanted = activity === 'usage' ? 'osu' : 'osa';
  const suffix = activity && ruleSet.associations.cporActivities.find((each) => each.activity === wanted)?.suffixes[0];
  return `${suffix ? `${name} ${suffix}` : name} ${'*'.repeat(stars)}`;
}
