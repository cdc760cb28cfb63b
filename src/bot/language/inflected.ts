/** Forms of words that are known: "cancelling", "touching", "reclaim", "rerun". */
import { STATIC_WORDS } from './static-words.ts';

const ENDING = /(?:ing|ed|es|s|er|ers|ly)$/;
/** Shorter stems are words by chance. */
const SHORTEST = 3;

/** @param word in lower case */
export function isInflected(word: string): boolean {
  const bare = word.startsWith('re') ? [word, word.slice(2)] : [word];
  return bare.some((one) => (one !== word && isWord(one)) || stemsOf(one).some(isWord));
}

function stemsOf(word: string): readonly string[] {
  const stem = word.replace(ENDING, '');
  if (stem === word) return [];
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')];
}

const isWord = (word: string): boolean => word.length >= SHORTEST && STATIC_WORDS.has(word);
