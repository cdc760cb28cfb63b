/** By what a list of customers is to be narrowed beside its filter: seats, kinds of association, and what it cannot. */
import type { BesideNarrowing, SeatLimits } from '../commands/customer-narrowing.ts';
import { ofKind } from './entity.ts';
import type { ReadLine } from './read.ts';
import { typedNumberAt } from './time/typed-number.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SEATS = set(
  'seat seats licence licences license licenses lizenz lizenzen sitze siege sieges plaza plazas licencias',
);
const MORE = set('more over above exceeding exceed least mehr uber mindestens plus mas');
const FEWER = set('fewer less under below most weniger unter hochstens moins menos');
/** The number itself is meant, too. */
const INCLUSIVE = set('least most mindestens hochstens');
const ONLY = set('only just alone solely purely exclusively nur allein seulement solo');
/** So many words may stand between a number and what it counts, or what compares it. */
const NEAR = 3;

/** "More than 300 seats", "fewer than 50 licences", "between 50 and 300 seats", "300+ seats"; undefined where none is said. */
export function seatsIn(line: ReadLine): SeatLimits | undefined {
  const limits = line.words.map((_, at) => limitAt(line, at)).filter((limit) => limit !== undefined);
  return limits.length === 0 ? undefined : Object.assign({}, ...limits);
}

function limitAt(line: ReadLine, at: number): SeatLimits | undefined {
  const { words, text, spans } = line;
  const number = /^\d/.test(words[at]!) ? typedNumberAt(text, spans[at]![0]) : undefined;
  const beside = words.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  if (number === undefined || !Number.isInteger(number) || !beside.some((word) => SEATS.has(word))) return undefined;
  const before = words.slice(Math.max(0, at - NEAR), at);
  const [sign = ''] = /[<>]=?\s?$/.exec(text.slice(0, spans[at]![0])) ?? [];
  const orMore = /^\s?\+/.test(text.slice(spans[at]![1])) || (words[at + 1] === 'or' && MORE.has(words[at + 2] ?? ''));
  if (orMore || before.at(-1) === 'between') return { more: number - 1 };
  if (before.includes('between')) return { fewer: number + 1 };
  const itself = sign.includes('=') || before.some((word) => INCLUSIVE.has(word)) ? 1 : 0;
  if (sign.startsWith('<') || before.some((word) => FEWER.has(word))) return { fewer: number + itself };
  if (sign.startsWith('>') || before.some((word) => MORE.has(word))) return { more: number - itself };
  return { more: number - 1, fewer: number + 1 };
}

/** "On CSP only", "with only CSP": no other association beside it. "Only those on CSP" narrows a list. */
export const aloneIn = ({ words, entities }: ReadLine): true | undefined =>
  ofKind(entities, 'association').some(({ from, to }) =>
    [words[from - 1], words[to]].some((word) => ONLY.has(word ?? '')),
  ) || undefined;

const BESIDE: Readonly<Record<Exclude<BesideNarrowing, 'product'>, RegExp>> = {
  dollars:
    /[$€£]\s?\d|\d\s?k?\s?(?:usd|eur|dollars?|euros?|acr|mrr|revenue|consumption)\b|\b(?:acr|revenue|spend(?:ing)?|consumption)\D{1,20}\d/iu,
  users: /\d\s?(?:(?:monthly|active)\s){0,2}(?:users?|mau)\b|\b(?:users?|mau)\s(?:over|under|above|below)\s\d/iu,
  share: /\d\s?(?:%|percent\b|prozent\b)/iu,
};

/** What the message says of money, users and products, which a list of customers does not know. */
export function besideIn({ text, entities }: ReadLine): readonly BesideNarrowing[] {
  const numbers = (Object.keys(BESIDE) as (keyof typeof BESIDE)[]).filter((one) => BESIDE[one].test(text));
  return ofKind(entities, 'product').length > 0 ? [...numbers, 'product'] : numbers;
}
