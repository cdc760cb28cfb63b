/** When the digest of a subscription is due, whatever the clock did meanwhile. */
import { lastBefore, nextAfter } from '../schedule.ts';
import type { Subscription } from '../subscription.ts';

export interface DigestTime {
  /** The occurrence that is due, an ISO instant; null while none is. */
  readonly due: string | null;
  /** `Subscription.nextDigest` once that is dealt with. */
  readonly next: string;
}

/**
 * A machine that was asleep over several occurrences catches up with the last of them. A clock set back tells no
 * occurrence twice, unless it goes back by more than a whole period: then it was wrong before, and its times mean nothing.
 * @param now ISO instant
 */
export function digestTime({ digest, zone, nextDigest }: Subscription, now: string): DigestTime {
  const upcoming = digest === '' ? null : nextAfter(digest, zone, now);
  if (upcoming === null) return { due: null, next: '' };
  if (nextDigest === '') return { due: null, next: upcoming };
  if (nextDigest <= now) return { due: later(nextDigest, lastBefore(digest, zone, now)), next: upcoming };
  const farthest = nextAfter(digest, zone, upcoming) ?? upcoming;
  return { due: null, next: nextDigest > farthest ? upcoming : nextDigest };
}

const later = (one: string, other: string | null): string => (other !== null && other > one ? other : one);
