/**
 * Whose subscription somebody may change. A person's own belongs to that person. A conversation's may be changed by its
 * maker and by whoever imports exports or manages members; everybody who reads it may hush it there, which all can see and
 * undo.
 */
import { samePlace } from '../../alerts/due/index.ts';
import type { Place, Subscription } from '../../alerts/subscription.ts';
import type { Account } from '../../storage/account.ts';
import { memberById } from '../access/find-member.ts';
import type { Member } from '../access/member.ts';
import { may, scopeOf } from '../access/permissions.ts';
import type { Sender } from '../message.ts';
import { isOwnPlace } from './place.ts';

export interface Asking {
  readonly member: Member;
  readonly sender: Sender;
  /** Where they said it; null where that is not known. */
  readonly from: Place | null;
}

/** What was said to be changed is not there, or not for them to know of. */
export const NO_SUBSCRIPTION = 'There are no such alerts any more. Say “alerts” to see what there is.';

const ELSEWHERE = 'I write to you alone, or to a conversation you ask me in. Ask me there.';

/** Why they may not change when and of what it tells, or end it; null where nothing stands against it. */
export function objectionToChange(subscription: Subscription, asking: Asking, account: Account): string | null {
  const { by, place } = subscription;
  const { member, sender, from } = asking;
  if (place.kind === 'person') return isOwnPlace(place, member, sender) ? null : NO_SUBSCRIPTION;
  const maker = memberById(account, by);
  if (manages(member) || member.id === by) return null;
  if (from === null || !samePlace(from, place)) return NO_SUBSCRIPTION;
  return maker === null
    ? null
    : `${maker.name} set these alerts up. Ask ${maker.name}, or an admin; you may mute or snooze them here.`;
}

const manages = (member: Member): boolean => scopeOf(member, 'data').length > 0 || may(member, 'members');

/** The same for ending it: where nothing can be sent any more, whoever looks after the rest may clear it away. */
export function objectionToRemoval(subscription: Subscription, asking: Asking, account: Account): string | null {
  const cleared = subscription.parked !== null && manages(asking.member);
  return cleared ? null : objectionToChange(subscription, asking, account);
}

/** The same for muting and snoozing it. */
export function objectionToHush(subscription: Subscription, asking: Asking, account: Account): string | null {
  const within = asking.from !== null && samePlace(asking.from, subscription.place);
  return within && subscription.place.kind === 'conversation' ? null : objectionToChange(subscription, asking, account);
}

/** The same for beginning to tell a place that is told nothing yet. */
export function objectionToPlace(place: Place, { member, sender, from }: Asking): string | null {
  const theirs = place.kind === 'person' ? isOwnPlace(place, member, sender) : from !== null && samePlace(place, from);
  return theirs ? null : ELSEWHERE;
}
