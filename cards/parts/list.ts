/** Long things cut short, never silently. */

import { whole } from './format.ts';
import { oneLine } from './markdown.ts';

/** Names are shown up to this many characters. */
const NAME_LENGTH = 60;

/** One line of at most `length` characters; a longer one ends in an ellipsis. */
export function cut(text: string, length: number = NAME_LENGTH): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  // Half of a surrogate pair must not be left at the end.
  const start = line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  return `${start.trimEnd()}…`;
}

/** "Litware", "Litware and Proseware", "Litware, Proseware and 3 more". */
export function names(all: readonly string[], limit: number, length: number = NAME_LENGTH): string {
  const shown = all.slice(0, limit).map((name) => cut(name, length));
  const hidden = all.length - shown.length;
  return joined(hidden > 0 ? [...shown, `${whole(hidden)} more`] : shown, 'and');
}

const SENTENCES = 8;
export const SENTENCE_LENGTH = 250;

/** The first sentences, each cut short, and how many more there are. */
export function firstSentences(all: readonly string[]): readonly string[] {
  const shown = all.slice(0, SENTENCES).map((one) => cut(one, SENTENCE_LENGTH));
  return all.length > SENTENCES ? [...shown, `and ${whole(all.length - SENTENCES)} more`] : shown;
}

/** "AZ-500", "AZ-500 or SC-500", "SC-100, SC-300 or SC-401". */
export function joined(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
