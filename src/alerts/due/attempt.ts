/** When a message is tried, tried again, and given up. */
import { addMinutes } from 'date-fns/addMinutes';
import { addSeconds } from 'date-fns/addSeconds';
import { differenceInHours } from 'date-fns/differenceInHours';
import type { Delivery } from '../delivery.ts';
import { heldUntil } from '../quiet.ts';
import type { Subscription } from '../subscription.ts';

/** Seconds in which a call that was cut off may still arrive; asked before, a platform would know nothing of it. */
const STILL_ARRIVING = 30;
const LONGEST_PAUSE_MINUTES = 4 * 60;
/** Without a platform of its own a message waits as long as a weekend. */
const UNSERVED_DAYS = 3;
const GIVE_UP_HOURS = 24;
/** With the pauses between them they take a day; a machine that was asleep for a day has not tried for a day. */
const GIVE_UP_ATTEMPTS = 14;

/** An attempt begins: should it be cut off, the next one is not before it can have arrived. @param now ISO instant */
export function begun(delivery: Delivery, now: string): Delivery {
  return {
    ...delivery,
    sending: delivery.sending ?? now,
    attempts: delivery.attempts + 1,
    due: addSeconds(now, STILL_ARRIVING).toISOString(),
  };
}

/**
 * An attempt failed: the next one is a minute later, then twice as long each time.
 * @param sending when the first attempt began that may have come through; null where none can have
 * @param now ISO instant
 */
export function failed(delivery: Delivery, sending: string | null, now: string): Delivery {
  const pause = Math.min(2 ** (delivery.attempts - 1), LONGEST_PAUSE_MINUTES);
  return { ...delivery, sending, due: addMinutes(now, pause).toISOString() };
}

/** It was tried often enough, for a day; attempts that were cut off follow one another sooner. @param now ISO instant */
export function isHopeless({ attempts, sending }: Delivery, now: string): boolean {
  const forADay = sending === null || differenceInHours(now, sending) >= GIVE_UP_HOURS;
  return attempts >= GIVE_UP_ATTEMPTS && forADay;
}

/** Its platform has been switched off for days. @param now ISO instant */
export function isForsaken({ due }: Delivery, now: string): boolean {
  return differenceInHours(now, due) >= UNSERVED_DAYS * 24;
}

/**
 * The ISO instant from which it may be sent: what could not be sent in the evening is not sent at night either. Nothing is
 * put off for longer than the longest pause, so a later time is from a clock that was set back since.
 */
export function readyAt({ due, subscription }: Delivery, subscriptions: readonly Subscription[], now: string): string {
  const owner = subscriptions.find(({ id }) => id === subscription);
  const isPutOff = due > now && due <= addMinutes(now, LONGEST_PAUSE_MINUTES).toISOString();
  const earliest = isPutOff ? due : now;
  return owner ? heldUntil(owner, earliest) : earliest;
}
