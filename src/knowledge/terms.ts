/** The words of a text as questions and articles are compared by. */
import { stemmer } from 'stemmer';
import { ASKING_IN_OTHER_TONGUES, SMALL_WORDS_OF_OTHER_TONGUES } from './other-tongues.ts';
import { inShort, sameMeaning, standsFor } from './same-meaning.ts';

/** Words that every question has. */
const EMPTY_WORDS = new Set([
  ...`a an the is are was were be been being am our my your his her their its we us i me you they them he she it
  this that these those there here of in on at to for with by from as into and or so then than too also
  do does did done doing have has had having get got will would could should can may might shall when if what which who how where why
  please just now let tell know want need much many any some one all about up out not no yes u r ur pls`.split(/\s+/),
  ...SMALL_WORDS_OF_OTHER_TONGUES,
]);

/** Words as they are written in short, lower case and without accents; "log-in" and "co op" are one word. */
export const wordsOf = (text: string): string[] => inShort(folded(text)).match(/[\p{L}\p{N}]+/gu) ?? [];

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(co|log|opt|sign|re|pre|on) ?-(?=\p{L})/gu, '$1');

/** What a word stands for, by its stem; null for one that every question has. */
export const termOf = (word: string): string | null => (EMPTY_WORDS.has(word) ? null : stemmer(sameMeaning(word)));

export const termsOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap((word) => termOf(word) ?? []));

const QUESTION_WORDS = new Set('what which who how where why when until many much not no'.split(' '));

const ASKING = standsFor(ASKING_IN_OTHER_TONGUES);

/** What kind of question it is: the words that ask or deny, which are no terms. */
export const questionWordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .map((word) => ASKING.get(word) ?? word)
      .filter((word) => QUESTION_WORDS.has(word)),
  );
