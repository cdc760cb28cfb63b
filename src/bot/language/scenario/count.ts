/** How many a clause speaks of. */
import type { EntityKind } from '../entity.ts';
import { oncePerLine } from '../once-per-line.ts';
import { numberIn } from '../time/numbers.ts';
import { scaleBehind, typedNumberAt } from '../time/typed-number.ts';
import type { Clause } from './clause.ts';
import { NOUN_WORDS } from './objects.ts';
import { shareIn } from './share.ts';

const ARTICLES = new Set('a an ein eine einem einen un une una uno'.split(' '));
const ONE_MORE = new Set('another other additional otro otra autre weiterer weitere weiteren'.split(' '));
const SEVERAL: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['both', 2],
  ['few', 3],
  ['several', 3],
  ['dozen', 12],
]);
/** "Reach 70", "below 75" are points. */
const OF_POINTS = new Set('reach reaches hit to at over above below under from auf a de until than'.split(' '));
/** Many digits may be Partner Center's number of a claim, too. */
const OF_A_NUMBER: ReadonlySet<EntityKind> = new Set(['number', 'portal']);
const OF_TIME = new Set(
  'day days week weeks month months quarter quarters year years percent prozent points point'.split(' '),
);

/**
 * A number said outright, undefined where none is. As said: what is none of a count ("half", -3, a million) is for the
 * command to refuse, and never another number.
 */
export const countIn = oncePerLine((clause: Clause): number | undefined => {
  const said = clause.words.flatMap((word, at) => numberAt(clause, word, at) ?? []);
  const [first] = said;
  if (first !== undefined) return clause.words.includes('dozen') ? dozens(clause, said) : first;
  return shareIn(clause.text) ?? numberless(clause);
});

/** "Another person", "a hundred people", "no customers". */
function numberless({ words, text, starts }: Clause): number | undefined {
  const scaled = words.keys().map((at) => scaleBehind(text, starts[at] ?? 0));
  const scale = scaled.find((value) => value >= 100);
  if (scale !== undefined) return scale;
  if (words.some((word) => ONE_MORE.has(word))) return 1;
  return words.some((word, at) => word === 'no' && NOUNS.has(words[at + 1] ?? '')) ? 0 : undefined;
}

const NOUNS: ReadonlySet<string> = new Set(NOUN_WORDS);

/** "Half a dozen", "two dozen", "a dozen". */
function dozens({ words }: Clause, said: readonly number[]): number {
  if (words.includes('half')) return 6;
  return said.length > 1 ? 12 * said[0]! : 12;
}

function numberAt(clause: Clause, word: string, at: number): number | undefined {
  const taken = clause.entities.some(({ kind, from, to }) => from <= at && at < to && !OF_A_NUMBER.has(kind));
  if (taken || ARTICLES.has(word) || OF_TIME.has(clause.words[at + 1] ?? '') || isPercent(clause, at)) return undefined;
  const times = /^(\d{1,4})x$/.exec(word)?.[1];
  const start = clause.starts[at] ?? 0;
  const number = /^\d+k?$/.test(word)
    ? typedNumberAt(clause.text, start)
    : (SEVERAL.get(word) ?? scaled(numberIn(times ?? word), clause.text, start + (clause.raw[at]?.length ?? 0)));
  if (number === undefined || (/^\d+$/.test(word) && isOfPoints(clause, at))) return undefined;
  return word === 'one' && at > 0 && /^(?:no|the|this|that|which)$/.test(clause.words[at - 1]!) ? undefined : number;
}

/** "Reach 70", "make 70 with one more": but "make 3 claims" counts. */
function isOfPoints({ words }: Clause, at: number): boolean {
  const before = words[at - 1] ?? '';
  return (
    OF_POINTS.has(before) ||
    (/^(?:make|makes|making)$/.test(before) && /^(?:|with|if|when|by)$/.test(words[at + 1] ?? ''))
  );
}

const scaled = (number: number | undefined, text: string, behind: number): number | undefined =>
  number && number * scaleBehind(text, behind);

const PERCENT =
  /(?<![\d.,])((?<![^\s(])[-−])?(\d{1,9}(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b)/iu;

const TIMES: readonly (readonly [pattern: RegExp, percent: string])[] = [
  [/\b(?:doubl(?:e|es|ed|ing)|twice|verdoppel\w*|doublait|duplica\w*)\b/iu, '100'],
  [/\b(?:tripl(?:e|es|ed|ing)|verdreifach\w*|triplica\w*)\b/iu, '200'],
];

/** What doubles grows by 100 %. */
const timesIn = (text: string): string | undefined => TIMES.find(([pattern]) => pattern.test(text))?.[1];

export function percentIn({ text }: Clause): number | undefined {
  const [, minus, percent] = PERCENT.exec(text) ?? [];
  const said = percent ?? timesIn(text);
  return said === undefined ? undefined : Number(said.replace(',', '.')) * (minus === undefined ? 1 : -1);
}

const isPercent = ({ text, starts, raw }: Clause, at: number): boolean =>
  /^\s?%/.test(text.slice((starts[at] ?? 0) + (raw[at]?.length ?? 0)));
