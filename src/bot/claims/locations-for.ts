import type { ClaimFacts } from '../../associations/claims/facts.ts';
import type { Member } from '../access/member.ts';
import { scopeOf } from '../access/permissions.ts';

export interface ClaimLocation {
  /** MPN id. */
  readonly id: string;
  /** The id where no Profile report names it. */
  readonly name: string;
}

/** The locations a member may file claims for; none where the exports know none. A claim is never made for the global account. */
export function locationsFor(member: Member, { locations }: Pick<ClaimFacts, 'locations'>): readonly ClaimLocation[] {
  const scope = scopeOf(member, 'claims');
  if (scope === 'all') return locations.filter((location) => !location.global);
  return scope.map((id) => ({ id, name: locations.find((location) => location.id === id)?.name || id }));
}
