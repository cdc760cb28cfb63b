/** Every word that means something here whoever the partner is. */
import { CUE_PATTERNS } from './compiled.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { FILTER_PATTERNS } from './filters.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { ASSOCIATION_PHRASES, PRODUCT_PHRASES } from './names/associations.ts';
import { DESIGNATION_PHRASES } from './names/designations.ts';
import { METRIC_PHRASES, TRACK_PHRASES } from './names/metrics.ts';
import { parsePattern, wordsOf } from './pattern.ts';
import type { Phrase } from './phrase-book.ts';
import { TIME_WORDS } from './time/find-times.ts';
import { WORKDAY_WORDS } from './workday-words.ts';

const PHRASES: readonly Phrase<unknown>[] = [
  ...DESIGNATION_PHRASES,
  ...METRIC_PHRASES,
  ...TRACK_PHRASES,
  ...ASSOCIATION_PHRASES,
  ...PRODUCT_PHRASES,
];

/** The words that decide something: a message of other words is about something else. */
export const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...[...CUE_PATTERNS, ...FILTER_PATTERNS].flatMap((pattern) => parsePattern(pattern).flat().flatMap(wordsOf)),
  ...PHRASES.flatMap((phrase) => phrase.words),
  ...TIME_WORDS,
]);

export const STATIC_WORDS: ReadonlySet<string> = new Set([
  ...TELLING_WORDS,
  ...LIGHT_WORDS,
  ...WORKDAY_WORDS,
  ...EVERYDAY_WORDS,
]);
