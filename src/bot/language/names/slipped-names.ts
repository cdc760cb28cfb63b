/**
 * Names of several words with a slip in one that is, or is near, some other word: "forth coffee". Such a word is not put
 * right alone, or wrongly; the words beside it tell.
 */
import { append } from '../multimap.ts';
import { slipsIn } from '../near-words.ts';
import type { Phrase } from '../phrase-book.ts';

export interface SlippedNames<T> {
  /**
   * The name that begins at `at`, of which all but one of the words are as they should be.
   * @param typed words as typed, folded
   */
  readonly at: (typed: readonly string[], at: number) => Phrase<T> | undefined;
}

/** A shorter word stands in too many names and sentences to tell one. */
const TELLING_LETTERS = 4;
/** Where more names have the same word beside words that begin alike, none of them is told. */
const MOST_ALIKE = 60;
/** As far into a name the slip and the word beside it are looked for. */
const FARTHEST = 3;

/** @param common words that, typed in the place of another, are meant */
export function slippedNames<T>(phrases: Iterable<Phrase<T>>, common: ReadonlySet<string>): SlippedNames<T> {
  const telling = new Set<string>();
  const byPair = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    for (const [right, wrong] of pairsAt(phrase.words, 0)) {
      telling.add(phrase.words[right]!);
      append(byPair, keyOf(phrase.words, right, wrong, 0), phrase);
    }
  }
  const fits = ({ words }: Phrase<T>, typed: readonly string[], at: number, wrong: number): boolean => {
    const word = typed[at + wrong]!;
    return (
      words.every((one, place) => (typed[at + place] === one) !== (place === wrong)) &&
      (!common.has(word) || words.some((one, place) => place !== wrong && !common.has(one))) &&
      (word === `${words[wrong]}s` || slipsIn(word, words[wrong]!))
    );
  };
  return {
    at: (typed, at) => {
      for (const [right, wrong] of pairsAt(typed, at)) {
        if (!telling.has(typed[at + right]!)) continue;
        const alike = byPair.get(keyOf(typed, right, wrong, at)) ?? [];
        const found = alike.length > MOST_ALIKE ? undefined : alike.find((phrase) => fits(phrase, typed, at, wrong));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** Neighbours of which one is long enough to tell the name; the other may have the slip. */
function* pairsAt(words: readonly string[], at: number): Generator<readonly [right: number, wrong: number]> {
  const last = Math.min(FARTHEST, words.length - 1 - at);
  for (let right = 0; right <= last; right += 1) {
    if (words[at + right]!.length < TELLING_LETTERS) continue;
    if (right > 0) yield [right, right - 1];
    if (right < last) yield [right, right + 1];
  }
}

const keyOf = (words: readonly string[], right: number, wrong: number, at: number): string =>
  `${right}${wrong}${words[at + wrong]![0]}${words[at + right]}`;
