/** What candidates are looked for in. */
import type { Designation, Month, Portfolio, RuleSet, ScenarioChange, Track } from '../../scoring/index.ts';
import { withChanges } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import { addedRows } from '../score/added-rows.ts';
import type { Book } from '../score/book.ts';
import { isTouched, type Measured, measure, sumOf } from '../score/measured.ts';
import type { Worth } from '../score/worth.ts';
import type { Gain } from './candidate.ts';
import { gainsOf } from './gained.ts';

export interface World {
  readonly portfolio: Portfolio;
  readonly ruleSet: RuleSet;
  readonly asOf: Month;
  readonly designation: Designation;
  readonly track: Track;
  /** The higher total decides which track counts. */
  readonly byTotal: boolean;
  /** The track counts today, or would as soon as its total is the higher one. */
  readonly binding: boolean;
  /** As it is today. */
  readonly measured: readonly Measured[];
  readonly worth: Worth;
  readonly book: Book;
}

/** What a change that brings only customers nobody has yet adds to the quantities. */
export function gainsWith(world: World, change: ScenarioChange): Gain[] {
  const { portfolio, ruleSet, asOf, designation, track, measured, book, worth } = world;
  const { before, after } = addedRows(portfolio, withChanges(portfolio, [change], asOf, ruleSet));
  const [without, withIt] = [before, after].map((one) => measure(one, ruleSet, asOf, designation, track));
  return measured.flatMap(({ parts, rule }, index) =>
    parts.flatMap((part, number): readonly Gain[] => {
      const [was, is] = [without![index]!.parts[number]!, withIt![index]!.parts[number]!];
      if (rule.method === 'certified-people' || part.value === null || !isTouched(was, is)) return [];
      const amount = sumOf(is) - sumOf(was);
      if (Math.abs(amount) <= EPSILON) return [];
      return gainsOf(book.metrics[index]!, number, amount, worth(index, number));
    }),
  );
}

/** Units of a gain of one that fill what is still open of a metric, for each of its parts. */
export function unitsToFill({ book }: World, metric: number, gains: readonly Gain[]): number {
  const { parts, max, payable } = book.metrics[metric]!;
  if (!payable) return 0;
  const needed = parts.flatMap(({ quantity, pointsPerUnit }) => {
    const amount = gains.find((gain) => gain.quantity === quantity)?.amount ?? 0;
    if (amount <= 0 || pointsPerUnit <= 0) return [];
    return Math.ceil((max / pointsPerUnit - book.quantities[quantity]!) / amount - EPSILON);
  });
  return Math.max(0, ...needed);
}
