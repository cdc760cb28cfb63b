/** Pieces of rule sentences. */
import type { AssociationType } from '../ids.ts';
import { count } from '../metrics/figures.ts';
import type { EligibleAssociations, Pays } from '../rules/metric-schema.ts';

const ACTIVITIES = { osu: 'OSU', osa: 'OSA', revrec: 'RevRec', 'revrec-performance': 'RevRec Performance' } as const;

/** "4 points for each customer", "30 points for 1,000 users". */
export function paid({ points, per }: Pays, one: string, many: string): string {
  const amount = `${count(points)} ${points === 1 ? 'point' : 'points'}`;
  return per === 1 ? `${amount} for each ${one}` : `${amount} for ${count(per)} ${many}`;
}

/** "Associations: CPOR (OSA, RevRec) or CSP." */
export function eligible({ types, cporActivities }: EligibleAssociations): string {
  return types.map((type) => named(type, cporActivities)).join(', ');
}

function named(type: AssociationType, activities: EligibleAssociations['cporActivities']): string {
  if (type !== 'cpor' || !activities) return type.toUpperCase();
  const names = activities.map((activity) => (activity === 'none' ? 'without activity' : ACTIVITIES[activity]));
  return `CPOR (${names.join(', ')})`;
}
