/** Partner Center's own numbers of claims, as people type them and as its exports have them. */
import { claimSchema } from './claim.ts';

/** An empty text is the number of a claim that has none yet. */
export const isPortalId = (text: string): boolean => claimSchema.shape.portalId.safeParse(text).success;

/** People type numbers in any case; without a number nothing is the same. */
export const isSameNumber = (one: string, other: string): boolean =>
  one !== '' && one.toUpperCase() === other.toUpperCase();
