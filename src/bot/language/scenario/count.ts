/** How many a clause speaks of. */
import { numberIn } from '../time/numbers.ts';
import type { Clause } from './clause.ts';

const MOST = 1000;
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
const OF_TIME = new Set(
  'day days week weeks month months quarter quarters year years percent prozent points point'.split(' '),
);

/** A number said outright; undefined where none is. */
export function countIn(clause: Clause): number | undefined {
  const said = clause.words.flatMap((word, at) => numberAt(clause, word, at) ?? []);
  const [first] = said;
  if (first === undefined) return clause.words.some((word) => ONE_MORE.has(word)) ? 1 : undefined;
  return Math.min(MOST, Math.max(1, clause.words.includes('dozen') ? dozens(clause, said) : first));
}

/** "Half a dozen", "two dozen", "a dozen". */
function dozens({ words }: Clause, said: readonly number[]): number {
  if (words.includes('half')) return 6;
  return said.length > 1 ? 12 * said[0]! : 12;
}

function numberAt(clause: Clause, word: string, at: number): number | undefined {
  const taken = clause.entities.some(({ kind, from, to }) => from <= at && at < to && kind !== 'number');
  if (taken || ARTICLES.has(word) || OF_TIME.has(clause.words[at + 1] ?? '') || isPercent(clause, at)) return undefined;
  const times = /^(\d{1,4})x$/.exec(word)?.[1];
  const number = SEVERAL.get(word) ?? numberIn(times ?? word);
  if (number === undefined || (/^\d+$/.test(word) && OF_POINTS.has(clause.words[at - 1] ?? ''))) return undefined;
  return word === 'one' && at > 0 && /^(?:no|the|this|that|which)$/.test(clause.words[at - 1]!) ? undefined : number;
}

const PERCENT = /(?<![\d.,])(\d{1,4}(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b)/iu;

const TIMES: readonly (readonly [pattern: RegExp, percent: string])[] = [
  [/\b(?:doubl(?:e|es|ed|ing)|twice|verdoppel\w*|doublait|duplica\w*)\b/iu, '100'],
  [/\b(?:tripl(?:e|es|ed|ing)|verdreifach\w*|triplica\w*)\b/iu, '200'],
];

/** What doubles grows by 100 %. */
const timesIn = (text: string): string | undefined => TIMES.find(([pattern]) => pattern.test(text))?.[1];

export function percentIn({ text }: Clause): number | undefined {
  const said = PERCENT.exec(text)?.[1] ?? timesIn(text);
  const value = said === undefined ? Number.NaN : Number(said.replace(',', '.'));
  return value > 0 && value <= MOST ? value : undefined;
}

const isPercent = ({ text, starts, raw }: Clause, at: number): boolean =>
  /^\s?%/.test(text.slice((starts[at] ?? 0) + (raw[at]?.length ?? 0)));
