/** The last safeguard against data that no limit of a list has foreseen. */
import type { Element } from '../adaptive-card.ts';
import { aside } from './text.ts';

/** Teams refuses messages above 28 KB; buttons and the message around the card take their part. */
const BODY_BYTES = 21_000;
const encoder = new TextEncoder();

/** The elements of a card and its small print, cut from the end of the former, visibly, where they are too large. */
export function fitting(shows: readonly Element[], foot: readonly Element[]): readonly Element[] {
  const all = [...shows, ...foot];
  // Almost every card: counted as a whole, which is cheaper than one by one.
  if (bytes(all) <= BODY_BYTES) return all;
  const room = BODY_BYTES - bytes(foot);
  const sizes = shows.map(bytes);
  const more = aside('There is more than one card can hold', { spacing: 'medium' });
  let kept = shows.length;
  while (kept > 0 && sum(sizes.slice(0, kept)) + bytes(more) > room) kept -= 1;
  return [...shows.slice(0, kept), more, ...foot];
}

const bytes = (value: unknown) => encoder.encode(JSON.stringify(value)).length + 1;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
