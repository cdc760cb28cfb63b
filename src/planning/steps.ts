/** A way told as steps: what is done together, what it brings and when it shows. */
import { compareText } from '../scoring/compare-text.ts';
import type { Day } from '../scoring/index.ts';
import { EPSILON } from '../scoring/numbers.ts';
import type { Priced } from './candidates/candidate.ts';
import type { World } from './candidates/world.ts';
import type { Way } from './cheapest.ts';
import { effortOfAll, standingAfter } from './model/evaluate.ts';
import type { PlanStep } from './plan.ts';
import type { Standing } from './score/book.ts';
import { verified } from './verify.ts';

export function stepsOf(world: World, { candidates, units, total }: Way): readonly PlanStep[] {
  const { book } = world;
  const done = [...candidates.keys()].filter((index) => units[index]! > 0);
  const groups = [...Map.groupBy(done, (index) => candidates[index]!.step).values()];
  // Two candidates can be the same gain (a customer claimed and lifted): only scoring tells what both together bring.
  const addsUp = Math.abs(standingAfter(book, candidates, units).total - total) <= EPSILON;
  const standing = (indexes: readonly number[]): Standing => {
    const some = units.map((own, index) => (indexes.includes(index) ? own : 0));
    return addsUp ? standingAfter(book, candidates, some) : verified(world, candidates, some);
  };
  const shares = groups.map((own, place) => {
    // What a step brings depends on what is there already (a full metric, a closed gate): the mean of first and last.
    const before = groups.slice(0, place).flat();
    const after = groups.slice(place + 1).flat();
    return mean(
      gainOf(standing(before), standing([...before, ...own])),
      gainOf(standing(after), standing([...after, ...own])),
    );
  });
  const steps = groups.map((own, place) =>
    stepOf(
      own.map((index) => ({ candidate: candidates[index]!, units: units[index]! })),
      shares[place]!,
    ),
  );
  return steps.sort((a, b) => b.points - a.points || a.effort - b.effort || compareText(a.kind, b.kind));
}

type Points = PlanStep['metrics'];

const gainOf = (before: Standing, after: Standing): Points =>
  after.points.map(({ metric, points }, index) => ({ metric, points: points - before.points[index]!.points }));

const mean = (a: Points, b: Points): Points =>
  a.map(({ metric, points }, index) => ({ metric, points: (points + b[index]!.points) / 2 }));

interface Done {
  readonly candidate: Priced;
  readonly units: number;
}

function stepOf(done: readonly Done[], shares: Points): PlanStep {
  const candidates = done.map(({ candidate }) => candidate);
  const [first] = candidates;
  const { kind, certifications, list, measure, type } = first!;
  const customers = candidates.flatMap(({ customer }) => (customer ? { ...customer } : []));
  const latest = candidates.reduce((last, one) => (one.leadDays > last.leadDays ? one : last));
  const metrics = shares.filter(({ points }) => Math.abs(points) > EPSILON);
  return {
    kind,
    count: done.reduce((sum, { candidate, units }) => sum + candidate.size * units, 0),
    metrics,
    points: metrics.reduce((sum, { points }) => sum + points, 0),
    effort: effortOfAll(
      candidates,
      done.map(({ units }) => units),
    ),
    leadDays: latest.leadDays,
    shows: latest.shows,
    ...(customers.length > 0 && { customers }),
    ...(certifications && { certifications }),
    ...(list && { list }),
    ...(measure && { measure }),
    ...(type && { type }),
  };
}

export const lastOf = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last));
