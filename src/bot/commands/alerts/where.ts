/** Which subscription, or which place, a sentence is about. */
import type { Place, Subscription } from '../../../alerts/subscription.ts';
import { type Asking, objectionToHush } from '../../alerts/may-change.ts';
import { isOwnPlace, personPlace, placeOf } from '../../alerts/place.ts';
import { subscriptionAt } from '../../alerts/subscriber.ts';
import type { Context } from '../command.ts';
import type { AlertsSaid } from './arguments.ts';

/** Where the message came from: this conversation, or the asker alone. */
export const placeHere = ({ sender, conversation }: Context): Place =>
  placeOf({ sender, conversation: conversation.id, place: conversation.place });

export const subscriptionHere = (context: Context): Subscription | null =>
  subscriptionAt(context.account, placeHere(context));

/** The asker's own, from wherever they write first. */
export function ownSubscription({ account, member, sender }: Context): Subscription | null {
  const own = account.subscriptions.filter(({ place }) => isOwnPlace(place, member, sender));
  return subscriptionAt(account, personPlace(sender)) ?? own[0] ?? null;
}

export const askingOf = (context: Context): Asking => ({
  member: context.member,
  sender: context.sender,
  from: placeHere(context),
});

/**
 * The subscription that is meant: the one of a button; else in a conversation that is told something its own, and
 * otherwise the asker's. Of what is no business of theirs it is as if there were none.
 */
export function meant({ subscription: id, where }: AlertsSaid, context: Context): Subscription | null {
  const { account } = context;
  if (id !== undefined) {
    const named = account.subscriptions.find((one) => one.id === id);
    return named && objectionToHush(named, askingOf(context), account) === null ? named : null;
  }
  const here = where === 'me' ? null : subscriptionHere(context);
  return here ?? (where === 'here' ? null : ownSubscription(context));
}

/** Where something shall be told from now on: the asker alone, unless it was said that it is for all to read. */
export function placeMeant(args: AlertsSaid, context: Context): Place {
  const here = placeHere(context);
  if (args.where === 'here') return here;
  const changes = args.action !== 'subscribe' || args.subscription !== undefined;
  const subscription = changes ? meant(args, context) : null;
  return subscription?.place ?? personPlace(context.sender);
}

const PLATFORM_NAMES: Readonly<Record<Place['platform'], string>> = {
  local: 'on the local page',
  teams: 'in Teams',
  slack: 'in Slack',
};

/** The place as the asker would say it after "I will write". */
export function addressee({ platform, kind, id }: Place, context: Context): string {
  const here = placeHere(context);
  if (kind === 'conversation') return id === here.id ? 'here' : `in a conversation ${PLATFORM_NAMES[platform]}`;
  const other = platform === context.sender.platform ? '' : ` ${PLATFORM_NAMES[platform]}`;
  return context.conversation.place === 'shared' ? `to you alone${other}` : `to you${other}`;
}

/** What is one person's own is not for the conversation they speak of it in. */
export const isForAskerAlone = (place: Place | undefined, { conversation }: Context): boolean =>
  conversation.place === 'shared' && place?.kind === 'person';

/** Only a page can be written to unasked. */
export function platformNotes({ platform }: Place, { conversation }: Context): readonly string[] {
  const terminal = platform === 'local' && !conversation.id.startsWith('web:');
  return terminal ? ['In the terminal I only answer: what I tell unasked appears on the local page (npm start).'] : [];
}
