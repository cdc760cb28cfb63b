/** Slips of the finger, the same ones every time. */

/** A small generator of numbers from 0 to 1 (mulberry32): a seed always gives the same row. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The text with one letter dropped, doubled or swapped in one word of five letters or more; unchanged without one. */
export function misspell(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (word === undefined) return text;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const slip = Math.floor(random() * 3);
  if (slip === 0) return text.slice(0, at) + text.slice(at + 1);
  if (slip === 1) return text.slice(0, at) + text[at]! + text.slice(at);
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
}
