/** Everything that could be done for a designation on a track, found once for a portfolio and month. */
import { setImmediate } from 'node:timers/promises';
import {
  type Day,
  type Designation,
  type Month,
  type Portfolio,
  type RuleSet,
  score,
  type Track,
  withChanges,
} from '../../scoring/index.ts';
import { remember } from '../../scoring/remember.ts';
import { measure } from '../score/measured.ts';
import { openBook } from '../score/open-book.ts';
import { worthOf } from '../score/worth.ts';
import type { Candidate } from './candidate.ts';
import { claimsToFile } from './claims.ts';
import { deploymentsToMake } from './deployments.ts';
import { customersToLift } from './lifts.ts';
import { customersToAdd, usageToRaise } from './newcomers.ts';
import { peopleToCertify } from './people.ts';
import type { World } from './world.ts';

export function worldOf(
  portfolio: Portfolio,
  ruleSet: RuleSet,
  asOf: Month,
  designation: Designation,
  track: Track,
): World {
  const worlds = remembered(portfolio, ruleSet).worlds;
  const key = `${asOf} ${designation} ${track}`;
  const known = worlds.get(key);
  if (known) return known;
  const measured = measure(portfolio, ruleSet, asOf, designation, track);
  const worth = worthOf(measured, track, () => {
    const grown = withChanges(portfolio, [{ kind: 'grow', designation, track, percent: 1 }], asOf, ruleSet);
    return measure(grown, ruleSet, asOf, designation, track);
  });
  const place = { ruleSet, asOf, designation, track, measured, worth };
  const book = openBook(place);
  const [scored] = score(portfolio, ruleSet, asOf, [designation]).designations;
  const rule = ruleSet.designations.find(({ id }) => id === designation);
  const byTotal = rule?.trackRule.by === 'higher-total';
  const binding = byTotal || scored?.track === track;
  const world = { ...place, portfolio, byTotal, binding, book };
  worlds.set(key, world);
  return world;
}

/** Other work goes on between two scorings. */
export async function candidatesIn(world: World, lastDay: (weight: number) => Day): Promise<readonly Candidate[]> {
  const { portfolio, ruleSet, measured, book } = world;
  const { found } = remembered(portfolio, ruleSet);
  const known = found.get(world) ?? foundIn(world);
  found.set(world, known);
  return [...peopleToCertify(measured, book, ruleSet, lastDay), ...(await known)];
}

async function foundIn(world: World): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const look of [claimsToFile, customersToAdd, customersToLift, deploymentsToMake, usageToRaise]) {
    await setImmediate();
    found.push(...look(world));
  }
  return found;
}

const remembered = remember((_portfolio: Portfolio, _ruleSet: RuleSet) => ({
  worlds: new Map<string, World>(),
  found: new Map<World, Promise<readonly Candidate[]>>(),
}));
