/** How much of a line is made of words we know nothing about. */
import { isIn } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import { STATIC_WORDS } from './static-words.ts';
import { WORKDAY_WORDS } from './workday-words.ts';

/** Of the words that carry meaning, names among them: 0 to 1. A line without any is all unknown. */
export function unknownShare(line: ReadLine): number {
  const content = line.words.flatMap((word, at) =>
    isIn(line, at)
      ? ['known']
      : LIGHT_WORDS.has(word) || WORKDAY_WORDS.has(word)
        ? []
        : [isKnown(word) ? 'known' : 'unknown'],
  );
  if (content.length === 0) return line.words.length === 0 ? 1 : 0;
  return content.filter((word) => word === 'unknown').length / content.length;
}

const isKnown = (word: string): boolean => STATIC_WORDS.has(word) || /^\d+$/.test(word);
