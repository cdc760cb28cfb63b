/** What a claim would bring, once it is approved and the exports show it. */
import { designationName, joined } from '../../../cards/index.ts';
import type { Activity, ClaimFields } from '../../associations/claims/claim.ts';
import { computedOf } from '../../associations/opportunities/computed.ts';
import { productNamed } from '../../associations/products.ts';
import { type CporActivity, type Effect, ruleSetFor } from '../../scoring/index.ts';
import { LEAST_SHOWN } from '../../scoring/numbers.ts';
import type { Partner } from '../partner.ts';

/** Revenue association and pre-sales both make customers gained, usage everything else (partner associations playbook). */
const SERVES: Readonly<Record<Activity, CporActivity>> = {
  usage: 'usage',
  'pre-sales': 'pre-sales',
  'revenue-association': 'pre-sales',
};

/** Points by designation, against the score as it is; none where the customer is in no export. */
export function effectsOfClaim(
  { portfolio, asOf }: Pick<Partner, 'portfolio' | 'asOf'>,
  { tenant, solutionArea, activities, products }: ClaimFields,
): readonly Effect[] {
  if (tenant === '') return [];
  return computedOf(portfolio, ruleSetFor(asOf), asOf).effects([
    {
      type: 'cpor',
      estate: solutionArea,
      tenants: [tenant],
      activities: [...new Set(activities.map((activity) => SERVES[activity]))],
      items: products.flatMap(namesOf),
    },
  ]);
}

/** What exports call a product: by itself, or as part of a wider workload. */
function namesOf(name: string): readonly string[] {
  const product = productNamed(name);
  if (!product) return [name];
  return [product.name, ...product.aliases, ...(product.consumption === undefined ? [] : [product.consumption])];
}

/** "4.0 points to Modern Work"; null where it brings none that can be seen. */
export function pointsInWords(effects: readonly Effect[]): string | null {
  const words = seenIn(effects).map(
    ({ designation, points }) => `${points.toFixed(1)} points to ${designationName(designation)}`,
  );
  return words.length === 0 ? null : joined(words, 'and');
}

/** "Would bring 4.0 points to Modern Work, once approved and in the exports."; null where it brings none that can be seen. */
export function gainInWords(effects: readonly Effect[]): string | null {
  const points = pointsInWords(effects);
  if (points === null) return null;
  const reached = seenIn(effects).flatMap(({ designation, qualifies }) =>
    qualifies ? [designationName(designation)] : [],
  );
  const also = reached.length > 0 ? ` With it, ${joined(reached, 'and')} would qualify.` : '';
  return `Would bring ${points}, ${WHEN}.${also}`;
}

/** When what a claim brings is there. */
export const WHEN = 'once approved and in the exports';
const seenIn = (effects: readonly Effect[]) => effects.filter(({ points }) => points >= LEAST_SHOWN);
