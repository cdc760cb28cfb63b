/** Chance that is the same on every run and machine: integer arithmetic only, seeded by words. */

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/**
 * A stream of numbers in [0, 1) (mulberry32) that belongs to these words alone, so adding one customer
 * leaves the figures of all others as they were.
 */
export function randomOf(...words: readonly string[]): () => number {
  let state = hash(words.join('/'));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A factor between 1 - size and 1 + size. */
export function wobble(size: number, ...words: readonly string[]): number {
  return 1 + size * (2 * randomOf(...words)() - 1);
}

/** A GUID in the usual form (version 4). */
export function guidOf(...words: readonly string[]): string {
  const next = randomOf('guid', ...words);
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(next() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

/** A number of exactly so many digits, as text. */
export function digitsOf(count: number, ...words: readonly string[]): string {
  const next = randomOf('digits', ...words);
  return Array.from(
    { length: count },
    (_, place) => Math.floor(next() * (place === 0 ? 9 : 10)) + (place === 0 ? 1 : 0),
  ).join('');
}
