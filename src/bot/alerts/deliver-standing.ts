/** What a digest says of the scores, kept so that the next one can say what moved. */
import type { Partner } from '../partner.ts';
import type { Standing } from './deliver-parts.ts';

/** null while there are no scores to say anything of. */
export function standingOf(partner: Partner): Standing | null {
  if (partner.empty || partner.trouble) return null;
  const { designations } = partner.scorecard();
  return { asOf: partner.asOf, totals: Object.fromEntries(designations.map(({ id, total }) => [id, total])) };
}
