/** Making a subscription, and changing what one tells. */
import { DESIGNATIONS, type Designation } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { type Hearer, isAbout } from '../heard.ts';
import { nextAfter } from '../schedule.ts';
import { UNKNOWN_ZONE } from '../schedule-zone.ts';
import type { Place, Subscription, Watch } from '../subscription.ts';
import { TOPICS } from '../topics.ts';
import { unmuted } from './mute.ts';

/** What may be said of a subscription; what is absent stays, or is as quiet as can be. */
export type Preferences = Partial<
  Pick<Subscription, 'designations' | 'topics' | 'line' | 'atOnce' | 'digest' | 'zone' | 'quiet'>
> & {
  /** Lines of their own, each in the place of an earlier one of its designation; what is asked for anew is not muted. */
  readonly watch?: readonly Watch[];
  /** Designations whose own line ends. */
  readonly unwatch?: readonly Designation[];
};

/** Quiet hours of whoever is told at once and said nothing of any. */
export const NIGHT: NonNullable<Subscription['quiet']> = { from: '20:00', to: '07:00' };

/** The line of a Solutions Partner designation. */
export const USUAL_LINE = 70;

export interface Circumstances {
  /** ISO instant. */
  readonly at: string;
  /** Whoever asks for it, and for whom it is made where there was none. */
  readonly by: Hearer;
  /** Whose subscription it is; null where there is none, or its maker is no member any more. */
  readonly maker: Hearer | null;
  /** What holds now, by the line it is going to have. */
  readonly alerts: readonly Alert[];
  /** What somebody was told of and is not known to be over. */
  readonly recorded: readonly Alert[];
  readonly newId: string;
}

/**
 * A subscription of that place as it is from now on. What it would hear from now on and holds already is no news; what it
 * was told of and does not ask for any more is forgotten, so that it is not told of its end. One whose maker has left
 * begins anew.
 */
export function subscribed(
  before: Subscription | null,
  place: Place,
  said: Preferences,
  { at, by, maker, alerts, recorded, newId }: Circumstances,
): Subscription {
  const goesOn = maker === null ? null : before;
  const asked = withoutAll(withNight(before, said, withSaid(before ?? fresh(newId, place), said)));
  const whose = goesOn === null ? by : (maker ?? by);
  const now: Subscription = {
    ...asked,
    place,
    by: whose.id,
    parked: null,
    nextDigest: nextDigest(goesOn?.parked === null ? goesOn : null, asked, at),
    ...(goesOn === null && { since: at, told: [], baseline: [], muted: [], snoozedUntil: '' }),
  };
  const dropped = new Set(recorded.filter((alert) => !isAbout(now, alert, whose)).map(({ key }) => key));
  const told = now.told.filter(({ key }) => !dropped.has(key));
  const known = new Set([...now.baseline, ...told.map(({ key }) => key)]);
  const noNews = alerts.filter(
    (alert) =>
      isAbout(now, alert, whose) && !known.has(alert.key) && (goesOn === null || !isAbout(goesOn, alert, whose)),
  );
  return { ...now, told, baseline: [...now.baseline, ...noNews.map(({ key }) => key)] };
}

function withSaid(before: Subscription, { watch = [], unwatch = [], ...general }: Preferences): Subscription {
  const named = watch.map(({ designation }) => designation);
  const ended = new Set([...unwatch, ...named]);
  const heard = named.length === 0 ? before : unmuted(before, { designations: named, topics: [] });
  const watches = [...heard.watches.filter(({ designation }) => !ended.has(designation)), ...watch];
  return { ...heard, ...general, watches: watches.toSorted(asListed) };
}

const asListed = (one: Watch, other: Watch): number =>
  DESIGNATIONS.indexOf(one.designation) - DESIGNATIONS.indexOf(other.designation);

/** Whoever picks every designation, or every topic, asks for all. */
const withoutAll = (asked: Subscription): Subscription => ({
  ...asked,
  designations: asked.designations.length === DESIGNATIONS.length ? [] : asked.designations,
  topics: asked.topics.length === TOPICS.length ? [] : asked.topics,
});

/** What has a date is known when the day turns, at night. Where nobody knows the zone, nobody knows the night. */
function withNight(before: Subscription | null, said: Preferences, asked: Subscription): Subscription {
  const begins = isUrgent(asked) && !(before && isUrgent(before));
  const isKnown = said.quiet !== undefined || asked.quiet !== null || asked.zone === UNKNOWN_ZONE;
  return begins && !isKnown ? { ...asked, quiet: NIGHT } : asked;
}

const isUrgent = ({ atOnce, watches }: Subscription): boolean => atOnce || watches.length > 0;

const fresh = (id: string, place: Place): Subscription => ({
  id,
  by: '',
  place,
  since: '',
  designations: [],
  topics: [],
  line: USUAL_LINE,
  atOnce: false,
  watches: [],
  digest: '',
  zone: UNKNOWN_ZONE,
  quiet: null,
  muted: [],
  snoozedUntil: '',
  nextDigest: '',
  baseline: [],
  told: [],
  lastDigest: null,
  parked: null,
});

/** A digest that is due already stays due while its schedule is the same. */
function nextDigest(before: Subscription | null, { digest, zone }: Subscription, at: string): string {
  if (before !== null && before.digest === digest && before.zone === zone) return before.nextDigest;
  return nextAfter(digest, zone, at) ?? '';
}
