/** What a change of subscriptions comes to, for the account as it is at that moment. */
import type { Alert } from '../../alerts/alert.ts';
import { samePlace } from '../../alerts/due/index.ts';
import { parseSchedule } from '../../alerts/schedule.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import { muted, unmuted, withoutPastSilence } from '../../alerts/subscriptions/mute.ts';
import { acknowledged, withSubscriptions } from '../../alerts/subscriptions/told.ts';
import type { Account } from '../../storage/account.ts';
import type { Decision } from '../../storage/store.ts';
import { refusalTo, scopeOf } from '../access/permissions.ts';
import type { AlertChange } from './alert-desk.ts';
import {
  type Asking,
  NO_SUBSCRIPTION,
  objectionToChange,
  objectionToHush,
  objectionToPlace,
  objectionToRemoval,
} from './may-change.ts';
import { isOwnPlace } from './place.ts';
import { subscriberAt, subscriptionAt } from './subscriber.ts';

/** What is kept with the key of a change: the id of the subscription it was about. */
export type Decided =
  | { readonly done: true; readonly id: string | null }
  | { readonly done: false; readonly says: string };

export interface Situation {
  readonly account: Account;
  readonly asking: Asking;
  /** ISO instant. */
  readonly at: string;
  readonly newId: string;
  /** What holds by the lines there will be. */
  readonly alerts: readonly Alert[];
}

const refused = (says: string): Decision<Decided> => ({ result: { done: false, says } });
const NOT_TOLD = 'That alert is over, or it was not told to you.';
const CLAIMS_ARE_PRIVATE =
  'Claims are told to people, not to channels: write to me alone to hear of them, or leave claims out here.';
const NO_SCHEDULE = 'I cannot read when it shall come. Say it like “every Monday at 9”.';

export function decide(change: AlertChange, situation: Situation): Decision<Decided> {
  switch (change.kind) {
    case 'subscribe':
      return subscribe(change, situation);
    case 'unsubscribe':
      return changed(change.id, situation, objectionToRemoval, () => null);
    case 'mute':
      return changed(change.id, situation, objectionToHush, (one) => muted(one, change, change.until));
    case 'unmute':
      return changed(change.id, situation, objectionToHush, (one) => unmuted(one, change));
    case 'snooze':
      return changed(change.id, situation, objectionToHush, (one) => ({ ...one, snoozedUntil: change.until }));
    case 'acknowledge':
      return acknowledge(change.alert, situation);
    case 'enrolment':
      return enrol(change, situation);
  }
}

function subscribe(wanted: Extract<AlertChange, { kind: 'subscribe' }>, situation: Situation): Decision<Decided> {
  const { account, asking } = situation;
  const before = subscriptionAt(account, wanted.place);
  const objection =
    before === null ? objectionToPlace(wanted.place, asking) : objectionToChange(before, asking, account);
  if (objection !== null) return refused(objection);
  if (wanted.place.kind === 'conversation' && wanted.said.topics?.includes('claims'))
    return refused(CLAIMS_ARE_PRIVATE);
  if (wanted.said.digest && parseSchedule(wanted.said.digest) === null) return refused(NO_SCHEDULE);
  return replaced(before, subscriberAt(account, wanted, asking.member, situation), situation);
}

/** A change of the subscription with that id; it is removed where nothing is left of it. */
function changed(
  id: string,
  situation: Situation,
  objectionTo: typeof objectionToChange,
  edit: (subscription: Subscription) => Subscription | null,
): Decision<Decided> {
  const { account, asking } = situation;
  const before = account.subscriptions.find((one) => one.id === id);
  if (before === undefined) return refused(NO_SUBSCRIPTION);
  const objection = objectionTo(before, asking, account);
  return objection === null ? replaced(before, edit(before), situation) : refused(objection);
}

function replaced(
  before: Subscription | null,
  after: Subscription | null,
  { account, at }: Situation,
): Decision<Decided> {
  const tidy = after && withoutPastSilence(after, at);
  const { subscriptions } = account;
  // In its place: what is listed does not jump about.
  const next =
    before === null
      ? [...subscriptions, ...(tidy ? [tidy] : [])]
      : subscriptions.flatMap((one) => (one.id === before.id ? (tidy ? [tidy] : []) : [one]));
  return {
    next: { ...account, ...withSubscriptions(account, next) },
    result: { done: true, id: after?.id ?? null },
  };
}

/** Seen is what the asker was told alone, and what the conversation was told in which they say so. */
function acknowledge(key: string, { account, asking, at }: Situation): Decision<Decided> {
  const { member, sender, from } = asking;
  const seen = account.subscriptions.flatMap((one) => {
    const theirs = isOwnPlace(one.place, member, sender) || (from !== null && samePlace(one.place, from));
    return (theirs && acknowledged(one, key, at)) || [];
  });
  if (seen.length === 0) {
    // A reminder is told without a subscription and once, so there is nothing to mark.
    const reminded = account.alerts.some(
      (one) => one.key === key && one.facts.kind === 'ask-again' && one.facts.member === member.id,
    );
    return reminded ? { result: { done: true, id: null } } : refused(NOT_TOLD);
  }
  const subscriptions = account.subscriptions.map((one) => seen.find(({ id }) => id === one.id) ?? one);
  return { next: { ...account, subscriptions }, result: { done: true, id: seen[0]?.id ?? null } };
}

function enrol(
  { designations, anniversary }: Extract<AlertChange, { kind: 'enrolment' }>,
  { account, asking }: Situation,
): Decision<Decided> {
  if (scopeOf(asking.member, 'data').length === 0) return refused(refusalTo('say when your enrolment renews', 'data'));
  const program = { enrolled: [...new Set(designations)], anniversary };
  return { next: { ...account, program }, result: { done: true, id: null } };
}
