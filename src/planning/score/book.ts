/** What the points of one designation on one track are made from: quantities that add up, and how they pay. */
import type { Designation, Metric, Track } from '../../scoring/index.ts';
import { clamp, EPSILON } from '../../scoring/numbers.ts';

/** Index into `Book.quantities`. */
export type Quantity = number;

export interface Paying {
  readonly quantity: Quantity;
  readonly pointsPerUnit: number;
  /** No more of it pays: a service counts once, however many customers use it. */
  readonly most?: number;
  /** The Azure service that it is. */
  readonly service?: string;
}

export interface Gate {
  readonly quantity: Quantity;
  readonly needed: number;
  /** Paid by itself once it is met. */
  readonly points: number;
}

export interface MetricBook {
  readonly metric: Metric;
  readonly max: number;
  /** Those that scoring tells apart come first. Each counts from zero by itself; `sum` adds them, `best` takes the one that pays most. */
  readonly parts: readonly Paying[];
  readonly combine: 'sum' | 'best';
  /** The parts pay only when all are met. */
  readonly gates: readonly Gate[];
  /** False where a report is missing or there is no base to grow from: nothing that can be done pays. */
  readonly payable: boolean;
}

export interface Book {
  readonly designation: Designation;
  readonly track: Track;
  readonly needed: number;
  /** As they are today. */
  readonly quantities: readonly number[];
  readonly metrics: readonly MetricBook[];
}

export interface Standing {
  readonly points: readonly { readonly metric: Metric; readonly points: number }[];
  readonly total: number;
  readonly qualified: boolean;
}

export function standingWith({ metrics, needed }: Book, quantities: readonly number[]): Standing {
  const points = metrics.map((book) => ({ metric: book.metric, points: pointsOf(book, quantities) }));
  const total = points.reduce((sum, one) => sum + one.points, 0);
  return {
    points,
    total,
    qualified: total >= needed - EPSILON && points.every((one) => one.points > EPSILON),
  };
}

function pointsOf({ parts, combine, gates, payable, max }: MetricBook, quantities: readonly number[]): number {
  if (!payable) return 0;
  const met = gates.filter(({ quantity, needed }) => quantities[quantity]! >= needed);
  const base = met.reduce((sum, { points }) => sum + points, 0);
  if (met.length < gates.length) return Math.min(base, max);
  const paid = parts.map(
    ({ quantity, pointsPerUnit, most = Number.POSITIVE_INFINITY }) =>
      clamp(quantities[quantity]!, most) * pointsPerUnit,
  );
  return clamp(base + (combine === 'best' ? Math.max(...paid) : paid.reduce((sum, one) => sum + one, 0)), max);
}
