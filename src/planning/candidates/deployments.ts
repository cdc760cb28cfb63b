/** Deployments: customers just below a threshold first, then any. */
import { compareText } from '../../scoring/compare-text.ts';
import { type NearMiss, nearMisses, type ScenarioChange, type Scorecard, score } from '../../scoring/index.ts';
import type { Candidate } from './candidate.ts';
import { gainsWith, unitsToFill, type World } from './world.ts';

/** Who has this share of what a deployment takes is near it. */
const NEAR = 0.75;
/** What is left to do there, as a share of a whole deployment. */
const LEFT_TO_DO = 0.25;

export function deploymentsToLift(world: World): readonly Candidate[] {
  const { designation, track, measured } = world;
  const index = measured.findIndex(({ rule }) => rule.id === 'deployments');
  if (index < 0) return [];
  const change = (deployments: number): ScenarioChange => ({ kind: 'deploy', deployments, designation, track });
  const gains = gainsWith(world, change(1));
  const most = unitsToFill(world, index, gains);
  if (most === 0) return [];
  const common = { kind: 'deployments', step: 'deployments', gains, size: 1, change } as const;
  const near = nearest(world).slice(0, most);
  return [
    ...near.map(
      ({ tenant, customer, measure, have, needed, more, workload }): Candidate => ({
        ...common,
        id: `deploy ${[tenant, workload ?? '', measure].join(' ')}`,
        most: 1,
        weight: LEFT_TO_DO,
        customer: { tenant, customer, lift: { measure, have, needed, more } },
      }),
    ),
    { ...common, id: 'deploy', most, weight: 1 },
  ];
}

function nearest(world: World): readonly NearMiss[] {
  return nearMisses(world.portfolio, world.ruleSet, onTrack(world))
    .filter(({ have, needed, effects }) => {
      const metrics = effects.flatMap((effect) => effect.metrics.map(({ metric }) => metric));
      return have >= NEAR * needed && metrics.includes('deployments');
    })
    .sort((a, b) => b.have / b.needed - a.have / a.needed || compareText(a.customer, b.customer));
}

/** The designation alone, as if the track asked for counted. */
function onTrack({ portfolio, ruleSet, asOf, designation, track }: World): Scorecard {
  const card = score(portfolio, ruleSet, asOf);
  return {
    ...card,
    designations: card.designations
      .filter(({ id }) => id === designation)
      .map((one) => ({ ...one, ...one.tracks.find((own) => own.track === track) })),
  };
}
