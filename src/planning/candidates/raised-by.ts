/** The use that lifts a customer over a threshold. */
import type { NearMiss } from '../../scoring/index.ts';

/** As many users as are missing; elsewhere all that the customer uses, by the share that is missing of one part of it. */
export function raisedBy({ measure, have, more }: Pick<NearMiss, 'measure' | 'have' | 'more'>) {
  return measure === 'active-share' ? { users: more } : { percent: Math.ceil((more * 10_000) / have) / 100 };
}
