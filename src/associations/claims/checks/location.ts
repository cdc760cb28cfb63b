/** Whether the claim is made with the id of one of our locations: the global account's is refused by Partner Center. */
import type { PartnerAccount } from '../../partner-accounts.ts';
import type { ClaimFacts } from '../facts.ts';
import { error, type Finding } from './finding.ts';

const NAMED = 5;

export function locationFindings(location: string, { locations }: ClaimFacts): readonly Finding[] {
  if (location === '') return [];
  if (locations.length === 0) {
    if (/^\d+$/.test(location)) return [];
    return [error('location', 'A location ID is a number; you find yours in Partner Center under Account settings.')];
  }
  const found = locations.find(({ id }) => id === location);
  if (found && !found.global) return [];
  const choices = named(locations.filter(({ global }) => !global));
  return [
    error(
      'location',
      found
        ? `${location} is the global account; a claim needs the id of a location: ${choices}.`
        : `${location} is none of your locations; take one of these: ${choices}.`,
    ),
  ];
}

/**
 * Why the location of a claim that Partner Center has is doubtful, as one sentence: such a claim is not refused, as it was
 * filed. null where it is ours, or nothing is known about our locations.
 */
export function doubtAbout(location: string, { locations }: Pick<ClaimFacts, 'locations'>): string | null {
  if (location === '' || locations.length === 0) return null;
  const found = locations.find(({ id }) => id === location);
  if (!found) return `${location} is none of your locations by the Profile report: check the claim in Partner Center.`;
  return found.global ? `${location} is the global account: check the location of the claim in Partner Center.` : null;
}

function named(locations: readonly PartnerAccount[]): string {
  if (locations.length === 0) return 'the Profile report lists none, so look in Partner Center under Account settings';
  const more = locations.length - NAMED;
  const names = locations.slice(0, NAMED).map(({ id, name }) => (name === '' ? id : `${id} (${name})`));
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
