/** Days that lie ahead: "until Friday", "for a week", "until 15 December", "this week". */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { setDate } from 'date-fns/setDate';
import { subDays } from 'date-fns/subDays';
import type { Day } from '../../../scoring/index.ts';
import { ofKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';
import { asDay, daysOf, daysToEndOf } from './calendar.ts';
import { AGO, dayIn, noDayIn } from './days.ts';
import { spanIn } from './spans.ts';
import { weekdaysIn } from './weekdays.ts';

const TOMORROW = new Set(['tomorrow', 'morgen', 'demain', 'manana']);
const TODAY = new Set(['today', 'tonight', 'heute', 'hoy']);

/**
 * The first day behind the stretch a text names, "until Friday" is Friday; undefined where it names none. A day that is
 * past is handed on, and what is said behind "until" and is no day as typed: for the command to refuse.
 */
export function untilIn(line: ReadLine, today: Day): string | undefined {
  return dayUntil(line, today) ?? noDayIn(line, today) ?? typedUntil(line);
}

function dayUntil(line: ReadLine, today: Day): Day | undefined {
  const now = parseISO(today);
  const [weekday] = weekdaysIn(line.words);
  const named = weekday === undefined || namesADate(line) ? dayIn(line, today) : undefined;
  if (named !== undefined && !line.words.some((word) => TODAY.has(word))) return ahead(line, named, today);
  const past = spanIn(line, today);
  if (past !== undefined && line.words.some((word) => LAST.has(word))) return past.since;
  const [length] = ofKind(line.entities, 'length');
  if (length !== undefined) return asDay(addDays(now, daysOf(length.value)));
  const [period] = ofKind(line.entities, 'period');
  if (period !== undefined && period.value.which !== 'last') {
    const begins = period.value.which === 'next' && until(line, period.from);
    const days = daysToEndOf(begins ? { ...period.value, which: 'this' } : period.value, today) ?? 0;
    return asDay(addDays(now, days + 1));
  }
  const dated = line.words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1]).find((day) => day !== undefined);
  if (dated !== undefined) return comingDate(Number(dated), today);
  if (weekday !== undefined && LAST.has(line.words[weekday.at - 1] ?? ''))
    return asDay(subDays(now, ((getISODay(now) - weekday.number + 6) % 7) + 1));
  if (weekday !== undefined) return asDay(addDays(now, ((weekday.number - getISODay(now) + 6) % 7) + 1));
  if (line.words.some((word) => TOMORROW.has(word)) || line.words.some((word) => TODAY.has(word)))
    return asDay(addDays(now, 1));
  return undefined;
}

/** "The 14th": of this month, or of the next that has one. */
function comingDate(date: number, today: Day): Day | undefined {
  const months = [0, 1, 2].map((later) => setDate(addMonths(parseISO(`${today.slice(0, 7)}-01`), later), date));
  return months
    .filter((day) => day.getDate() === date)
    .map(asDay)
    .find((day) => day > today);
}

/** The day a text names, the coming one of that name where it says no year; as typed where it is none. */
export function comingDayIn(line: ReadLine, today: Day): string | undefined {
  const named = dayIn(line, today);
  return named === undefined ? noDayIn(line, today) : ahead(line, named, today);
}

const isDated = (line: ReadLine): boolean =>
  ofKind(line.entities, 'month').some(({ value }) => value.year !== undefined) || /\b20\d\d\b/.test(line.text);

/** "Friday 4 December" is that date, "Friday" the coming one. */
const namesADate = (line: ReadLine): boolean =>
  ofKind(line.entities, 'month').length > 0 || /\d[-./]\d/.test(line.text);

/** Without a year a name of a day is read as the last one; here it is the next. */
function ahead(line: ReadLine, day: Day, today: Day): Day {
  const told = isDated(line) || line.words.some((word) => AGO.has(word));
  return told || day > today ? day : asDay(addMonths(parseISO(day), 12));
}

const LAST = new Set('last past previous letzten letzte letzter dernier derniere ultimo'.split(' '));
export const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'til', 'bis', 'jusqu', 'hasta']);
const until = (line: ReadLine, at: number): boolean =>
  line.words.slice(Math.max(0, at - 2), at).some((word) => UNTIL.has(word));

function typedUntil({ words, text, spans }: ReadLine): string | undefined {
  const at = words.findIndex((word) => UNTIL.has(word));
  return spans[at + 1] && at >= 0
    ? text
        .slice(spans[at + 1]![0])
        .split(/,\s/)[0]!
        .trim()
        .slice(0, 60)
    : undefined;
}
