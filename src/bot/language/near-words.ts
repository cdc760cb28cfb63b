/** The known word a misspelt one stands for. */
import { distance } from 'fastest-levenshtein';
import { append } from './multimap.ts';

export interface NearWords {
  /** The nearest known word within tolerance; undefined when there is none. */
  readonly nearest: (word: string) => string | undefined;
}

/** Slips allowed in a word of this length; short words and anything with digits are taken as written. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Two neighbouring letters changed places: one slip to a person, two to Levenshtein. */
function swapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}

/**
 * An index over `words`, earlier ones preferred among equally near, whatever their length. Candidates share the first letter, or begin with the
 * letter that was dropped or swapped away, and have nearly the same length: a few dozen of thousands.
 */
export function nearWords(words: Iterable<string>): NearWords {
  const byLetter = new Map<string, Candidate[]>();
  for (const [place, word] of [...new Set(words)].entries()) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const candidate = { word, letters: lettersOf(word), place };
    append(byLetter, `${word[0]}${word.length}`, candidate);
    if (word[1] !== word[0]) append(byLetter, `${word[1]}${word.length}`, candidate);
  }
  return {
    nearest: (word) => {
      const allowed = /\d/.test(word) ? 0 : tolerance(word.length);
      if (allowed === 0) return undefined;
      const letters = lettersOf(word);
      let best: Candidate | undefined;
      let bestSlips = allowed + 0.5;
      for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
        for (const candidate of byLetter.get(`${word[0]}${length}`) ?? []) {
          if (differing(letters, candidate.letters) > 2 * allowed) continue;
          const slips = slipsBetween(word, candidate.word);
          if (slips > Math.min(allowed, tolerance(candidate.word.length)) || slips > bestSlips) continue;
          if (slips === bestSlips && best !== undefined && best.place < candidate.place) continue;
          best = candidate;
          bestSlips = slips;
        }
      }
      return best?.word;
    },
  };
}

interface Candidate {
  readonly word: string;
  readonly letters: number;
  /** Among the words of the index. */
  readonly place: number;
}

const BITS = 31;

/** Which letters a word has, a bit for each; letters beyond a to z share theirs. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << ((word.charCodeAt(at) - 97 + BITS * 3) % BITS);
  return letters;
}

/** How many letters only one of the two has. A slip changes two at most, so this tells words apart that are not near. */
function differing(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** At four letters only a swap or a lost letter is believed: one changed letter makes another word too easily. */
function slipsBetween(word: string, candidate: string): number {
  const first = candidate[0] === word[0] ? 0 : 0.25;
  if (swapped(word, candidate)) return 1 - 0.25 + first;
  if (word.length === 4 && candidate.length !== 5) return Number.POSITIVE_INFINITY;
  return distance(word, candidate) + (first > 0 && candidate.length !== word.length + 1 ? 1 : 0);
}

/** Whether one word is so near another that it may be a slip of it. */
export function slipsIn(word: string, wanted: string): boolean {
  const allowed = /\d/.test(word) ? 0 : Math.min(tolerance(word.length), tolerance(wanted.length));
  return allowed > 0 && slipsBetween(word, wanted) <= allowed;
}
