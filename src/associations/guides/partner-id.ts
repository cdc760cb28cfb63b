/** The id a link or a mail must name: a location's, never the global account's. */
import type { Portfolio } from '../../scoring/index.ts';

export interface PartnerLocation {
  readonly id: string;
  readonly name: string;
}

/** Our locations by the Profile report, without the global account; empty without the report. */
export function partnerLocations({ tables: { profile } }: Portfolio): readonly PartnerLocation[] {
  if (!profile) return [];
  const { location, partner, globalLocation } = profile.text;
  const found = new Map<string, string>();
  for (let row = 0; row < profile.rows; row++) {
    const id = location.values[location.codes[row]!]!;
    if (id !== '' && id !== globalLocation.values[globalLocation.codes[row]!]) {
      found.set(id, partner.values[partner.codes[row]!]!);
    }
  }
  return Array.from(found, ([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What stands in a line where the id is not known. */
export const LOCATION_BLANK = '<your location ID>';

/**
 * The location to name: the one asked for, the asker's own, or the only one there is; null where somebody must choose.
 * @param own the locations the asker's roles are limited to
 */
export function locationToName(
  locations: readonly PartnerLocation[],
  own: readonly string[],
  asked: string | undefined,
): PartnerLocation | null {
  if (asked !== undefined) return locations.find(({ id }) => id === asked) ?? { id: asked, name: '' };
  const mine = locations.filter(({ id }) => own.includes(id));
  const [only] = mine.length > 0 ? mine : locations;
  return only && (mine.length === 1 || locations.length === 1) ? only : null;
}
