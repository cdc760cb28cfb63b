/** Deployments at whichever customer. */
import type { ScenarioChange } from '../../scoring/index.ts';
import type { Candidate } from './candidate.ts';
import { gainsWith, unitsToFill, type World } from './world.ts';

export function deploymentsToMake(world: World): readonly Candidate[] {
  const { designation, track, measured } = world;
  const index = measured.findIndex(({ rule }) => rule.id === 'deployments');
  if (index < 0) return [];
  const change = (deployments: number): ScenarioChange => ({ kind: 'deploy', deployments, designation, track });
  const gains = gainsWith(world, change(1));
  const most = unitsToFill(world, index, gains);
  if (most === 0) return [];
  return [{ id: 'deploy', kind: 'deployments', step: 'deployments', most, gains, weight: 1, size: 1, change }];
}
