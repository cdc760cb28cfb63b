/** Stretches of time and months named in a row of words. */
import type { Entity, TimeUnit } from '../entity.ts';
import type { Token } from '../tokens.ts';
import { MONTH_WORDS, monthAt } from './months.ts';
import { numberIn } from './numbers.ts';

export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    day: 'd day days tag tage tagen jour jours dia dias',
    week: 'w week weeks woche wochen semaine semaines semana semanas',
    month: 'm mo month months monat monate monaten mois mes meses',
    quarter: 'q quarter quarters quartal quartale trimestre trimestres',
    year: 'y year years jahr jahre jahren an ans annee ano anos',
  } satisfies Record<TimeUnit, string>).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit as TimeUnit] as const),
  ),
);
const LONE_UNITS = new Set(['d', 'w', 'm', 'q', 'y', 'an', 'mes']);

const WHICH: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ...[
    'last',
    'past',
    'previous',
    'letzten',
    'letztes',
    'letzter',
    'letzte',
    'dernier',
    'derniers',
    'dernieres',
    'derniere',
    'ultimos',
    'ultimo',
    'ultima',
    'pasado',
  ].map((word) => [word, 'last'] as const),
  ...['this', 'current', 'diesen', 'diesem', 'dieses', 'ce', 'cette', 'este', 'esta'].map(
    (word) => [word, 'this'] as const,
  ),
  ...[
    'next',
    'coming',
    'upcoming',
    'following',
    'nachsten',
    'nachstes',
    'nachster',
    'kommenden',
    'prochain',
    'prochains',
    'prochaine',
    'proximo',
    'proximos',
    'proxima',
  ].map((word) => [word, 'next'] as const),
]);
const BETWEEN = new Set([
  'full',
  'whole',
  'calendar',
  'more',
  'next',
  'last',
  'coming',
  'past',
  'derniers',
  'prochains',
  'ultimos',
  'proximos',
  'of',
]);

/** "Over the year" is one year. */
const SPANNING = new Set(['over', 'during', 'throughout', 'within']);

/** "By the end of the year", "eoy". */
const ENDS: ReadonlyMap<string, TimeUnit> = new Map([
  ['eom', 'month'],
  ['eoq', 'quarter'],
  ['eoy', 'year'],
]);
const END_WORDS = new Set(['end', 'ende', 'fin', 'finales']);
/** "By year end". */
const BEFORE_AN_END = new Set('by before until till to at this through'.split(' '));
const BETWEEN_END = new Set('of the this current des dieses diesen de la del l este cette ce'.split(' '));

/** All lengths ("60 days"), periods ("this quarter") and months ("May 2025"), in order. */
export function findTimes(tokens: readonly Token[]): readonly Entity[] {
  const found: Entity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entity = periodAt(tokens, at) ?? lengthAt(tokens, at) ?? monthAt(tokens, at);
    if (entity === undefined) continue;
    found.push(entity);
    at = entity.to - 1;
  }
  return found;
}

function lengthAt(tokens: readonly Token[], at: number): Entity | undefined {
  const { word, negative } = tokens[at]!;
  if (negative) return undefined;
  const short = /^(\d{1,3})([a-z]{1,6})$/.exec(word);
  const shortUnit = UNITS.get(short?.[2] ?? '');
  if (short && shortUnit) return length(at, at + 1, shortUnit, Number(short[1]));
  if (word === 'fortnight') return length(at, at + 1, 'week', 2);
  if (HALF_YEAR.test(word)) return length(at, at + 1, 'month', 6);
  const yearsAt = numberIn(word) === undefined ? at : at + 1;
  if (isYearAndAHalf(tokens, yearsAt)) return length(at, yearsAt + 4, 'month', 12 * (numberIn(word) ?? 1) + 6);
  if (word === 'halbes' || word === 'halben' || word === 'half' || word === 'medio') {
    const unitAt = /^an?$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const unit = UNITS.get(tokens[unitAt]?.word ?? '');
    if (unit === 'year') return length(at, unitAt + 1, 'month', 6);
  }
  const count = SPANNING.has(tokens[at - 1]?.word ?? '') && word === 'the' ? 1 : numberIn(word);
  if (count === undefined) return undefined;
  let unitAt = at + 1;
  if (BETWEEN.has(tokens[unitAt]?.word ?? '')) unitAt += 1;
  const unitWord = tokens[unitAt]?.word ?? '';
  const unit = UNITS.get(unitWord);
  if (unit === undefined || (unitWord.length === 1 && !/^\d+$/.test(word))) return undefined;
  return length(at, unitAt + 1, unit, count);
}

/** "Halbjahresverlauf" is one word. */
const HALF_YEAR = /^(?:halbjahr|semest)/;

const isYearAndAHalf = (tokens: readonly Token[], at: number): boolean =>
  /^years? and a half$/.test(
    tokens
      .slice(at, at + 4)
      .map(({ word }) => word)
      .join(' '),
  );

function periodAt(tokens: readonly Token[], at: number): Entity | undefined {
  const word = tokens[at]!.word;
  if (word === 'ytd') return { kind: 'period', value: { which: 'this', unit: 'year' }, from: at, to: at + 1 };
  const ending = ENDS.get(word);
  if (ending !== undefined) return { kind: 'period', value: { which: 'this', unit: ending }, from: at, to: at + 1 };
  if (END_WORDS.has(word)) {
    const unitAt = tokens.findIndex((token, index) => index > at && !BETWEEN_END.has(token.word));
    const unitWord = tokens[unitAt]?.word ?? '';
    const ended = LONE_UNITS.has(unitWord) ? undefined : UNITS.get(unitWord);
    if (ended !== undefined) return { kind: 'period', value: { which: 'this', unit: ended }, from: at, to: unitAt + 1 };
  }
  const nextWord = tokens[at + 1]?.word ?? '';
  const unit = LONE_UNITS.has(word) ? undefined : UNITS.get(word);
  if (unit !== undefined && END_WORDS.has(nextWord) && BEFORE_AN_END.has(tokens[at - 1]?.word ?? ''))
    return { kind: 'period', value: { which: 'this', unit }, from: at, to: at + 2 };
  const which = WHICH.get(word);
  const nextUnit = LONE_UNITS.has(nextWord) ? undefined : UNITS.get(nextWord);
  if (which !== undefined && nextUnit !== undefined) {
    return { kind: 'period', value: { which, unit: nextUnit }, from: at, to: at + 2 };
  }
  if (word === 'year' && nextWord === 'to' && tokens[at + 2]?.word === 'date') {
    return { kind: 'period', value: { which: 'this', unit: 'year' }, from: at, to: at + 3 };
  }
  const after = WHICH.get(nextWord);
  if (unit !== undefined && after !== undefined && /^(dernier|prochain|pasad|proxim|ultim)/.test(nextWord)) {
    return { kind: 'period', value: { which: after, unit }, from: at, to: at + 2 };
  }
  return undefined;
}

function length(from: number, to: number, unit: TimeUnit, count: number): Entity {
  return { kind: 'length', value: { unit, count }, from, to };
}

/** Words that make up times, for the spelling of what people type. */
export const TIME_WORDS: readonly string[] = [
  ...UNITS.keys(),
  ...WHICH.keys(),
  ...MONTH_WORDS,
  ...ENDS.keys(),
  'q1',
  'q2',
  'q3',
  'q4',
  ...END_WORDS,
  'half',
  'halbes',
  'fortnight',
];
