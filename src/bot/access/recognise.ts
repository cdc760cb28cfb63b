/** Recognises somebody unknown by the e-mail address their platform vouches for. */
import { keepNewest } from '../../keep-newest.ts';
import type { Account } from '../../storage/account.ts';
import { instant } from '../clock.ts';
import type { Message, Sender } from '../message.ts';
import { emailOf } from './contact.ts';
import { anyEmail, findMember, identityKey, identityOf, memberByEmail } from './find-member.ts';
import type { Member } from './member.ts';
import { changed } from './member-change.ts';
import { hasName } from './names.ts';
import type { RosterParts } from './roster.ts';

export interface Recognised {
  readonly member: Member;
  readonly account: Account;
}

interface Asked {
  readonly at: number;
  readonly version: number;
  readonly email: Promise<string | null>;
}

/** How long a platform's word is taken, so that a stranger who writes a hundred times costs one call. */
const KEPT_FOR = 5 * 60 * 1000;
const MOST_KEPT = 10_000;
const NAME_LENGTH = 200;

/**
 * Makes the sender of a message the member whose address it is: the identity is added to the member in one step. Null for
 * everybody else, and wherever the platform gives no address.
 */
export function recogniser(
  { store, account: name, clock }: RosterParts,
  onError: (error: unknown) => void,
): (message: Message, account: Account) => Promise<Recognised | null> {
  const asked = new Map<string, Asked>();

  const emailBehind = (sender: Sender, verifiedEmail: () => Promise<string | null>, version: number) => {
    const identity = identityOf(sender);
    const now = clock.now().getTime();
    const known = asked.get(identity);
    if (known && known.version === version && now - known.at < KEPT_FOR) return known.email;
    const email = whatItSays(verifiedEmail, onError);
    asked.delete(identity);
    asked.set(identity, { at: now, version, email });
    keepNewest(asked, MOST_KEPT);
    return email;
  };

  return async (message, account) => {
    const { sender, id } = message;
    const { verifiedEmail } = sender;
    if (sender.platform === 'local' || verifiedEmail === undefined || !anyEmail(account)) return null;
    if (sender.selfInstalled && !anyoneFromThere(account, sender)) return null;
    const email = await emailBehind(sender, verifiedEmail, account.version);
    if (email === null || memberByEmail(account, email) === null) return null;

    const identity = identityOf(sender);
    await store.change(name, { key: `recognise ${id} ${identity}`, at: instant(clock) }, (current) => {
      const member = memberByEmail(current, email);
      if (member === null || findMember(current, sender) !== null) return { result: null };
      const linked = changed(current.members, {
        kind: 'link',
        id: member.id,
        contact: { kind: 'identity', value: identity },
      });
      const members = linked.map((one) => (one.id === member.id ? named(one, sender) : one));
      return { next: { ...current, members }, result: null };
    });
    const now = await store.read(name);
    const member = findMember(now, sender);
    return member && { member, account: now };
  };
}

/** Whether a member is of the sender's workspace. */
function anyoneFromThere({ members }: Account, sender: Sender): boolean {
  const [platform, workspace] = identityKey(identityOf(sender)).split(':');
  return members.some(({ identities }) =>
    identities.some((identity) => identityKey(identity).startsWith(`${platform}:${workspace}:`)),
  );
}

/** Whoever was added without a name is called what the platform calls them, unless that is how somebody is reached. */
function named(member: Member, { name = '' }: Sender): Member {
  const called = { ...member, name: name.trim().slice(0, NAME_LENGTH) };
  return !hasName(member) && hasName(called) ? called : member;
}

/** A platform that cannot say is one that does not vouch. */
async function whatItSays(
  verifiedEmail: () => Promise<string | null>,
  onError: (error: unknown) => void,
): Promise<string | null> {
  try {
    return emailOf((await verifiedEmail()) ?? '');
  } catch (error) {
    onError(error);
    return null;
  }
}
