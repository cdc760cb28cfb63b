/** Customers just below a threshold, and the use that lifts them over it. */
import { compareText } from '../../scoring/compare-text.ts';
import {
  type Measure,
  type NearMiss,
  nearMisses,
  type ScenarioChange,
  type Scorecard,
  score,
  withChanges,
} from '../../scoring/index.ts';
import { measure } from '../score/measured.ts';
import { onlyCustomers } from '../score/only-customers.ts';
import type { Candidate } from './candidate.ts';
import { gainedBy } from './gained.ts';
import { raisedBy } from './raised-by.ts';
import type { World } from './world.ts';

/** Who has this share of what it takes is near. */
const NEAR = 0.75;
/** What is left to do there, as a share of a whole deployment. */
const LEFT_TO_DO = 0.25;
/** The nearest are enough: nobody works on more customers at a time. */
const MOST_LIFTED = 40;

/** What more of is more use of the same; more seats and more revenue are a sale. */
const RAISED: readonly Measure[] = ['active-share', 'consumption-value', 'azure-consumption', 'security-consumption'];

export function customersToLift(world: World): readonly Candidate[] {
  const { portfolio, ruleSet, asOf, designation, track } = world;
  const near = nearest(world);
  if (near.length === 0) return [];
  const few = onlyCustomers(portfolio, new Set(near.map(({ tenant }) => tenant)));
  const before = measure(few, ruleSet, asOf, designation, track);
  const raises = near.map((miss) => raise(miss, world));
  const raised = measure(withChanges(few, raises, asOf, ruleSet), ruleSet, asOf, designation, track);
  const gained = gainedBy(before, raised, world);
  return near.flatMap((miss): Candidate[] => {
    const gains = gained.get(miss.tenant) ?? [];
    if (!gains.some(({ amount }) => amount > 0)) return [];
    const { tenant, customer, measure, have, needed, more } = miss;
    return [
      {
        id: `lift ${tenant} ${measure}`,
        kind: 'deployments',
        step: 'lifts',
        most: 1,
        gains,
        weight: LEFT_TO_DO,
        size: 1,
        change: () => raise(miss, world),
        customer: { tenant, customer, lift: { measure, have, needed, more } },
      },
    ];
  });
}

const raise = (miss: NearMiss, { designation, track }: World): ScenarioChange => ({
  ...{ kind: 'grow', designation, track, tenant: miss.tenant },
  ...raisedBy(miss),
});

/** One threshold a customer, the nearest. */
function nearest(world: World): readonly NearMiss[] {
  const near = nearMisses(world.portfolio, world.ruleSet, onTrack(world))
    .filter(({ have, needed, measure }) => have >= NEAR * needed && RAISED.includes(measure))
    .sort((a, b) => b.have / b.needed - a.have / a.needed || compareText(a.tenant, b.tenant));
  const known = new Set<string>();
  const one = near.filter(({ tenant }) => !known.has(tenant) && known.add(tenant));
  return one.slice(0, MOST_LIFTED);
}

/** The designation alone, as if the track asked for counted. */
function onTrack({ portfolio, ruleSet, asOf, designation, track }: World): Scorecard {
  const card = score(portfolio, ruleSet, asOf, [designation]);
  return {
    ...card,
    designations: card.designations.map((one) => ({ ...one, ...one.tracks.find((own) => own.track === track) })),
  };
}
