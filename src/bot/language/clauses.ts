/** The parts of a message that each say something: "we do not go on with it | please withdraw". */
import { NOISE } from './leaning.ts';
import type { Span } from './matcher.ts';
import { oncePerLine } from './once-per-line.ts';
import type { ReadLine } from './read.ts';

export interface Clause extends Span {
  /** What stands behind its last word: a comma, a question mark. */
  readonly end: string;
}

const CONJUNCTIONS = new Set('but so then because aber denn also mais donc pero'.split(' '));
export const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y']);
/** "They wrote and we answered" are two, "Teams and Intune" are not. */
const SUBJECTS = new Set('i we you they he she it please microsoft ms wir ich sie nous je nosotros'.split(' '));
export const SENTENCE_END = /[.!?;\n]/;
const PUNCTUATION = /[,;:.!?()\n]/;

/** In their order; every word is in one of them. */
export const clausesOf = oncePerLine((line: ReadLine): readonly Clause[] => {
  const starts = line.words.flatMap((_, at) => (at === 0 || beginsClause(line, at) ? [at] : []));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? line.words.length;
    return { from, to, end: behind(line, to - 1) };
  });
});

function beginsClause(line: ReadLine, at: number): boolean {
  const { words, entities } = line;
  // "Power & Light, Inc." and "15.10.2026" are one name, one day.
  if (entities.some(({ from, to }) => from < at && at < to)) return false;
  if (PUNCTUATION.test(behind(line, at - 1))) return true;
  const word = words[at] ?? '';
  return CONJUNCTIONS.has(word) || (AND.has(word) && SUBJECTS.has(words[at + 1] ?? ''));
}

/** The signs between a word and the next one. */
export function behind({ text, spans }: ReadLine, at: number): string {
  return text.slice(spans[at]?.[1] ?? 0, spans[at + 1]?.[0] ?? text.length);
}

export const wordsIn = ({ words }: ReadLine, { from, to }: Span): readonly string[] => words.slice(from, to);

/** Where a clause begins behind "ok", "and", "so". */
export function beginning(line: ReadLine, clause: Span): number {
  const words = wordsIn(line, clause);
  const at = words.findIndex((word) => !NOISE.has(word) && !AND.has(word));
  return clause.from + Math.max(0, at);
}

/** The clauses of the sentence that this one is part of. */
export function sentenceOf(clauses: readonly Clause[], index: number): readonly Clause[] {
  const ends = (clause: Clause) => SENTENCE_END.test(clause.end);
  const from = clauses.slice(0, index).findLastIndex(ends) + 1;
  const to = clauses.findIndex((clause, at) => at >= index && ends(clause));
  return clauses.slice(from, to < 0 ? clauses.length : to + 1);
}
