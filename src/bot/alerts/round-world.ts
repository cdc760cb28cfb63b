/** The people behind an account, as the rules of what becomes due see them. */
import type { Alert } from '../../alerts/alert.ts';
import type { World } from '../../alerts/due/index.ts';
import { PLATFORMS, type Place } from '../../alerts/subscription.ts';
import type { Account } from '../../storage/account.ts';
import { memberById } from '../access/find-member.ts';
import { LOCAL_MEMBERS } from '../access/local-members.ts';
import type { Member } from '../access/member.ts';
import { may } from '../access/permissions.ts';
import { hearerOf } from './hearer.ts';
import type { PostOffice } from './post-office.ts';

/** @param now ISO instant */
export function worldOf(account: Account, holding: readonly Alert[], now: string, { serves }: PostOffice): World {
  const member = (id: string) => memberById(account, id);
  return {
    now,
    holding,
    hearer: (id) => {
      const found = member(id);
      return found && hearerOf(found);
    },
    placesOf: (id) => {
      const found = member(id);
      return found ? placesOf(found) : [];
    },
    // Whoever sits at the machine comes last: nobody may be looking.
    admins: [...account.members, ...LOCAL_MEMBERS].filter((one) => may(one, 'members')).map(({ id }) => id),
    serves,
  };
}

/** An admin may have typed an identity in another case than its platform writes it. */
const AS_WRITTEN: Readonly<Record<Place['platform'], (id: string) => string>> = {
  local: (id) => id,
  slack: (id) => id.toUpperCase(),
  teams: (id) => id.toLowerCase(),
};

const isLocal = ({ id }: Member) => LOCAL_MEMBERS.some((local) => local.id === id);

function placesOf(member: Member): readonly Place[] {
  if (isLocal(member)) return [{ platform: 'local', kind: 'person', id: member.id }];
  return member.identities.flatMap((identity) => {
    const platform = PLATFORMS.find((one) => identity.startsWith(`${one}:`));
    return platform
      ? [{ platform, kind: 'person', id: AS_WRITTEN[platform](identity.slice(platform.length + 1)) }]
      : [];
  });
}
