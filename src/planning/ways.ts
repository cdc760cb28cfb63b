/** Ways beside the cheapest: the one that shows soonest, and those that leave something out. */
import type { Priced } from './candidates/candidate.ts';
import type { World } from './candidates/world.ts';
import { cheapest, type Way } from './cheapest.ts';
import type { StepKind } from './kinds.ts';
import type { PlanLabel } from './plan.ts';

/** Nobody works more to show less than a week sooner. */
const WORTH_DAYS = 7;

export interface Labelled {
  readonly label: PlanLabel;
  readonly way: Way;
}

/** @param narrowed the question leaves kinds out already, so only the quickest is of interest */
export async function waysBeside(
  world: World,
  candidates: readonly Priced[],
  first: Way,
  narrowed: boolean,
): Promise<readonly Labelled[]> {
  const beside: Labelled[] = [];
  const quick = await quickest(world, candidates, first);
  if (quick) beside.push({ label: 'quickest', way: quick });
  if (narrowed) return beside;
  const kinds: [PlanLabel, (kind: StepKind) => boolean][] = [
    ['only-people', (kind) => kind === 'people'],
    ['without-customers', (kind) => kind !== 'customers'],
  ];
  for (const [label, fits] of kinds) {
    // The cheapest of all is the cheapest of those it belongs to.
    if (doneIn(first).every(({ kind }) => fits(kind))) {
      if (label === 'only-people') beside.push({ label, way: first });
      continue;
    }
    const { way } = await cheapest(
      world,
      candidates.filter(({ kind }) => fits(kind)),
    );
    if (way) beside.push({ label, way });
  }
  return beside;
}

/** Nothing where the cheapest shows as soon, a few days aside. */
async function quickest(world: World, candidates: readonly Priced[], first: Way): Promise<Way | null> {
  const known = Math.max(...doneIn(first).map(({ leadDays }) => leadDays));
  const days = [...new Set(candidates.map(({ leadDays }) => leadDays))].sort((a, b) => a - b);
  const sooner = days.filter((day) => day <= known - WORTH_DAYS);
  for (const day of sooner) {
    const { way } = await cheapest(
      world,
      candidates.filter(({ leadDays }) => leadDays <= day),
    );
    if (way) return way;
  }
  return null;
}

const doneIn = ({ candidates, units }: Way): readonly Priced[] => candidates.filter((_, index) => units[index]! > 0);
