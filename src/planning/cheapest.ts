/** The cheapest way that scoring confirms. */
import { setImmediate } from 'node:timers/promises';
import type { Priced } from './candidates/candidate.ts';
import type { World } from './candidates/world.ts';
import { effortOfAll, standingAfter } from './model/evaluate.ts';
import { programmeOf, type Units } from './model/programme.ts';
import { solve } from './model/solver.ts';
import { thinned } from './model/thin.ts';
import { verified } from './verify.ts';

/** What scoring refuses is excluded and the next cheapest tried; that many refusals mean the quantities do not add up. */
const MOST_TRIES = 6;

export interface Way {
  readonly candidates: readonly Priced[];
  readonly units: Units;
  /** As scored. */
  readonly total: number;
}

export type Searched =
  | { readonly way: Way }
  | { readonly way: null; readonly reason: 'too-little' | 'too-much' | 'not-verified' };

/** @param below working days it has to stay below to be of interest */
export async function cheapest(
  world: World,
  all: readonly Priced[],
  below = Number.POSITIVE_INFINITY,
): Promise<Searched> {
  const { book } = world;
  const everything = all.map(({ most }) => most);
  const mayShrink = all.some(({ gains }) => gains.some(({ amount }) => amount < 0));
  if (!mayShrink && !standingAfter(book, all, everything).qualified) return { way: null, reason: 'too-little' };
  const candidates = thinned(book, all);
  const refused: Units[] = [];
  while (refused.length < MOST_TRIES) {
    await setImmediate();
    const solved = await solve(programmeOf({ book, candidates, refused }));
    if (solved.status === 'infeasible')
      return { way: null, reason: refused.length === 0 ? 'too-little' : 'not-verified' };
    if (solved.status === 'gave-up') break;
    const units = candidates.map((_, index) => Math.round(solved.values[index]!));
    if (effortOfAll(candidates, units) >= below) return { way: null, reason: 'too-much' };
    const { qualified, total } = verified(world, candidates, units);
    if (qualified) return { way: { candidates, units, total } };
    refused.push(units);
  }
  return { way: null, reason: 'not-verified' };
}
