/** Days that lie ahead: "until Friday", "for a week", "until 15 December", "this week". */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from '../../../scoring/index.ts';
import { ofKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';
import { daysOf, daysToEndOf } from './calendar.ts';
import { dayIn } from './days.ts';
import { weekdaysIn } from './weekdays.ts';

const TOMORROW = new Set(['tomorrow', 'morgen', 'demain', 'manana']);
const TODAY = new Set(['today', 'tonight', 'heute', 'hoy']);

/** The first day behind the stretch a text names, "until Friday" is Friday; undefined where it names none. */
export function untilIn(line: ReadLine, today: Day): Day | undefined {
  const now = parseISO(today);
  const named = dayIn(line, today);
  if (named !== undefined && !line.words.some((word) => TODAY.has(word))) return ahead(named, today, isDated(line));
  const [length] = ofKind(line.entities, 'length');
  if (length !== undefined) return asDay(addDays(now, daysOf(length.value)));
  const [period] = ofKind(line.entities, 'period');
  if (period !== undefined && period.value.which !== 'last') {
    const begins = period.value.which === 'next' && until(line, period.from);
    const days = daysToEndOf(begins ? { ...period.value, which: 'this' } : period.value, today) ?? 0;
    return asDay(addDays(now, days + 1));
  }
  const [weekday] = weekdaysIn(line.words);
  if (weekday !== undefined) return asDay(addDays(now, ((weekday.number - getISODay(now) + 6) % 7) + 1));
  if (line.words.some((word) => TOMORROW.has(word)) || line.words.some((word) => TODAY.has(word)))
    return asDay(addDays(now, 1));
  return undefined;
}

/** The day a text names, the coming one of that name where it says no year. */
export function comingDayIn(line: ReadLine, today: Day): Day | undefined {
  const named = dayIn(line, today);
  return named && ahead(named, today, isDated(line));
}

const isDated = (line: ReadLine): boolean =>
  ofKind(line.entities, 'month').some(({ value }) => value.year !== undefined) || /\b20\d\d\b/.test(line.text);

/** Without a year a name of a day is read as the last one; here it is the next. */
function ahead(day: Day, today: Day, dated: boolean): Day | undefined {
  if (dated || day > today) return day > today ? day : undefined;
  return asDay(addMonths(parseISO(day), 12));
}

const UNTIL = new Set(['until', 'till', 'til', 'bis', 'jusqu', 'hasta']);
const until = (line: ReadLine, at: number): boolean =>
  line.words.slice(Math.max(0, at - 2), at).some((word) => UNTIL.has(word));

const asDay = (date: Date): Day => formatISO(date, { representation: 'date' });
