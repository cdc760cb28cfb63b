/** Months by name or number. */
import type { Entity } from '../entity.ts';
import type { Token } from '../tokens.ts';

const NAMES = [
  'january jan januar janner janvier enero',
  'february feb februar fevrier febrero',
  'march mar marz maerz mars marzo',
  'april apr avril abril',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet julio',
  'august aug aout agosto',
  'september sep sept septembre septiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez decembre diciembre',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month in which each begins; words of their own, so only behind a word that goes before a time. */
const SEASONS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['spring fruhling fruhjahr printemps primavera', 3],
      ['easter ostern paques pascua', 4],
      ['summer sommer ete verano', 6],
      ['autumn fall herbst automne otono', 9],
      ['winter hiver invierno christmas xmas weihnachten noel navidad', 12],
    ] as const
  ).flatMap(([names, month]) => names.split(' ').map((name) => [name, month] as const)),
);

/** Also everyday words; a month only where the words around say so. */
const DOUBTFUL = new Set(['may', 'march', 'mar', 'sep', 'dec', 'mars', 'sept']);
const BEFORE_A_MONTH = new Set(
  'in since from of until till by for last before after during through end this next to and vs seit im bis depuis jusqu en desde hasta'.split(
    ' ',
  ),
);

const BEFORE_A_DAY = new Set('on am le el started ended linked'.split(' '));

/** The names, for the spelling of what people type. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys(), ...SEASONS.keys()].filter((name) => name.length > 3);

/** A month or the months of a quarter that start at `at`: `May`, `May 2025`, `2025-05`, `Q2`. */
export function monthAt(tokens: readonly Token[], at: number): Entity | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (/^20\d\d$/.test(token.word) && next?.joined && /^(0[1-9]|1[0-2])$/.test(next.word)) {
    return { kind: 'month', value: { month: Number(next.word), year: Number(token.word) }, from: at, to: at + 2 };
  }
  const year = /^20\d\d$/.test(next?.word ?? '') ? Number(next?.word) : undefined;
  const to = at + (year === undefined ? 1 : 2);
  const quarter = /^q([1-4])$/.exec(token.word)?.[1];
  if (quarter !== undefined) {
    const through = 3 * Number(quarter);
    return { kind: 'month', value: { month: through - 2, through, ...(year && { year }) }, from: at, to };
  }
  const before = tokens[at - 1]?.word;
  const season = BEFORE_A_MONTH.has(before ?? '') ? SEASONS.get(token.word) : undefined;
  const month = MONTHS.get(token.word) ?? season;
  if (month === undefined) return undefined;
  const told = BEFORE_A_MONTH.has(before ?? '') || dated(tokens, at);
  if (DOUBTFUL.has(token.word) && year === undefined && !told) return undefined;
  return { kind: 'month', value: { month, ...(year && { year }) }, from: at, to };
}

/** "May 3rd", "since 3 May": a day beside it says that it is a month. */
function dated(tokens: readonly Token[], at: number): boolean {
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[at + 1]?.word ?? '')) return true;
  const day = tokens[at - 1]?.word ?? '';
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(day)) return true;
  const before = tokens[at - 2]?.word ?? '';
  // "2 may pass" are people, "15 march" is a day.
  return (
    /^\d{1,2}$/.test(day) && (tokens[at]!.word !== 'may' || BEFORE_A_MONTH.has(before) || BEFORE_A_DAY.has(before))
  );
}
