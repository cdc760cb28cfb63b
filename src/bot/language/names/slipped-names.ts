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
/** Words shared by more names tell none of them. */
const MOST_SHARING = 60;

/** @param common words that, typed in the place of another, are meant */
export function slippedNames<T>(phrases: Iterable<Phrase<T>>, common: ReadonlySet<string>): SlippedNames<T> {
  const byWord = new Map<string, { readonly phrase: Phrase<T>; readonly place: number }[]>();
  for (const phrase of phrases) {
    if (phrase.words.length < 2) continue;
    for (const [place, word] of phrase.words.entries()) {
      if (word.length >= TELLING_LETTERS) append(byWord, word, { phrase, place });
    }
  }
  const fits = (phrase: Phrase<T>, typed: readonly string[], at: number): boolean => {
    const wrong = phrase.words.flatMap((word, place) => (typed[at + place] === word ? [] : [place]));
    const [place] = wrong;
    if (place === undefined || wrong.length > 1) return false;
    const [word, wanted] = [typed[at + place] ?? '', phrase.words[place]!];
    const telling = !common.has(word) || phrase.words.some((one, index) => index !== place && !common.has(one));
    return telling && slipsIn(word, wanted);
  };
  return {
    at: (typed, at) => {
      for (let ahead = 0; ahead <= 1; ahead += 1) {
        const sharing = byWord.get(typed[at + ahead] ?? '') ?? [];
        if (sharing.length > MOST_SHARING) continue;
        const found = sharing.find(({ phrase, place }) => place === ahead && fits(phrase, typed, at));
        if (found !== undefined) return found.phrase;
      }
      return undefined;
    },
  };
}
