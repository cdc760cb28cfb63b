/** The id a link or a mail must name: a location's, never the global account's. */
import type { Portfolio } from '../../scoring/index.ts';
import { type PartnerAccount, partnerAccounts } from '../partner-accounts.ts';

export type PartnerLocation = Pick<PartnerAccount, 'id' | 'name'>;

/** Our locations by the Profile report, without the global account; empty without the report. */
export const partnerLocations = (portfolio: Portfolio): readonly PartnerLocation[] =>
  partnerAccounts(portfolio).filter(({ global }) => !global);

/** What stands in a line where the id is not known. */
export const LOCATION_BLANK = '<your location ID>';

/**
 * The location to name: the one asked for, the asker's own, or the only one there is; null where somebody must choose,
 * as of an id that is none of ours, or the global account's.
 * @param own the locations the asker's roles are limited to
 */
export function locationToName(
  locations: readonly PartnerLocation[],
  own: readonly string[],
  asked: string | undefined,
): PartnerLocation | null {
  if (asked !== undefined) {
    const unknown = locations.length === 0 ? { id: asked, name: '' } : null;
    return locations.find(({ id }) => id === asked) ?? unknown;
  }
  const mine = locations.filter(({ id }) => own.includes(id));
  const [only] = mine.length > 0 ? mine : locations;
  return only && (mine.length === 1 || locations.length === 1) ? only : null;
}
