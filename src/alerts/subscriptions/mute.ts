/** Not hearing of designations or topics, and hearing of them again. */
import type { Designation } from '../../scoring/index.ts';
import type { Subscription } from '../subscription.ts';
import type { Topic } from '../topics.ts';

/** Both named: those topics of those designations. None named: everything. */
export interface Silenced {
  readonly designations: readonly Designation[];
  readonly topics: readonly Topic[];
}

type Mute = Subscription['muted'][number];

/** @param until ISO instant; null: until unmuted. It takes the place of an earlier mute of the same. */
export function muted(subscription: Subscription, what: Silenced, until: string | null): Subscription {
  const named = pairs(what).map((pair) => ({ ...pair, until }));
  const others = subscription.muted.filter((mute) => !named.some((one) => same(one, mute)));
  return { ...subscription, muted: [...others, ...named] };
}

/** Mutes of what is named end, and one of everything; with nothing named all of them, and the snooze. */
export function unmuted(subscription: Subscription, { designations, topics }: Silenced): Subscription {
  if (designations.length === 0 && topics.length === 0) return { ...subscription, muted: [], snoozedUntil: '' };
  const ends = ({ designation, topic }: Mute): boolean => {
    const ofDesignation = designation !== null && designations.includes(designation);
    const ofTopic = topic !== null && topics.includes(topic);
    const another =
      (designation !== null && designations.length > 0 && !ofDesignation) ||
      (topic !== null && topics.length > 0 && !ofTopic);
    return (designation === null && topic === null) || ((ofDesignation || ofTopic) && !another);
  };
  return { ...subscription, muted: subscription.muted.filter((mute) => !ends(mute)) };
}

/** A subscription without the mutes and the snooze that are over. @param at ISO instant */
export const withoutPastSilence = (subscription: Subscription, at: string): Subscription => ({
  ...subscription,
  muted: subscription.muted.filter(({ until }) => until === null || until > at),
  snoozedUntil: subscription.snoozedUntil > at ? subscription.snoozedUntil : '',
});

function pairs({ designations, topics }: Silenced): readonly Omit<Mute, 'until'>[] {
  const byDesignation = designations.length === 0 ? [null] : designations;
  const byTopic = topics.length === 0 ? [null] : topics;
  return byDesignation.flatMap((designation) => byTopic.map((topic) => ({ designation, topic })));
}

const same = (one: Omit<Mute, 'until'>, other: Mute): boolean =>
  one.designation === other.designation && one.topic === other.topic;
