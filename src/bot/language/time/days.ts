/** Days people name: `2026-03-01`, `01.03.2026`, "1 June", "June 1st", "yesterday"; a month alone is its first day. */
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { subDays } from 'date-fns/subDays';
import type { Day, Month } from '../../../scoring/index.ts';
import { ofKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';
import { asDay, pastMonth } from './calendar.ts';
import { weekdaysIn } from './weekdays.ts';

const ISO = /(?<![\w-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\w-])/;
/** Written in Europe: the day first. */
const DOTTED = /(?<![\w.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\w|\.\d)/;
const BEFORE_A_YEAR = new Set('since from seit ab depuis desde in en'.split(' '));
export const SINCE: ReadonlySet<string> = new Set(['since', 'seit', 'depuis', 'desde']);
export const AGO: ReadonlyMap<string, number> = new Map([
  ...['today', 'heute', 'aujourd', 'hoy'].map((word) => [word, 0] as const),
  ...['yesterday', 'gestern', 'hier', 'ayer'].map((word) => [word, 1] as const),
]);
const BEFORE_A_WEEKDAY = new Set([...SINCE, ...'last past from letzten dernier pasado'.split(' ')]);
const BETWEEN = new Set(['of', 'the', 'de']);

/** The day a text names, the most recent one of that name; undefined when it names none. */
export function dayIn(line: ReadLine, today: Day): Day | undefined {
  const [, iso, month, day] = ISO.exec(line.text) ?? [];
  if (iso !== undefined) return valid(iso, month, day);
  const [, european, second, third] = DOTTED.exec(line.text) ?? [];
  if (european !== undefined) return valid(third, second, european);
  const named = ofKind(line.entities, 'month')[0];
  if (named !== undefined) {
    const of = pastMonth(named.value, today);
    const dated = dayOfMonth(line, named.from, named.to) ?? '1';
    const said = valid(of.slice(0, 4), of.slice(5), dated);
    if (said === undefined || said <= today || named.value.year !== undefined) return said;
    return valid(String(Number(of.slice(0, 4)) - 1), of.slice(5), dated);
  }
  const ago = line.words.map((word) => AGO.get(word)).find((days) => days !== undefined);
  if (ago !== undefined) return asDay(subDays(new Date(`${today}T12:00:00`), ago));
  const weekday = weekdaysIn(line.words).find(({ at }) => BEFORE_A_WEEKDAY.has(line.words[at - 1] ?? ''));
  if (weekday !== undefined) return lastOfWeekday(weekday.number, today);
  const year = line.words.find((word, at) => /^20\d\d$/.test(word) && BEFORE_A_YEAR.has(line.words[at - 1] ?? ''));
  return year && `${year}-01-01`;
}

/** The most recent one before today. */
function lastOfWeekday(number: number, today: Day): Day {
  const noon = new Date(`${today}T12:00:00`);
  return asDay(subDays(noon, ((getISODay(noon) - number + 6) % 7) + 1));
}

/** A day that no calendar has, as typed: "31 February", `2027-02-31`. */
export function noDayIn(line: ReadLine, today: Day): string | undefined {
  const typed = ISO.exec(line.text)?.[0] ?? DOTTED.exec(line.text)?.[0] ?? dayOfNamedMonth(line);
  return typed === undefined || dayIn(line, today) !== undefined ? undefined : typed;
}

function dayOfNamedMonth(line: ReadLine): string | undefined {
  const named = ofKind(line.entities, 'month')[0];
  const day = named && dayOfMonth(line, named.from, named.to);
  return day && `${day} ${line.raw.slice(named.from, named.to).join(' ')}`;
}

/** The month of a text that names no day of it, for what ended with it; "no more since May" is from its first day. */
export function monthAloneIn(line: ReadLine, today: Day): Month | undefined {
  const named = ofKind(line.entities, 'month')[0];
  const dated =
    named === undefined ||
    SINCE.has(line.words[named.from - 1] ?? '') ||
    dayOfMonth(line, named.from, named.to) !== undefined;
  return dated || ISO.test(line.text) || DOTTED.test(line.text) ? undefined : pastMonth(named.value, today);
}

/** The number beside a month's name: "1 June", "3rd of May", "June 1st". */
function dayOfMonth(line: ReadLine, from: number, to: number): string | undefined {
  let before = from - 1;
  while (BETWEEN.has(line.words[before] ?? '')) before -= 1;
  return [line.raw[before], line.raw[to]]
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/i.exec(word ?? '')?.[1])
    .find((day) => day !== undefined);
}

function valid(year = '', month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T12:00:00`);
  return isValid(date) && asDay(date) === text ? text : undefined;
}
