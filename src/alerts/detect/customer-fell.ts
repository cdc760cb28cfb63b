/** A customer fell under a threshold it counted by, and has not come back. */
import { type Designation, type Month, monthLater } from '../../scoring/index.ts';
import { LEAST_SHOWN } from '../../scoring/numbers.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { countedWith, type Fall, fallsBetween } from './falls.ts';
import { knownSince } from './knowable.ts';
import type { AlertWorld, ScoredPartner } from './world.ts';

/** After a year it is missing in both of the months that are compared, and costs nothing any more. */
const MONTHS_FELT = 12;

/** One fall may be felt in several designations: that is one alert. */
export function customerFell({ scores, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  const falls = Array.from({ length: MONTHS_FELT }, (_, back) => monthLater(scores.asOf, -back)).flatMap((month) =>
    fallsIn(month, scores)
      .filter((fall) => isStillDown(fall, scores))
      .map((fall) => ({ ...fall, month })),
  );
  const same = Map.groupBy(falls, ({ metric, id, words, month }) =>
    alertKey('customer-fell', metric, id, words, month),
  );
  return [...same.values()].flatMap((own) => {
    const { metric, id, tenant, customer, words, money, month } = own[0]!;
    // They are felt alike as a rule; where a maximum cuts one of them, the worst is told.
    const points = Math.min(...own.map((fall) => fall.points ?? 0));
    if (points > -LEAST_SHOWN) return [];
    return alert({
      key: alertKey('customer-fell', metric, own[0]!.part, id, month),
      designations: own.map(({ designation }): Designation => designation),
      since: knownSince(month, today),
      tone: 'bad',
      facts: { kind: 'customer-fell', metric, tenant, customer, points, words, money },
    });
  });
}

function fallsIn(month: Month, { scorecard, portfolio }: ScoredPartner): readonly Fall[] {
  return fallsBetween(scorecard(monthLater(month, -1)), scorecard(month), portfolio);
}

/** It does not count in the last full month either, by the track it fell on. */
function isStillDown({ designation, track, metric, id, part }: Fall, { asOf, scorecard }: ScoredPartner): boolean {
  const score = scorecard(asOf).designations.find((one) => one.id === designation);
  const own = score?.tracks.find((one) => one.track === track)?.metrics.find((one) => one.id === metric);
  return !own?.counted.some(
    (one) =>
      one.id === id &&
      countedWith(one.amount) &&
      (part === 'whole' || one.detail?.startsWith('Azure') === (part === 'azure')),
  );
}
