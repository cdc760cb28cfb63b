/** The cheapest way as a mixed-integer programme: how often each candidate is done, and the points that follow. */
import type { Priced } from '../candidates/candidate.ts';
import type { Book, MetricBook, Quantity } from '../score/book.ts';
import { type Draft, draft, type Programme, type Term } from './rows.ts';

/** Above zero is asked of every metric: nobody counts on less than this. */
const LEAST_POINTS = 1e-6;
/** Costs are hundredths of days, whole numbers: all that only breaks ties stays below one. */
const HUNDREDTHS = 100;
const PER_STEP = 0.02;
const PER_DAY_LATER = 2e-5;

/** Units of each candidate, in their order. */
export type Units = readonly number[];

export interface Asked {
  readonly book: Book;
  readonly candidates: readonly Priced[];
  /** Ways that scoring has refused. */
  readonly refused: readonly Units[];
}

/** The first columns are the candidates' units. */
export function programmeOf({ book, candidates, refused }: Asked): Programme {
  const plan = draft();
  const units = candidates.map(({ effort, most }) =>
    plan.column({ cost: Math.round(effort * HUNDREDTHS), to: most, whole: true }),
  );
  const value = (quantity: Quantity): Value => ({
    now: book.quantities[quantity]!,
    terms: candidates.flatMap(({ gains }, index) =>
      gains.flatMap((gain): Term[] => (gain.quantity === quantity ? [[units[index]!, gain.amount]] : [])),
    ),
  });
  const reach = (quantity: Quantity) =>
    candidates.reduce(
      (sum, { gains, most }) =>
        gains.reduce((own, gain) => (gain.quantity === quantity ? own + Math.abs(gain.amount) * most : own), sum),
      Math.abs(book.quantities[quantity]!),
    );
  const points = book.metrics.map((metric) => pointsColumn(plan, metric, value, reach));
  plan.atLeast(
    points.map((column) => [column, 1]),
    book.needed,
  );
  tellSteps(plan, candidates, units);
  for (const way of refused) refuse(plan, candidates, units, way);
  return plan;
}

interface Value {
  readonly now: number;
  readonly terms: readonly Term[];
}

/** Whatever is done: most quantities only grow. */
const staysAboveZero = ({ now, terms }: Value): boolean => now >= 0 && terms.every(([, amount]) => amount >= 0);

const times = ({ terms }: Value, factor: number): Term[] =>
  terms.map(([column, coefficient]): Term => [column, coefficient * factor]);

function pointsColumn(
  plan: Draft,
  { max, parts, combine, gates, payable }: MetricBook,
  value: (quantity: Quantity) => Value,
  reach: (quantity: Quantity) => number,
): number {
  const points = plan.column({ from: LEAST_POINTS, to: payable ? max : 0 });
  if (!payable) {
    plan.atMost([[points, 1]], 0);
    return points;
  }
  const met = gates.map(({ quantity, needed, points: pays }) => {
    const own = value(quantity);
    const open = plan.yesOrNo();
    plan.atLeast([...own.terms, [open, -needed]], -own.now);
    return { open, pays };
  });
  const paid: number[] = [];
  const chosen: number[] = [];
  for (const { quantity, pointsPerUnit, most = Number.POSITIVE_INFINITY } of parts) {
    const own = value(quantity);
    if (own.now <= 0 && own.terms.length === 0) continue;
    const column = plan.column({ to: Math.min(max, most * pointsPerUnit) });
    paid.push(column);
    for (const { open } of met)
      plan.atMost(
        [
          [column, 1],
          [open, -max],
        ],
        0,
      );
    const earned = times(own, -pointsPerUnit);
    if (parts.length === 1 || (combine === 'sum' && staysAboveZero(own))) {
      plan.atMost([[column, 1], ...earned], own.now * pointsPerUnit);
      continue;
    }
    // A part pays from its value; one below zero, or one of a choice that is not taken, pays nothing.
    const taken = plan.yesOrNo();
    const room = reach(quantity) * pointsPerUnit + max;
    plan.atMost([[column, 1], ...earned, [taken, room]], own.now * pointsPerUnit + room);
    plan.atMost(
      [
        [column, 1],
        [taken, -max],
      ],
      0,
    );
    chosen.push(taken);
  }
  if (combine === 'best') plan.atMost(ones(chosen), 1);
  plan.atMost(
    [[points, 1], ...paid.map((column): Term => [column, -1]), ...met.map(({ open, pays }): Term => [open, -pays])],
    0,
  );
  return points;
}

const ones = (columns: readonly number[]): Term[] => columns.map((column) => [column, 1]);

/** Of equally cheap ways the one with fewer distinct steps, then the sooner one. */
function tellSteps(plan: Draft, candidates: readonly Priced[], units: readonly number[]): void {
  for (const indexes of Map.groupBy(units.keys(), (index) => candidates[index]!.step).values()) {
    const own = indexes.map((index) => candidates[index]!);
    const latest = Math.max(...own.map(({ leadDays }) => leadDays));
    const taken = plan.yesOrNo(PER_STEP + PER_DAY_LATER * latest);
    for (const index of indexes)
      plan.atMost(
        [
          [units[index]!, 1],
          [taken, -candidates[index]!.most],
        ],
        0,
      );
  }
}

/** Any other units than exactly these. */
function refuse(plan: Draft, candidates: readonly Priced[], units: readonly number[], refused: Units): void {
  const differences = units.flatMap((column, index): Term[] => {
    const { most } = candidates[index]!;
    const is = refused[index]!;
    if (is === 0) return [[column, 1]];
    if (is === most) return [[column, -1]];
    const [more, fewer, which] = [plan.column({ to: most - is }), plan.column({ to: is }), plan.yesOrNo()];
    plan.equal(
      [
        [column, 1],
        [more, -1],
        [fewer, 1],
      ],
      is,
    );
    plan.atMost(
      [
        [more, 1],
        [which, is - most],
      ],
      0,
    );
    plan.atMost(
      [
        [fewer, 1],
        [which, is],
      ],
      is,
    );
    return [
      [more, 1],
      [fewer, 1],
    ];
  });
  const full = refused.reduce((sum, is, index) => (is > 0 && is === candidates[index]!.most ? sum + is : sum), 0);
  plan.atLeast(differences, 1 - full);
}
