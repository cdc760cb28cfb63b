/** The step between the sample partner and one's own figures. */
import type { AlertKind } from '../alert.ts';
import { ALERT_KINDS } from '../kinds.ts';
import { type Telling, withSubscriptions } from './told.ts';

/**
 * The figures are another partner's from now on: what was told or known of those before is forgotten, so that nobody is
 * told that it is over, or not told of what only has the same name. Claims are the account's own either way.
 */
export function ofAnotherPartner(before: Telling): Telling {
  const subscriptions = before.subscriptions.map((one) => ({
    ...one,
    baseline: one.baseline.filter(isOfClaims),
    told: one.told.filter(({ key }) => isOfClaims(key)),
    lastDigest: null,
  }));
  return withSubscriptions(before, subscriptions);
}

const OF_CLAIMS = new Set(Object.keys(ALERT_KINDS).filter((kind) => ALERT_KINDS[kind as AlertKind].topic === 'claims'));

/** Keys begin with the kind (keys.ts). */
const isOfClaims = (key: string): boolean => OF_CLAIMS.has(key.split('/')[0] ?? '');
