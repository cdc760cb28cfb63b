/** What a score under the line means for a designation that is held, or not yet. */
import type { Designation } from '../../src/scoring/index.ts';
import type { AlertReader } from './alert-reader.ts';
import { dayName } from './format.ts';

/**
 * Whoever is enrolled is looked at around the anniversary only (Partner Center FAQ); to enrol, qualifying once in the month
 * or the five before it is enough (Partner Center, partner capability score, 2024). Empty for several designations.
 */
export function whenUnderLine(
  designations: readonly Designation[],
  { program: { enrolled, anniversary }, today }: Pick<AlertReader, 'program' | 'today'>,
): string {
  const [only] = designations;
  if (only === undefined || designations.length > 1) return '';
  if (enrolled.length === 0) return 'If it is enrolled, nothing is lost before the anniversary.';
  if (!enrolled.includes(only))
    return 'It is not enrolled: to enrol, one day of qualifying in this month or the five before is enough.';
  if (anniversary === '') return 'It is enrolled, so nothing is lost before the anniversary.';
  return anniversary < today
    ? `It is enrolled; its anniversary was on ${dayName(anniversary)}.`
    : `It is enrolled, so nothing is lost before the anniversary on ${dayName(anniversary)}.`;
}
