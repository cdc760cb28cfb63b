/** The book with so many units of each candidate done. */
import type { Priced } from '../candidates/candidate.ts';
import { wholeHundredths } from '../effort.ts';
import { type Book, type Standing, standingWith } from '../score/book.ts';
import type { Units } from './programme.ts';

export function standingAfter(book: Book, candidates: readonly Priced[], units: Units): Standing {
  const quantities = [...book.quantities];
  for (const [index, { gains }] of candidates.entries()) {
    const times = units[index] ?? 0;
    if (times > 0) for (const { quantity, amount } of gains) quantities[quantity]! += amount * times;
  }
  return standingWith(book, quantities);
}

export const effortOfAll = (candidates: readonly Priced[], units: Units): number =>
  wholeHundredths(candidates.reduce((sum, { effort }, index) => sum + effort * (units[index] ?? 0), 0));
