/** Days and months written in running text, in the ways of several countries. */
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from '../../scoring/index.ts';

/** From its first to its last day; one day is both. */
interface Span {
  readonly first: Day;
  readonly last: Day;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const MONTHS = monthsByName();
const NAME = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');

const YEAR = '(?<year>20\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
/** 2026-03-05, 2026/3/5, 2026年3月5日. */
const YEAR_FIRST = new RegExp(`(?<!\\d)${YEAR}[-./年]\\s?(?<one>\\d{1,2})[-./月]\\s?(?<two>\\d{1,2})(?!\\d)`, 'gu');
/** 05.03.2026, 3/5/26: the month is first in some countries and second in others. */
const YEAR_LAST = /(?<![\d.])(?<one>\d{1,2})[-./]\s?(?<two>\d{1,2})[-./]\s?(?:20)?(?<year>\d\d)(?![\d.]\d)(?!\d)/gu;
/** 5 March 2026, 5. März 2026, 5 de marzo de 2026. */
const DAY_NAME = new RegExp(`(?<!\\d)${DAY}\\s(?:de\\s)?(?<name>${NAME})\\.?,?\\s(?:de\\s)?${YEAR}(?!\\d)`, 'giu');
/** March 5, 2026. */
const NAME_DAY = new RegExp(`(?<!\\p{L})(?<name>${NAME})\\.?\\s${DAY},?\\s${YEAR}(?!\\d)`, 'giu');
/** March 2026, marzo de 2026; with a day before it, the day says more. */
const NAME_YEAR = new RegExp(
  `(?<!\\p{L}|\\d\\S{0,2}\\s(?:de\\s)?)(?<name>${NAME})\\.?,?\\s(?:de\\s)?${YEAR}(?!\\d)`,
  'giu',
);

/** Whether a text names a day, or a month, of which at least one day lies from `from` to `to`. */
export function namesDayWithin(text: string, from: Day, to: Day): boolean {
  for (const { first, last } of spansIn(text.replace(/\s+/g, ' '))) if (first <= to && last >= from) return true;
  return false;
}

function* spansIn(text: string): Generator<Span> {
  for (const { year, one, two } of found(text, YEAR_FIRST)) yield* dayOf(year, one, two);
  for (const { year, one, two } of found(text, YEAR_LAST)) {
    yield* dayOf(`20${year}`, one, two);
    yield* dayOf(`20${year}`, two, one);
  }
  for (const pattern of [DAY_NAME, NAME_DAY]) {
    for (const { year, name, day } of found(text, pattern)) yield* dayOf(year, monthNamed(name), day);
  }
  for (const { year, name } of found(text, NAME_YEAR)) yield* monthOf(year, monthNamed(name));
}

function* found(text: string, pattern: RegExp): Generator<Readonly<Record<string, string | undefined>>> {
  for (const { groups } of text.matchAll(pattern)) if (groups) yield groups;
}

function* dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Generator<Span> {
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (isValid(parseISO(written))) yield { first: written, last: written };
}

function* monthOf(year: string | undefined, month: string | undefined): Generator<Span> {
  const first = `${year}-${month?.padStart(2, '0')}-01`;
  if (isValid(parseISO(first)))
    yield { first, last: `${first.slice(0, 8)}${lastDayOfMonth(parseISO(first)).getDate()}` };
}

const monthNamed = (name: string | undefined): string => MONTHS.get(plain(name ?? '')) ?? '';

/** Long and short names of months, as the machine's own tables of languages have them, and the number of each. */
function monthsByName(): ReadonlyMap<string, string> {
  const names = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => {
      const words = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      return Array.from(
        { length: 12 },
        (_, month) => [plain(words.format(Date.UTC(2026, month))), `${month + 1}`] as const,
      );
    }),
  );
  return new Map(names);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
