/** How often and when something is to be sent, as far as it is said: "weekly monday 09:00", "daily", "18:00". */
import { LAST_MONTHLY_DAY } from '../../../alerts/schedule.ts';
import { ofKind } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { asTime, clockTimesIn, partOfDayIn } from '../time/clock-times.ts';
import { weekdaysIn } from '../time/weekdays.ts';

const NO_RHYTHM: Sayings<'off' | 'at-once'> = [
  [
    'off',
    'stop|end|cancel|disable|kill|no|without ... digest|digests|summary|summaries|report|reports|recap',
    'turn|switch ... digest|digests|summary|summaries|report|recap off',
    'turn|switch off ... digest|digests|summary|summaries|report|recap',
    'digest|summary|schedule off',
  ],
  [
    'at-once',
    'at once',
    'immediately|instantly|instant|sofort|straightaway|realtime|immediatement|inmediatamente',
    'right|straight away',
    'real time',
    'as soon as',
    'as it happens',
  ],
];
const RHYTHMS: Sayings<'weekdays' | 'daily' | 'monthly' | 'weekly'> = [
  [
    'weekdays',
    'weekdays|workdays|werktags',
    'every|each|on|per|jeden weekday|workday|werktag',
    'work|working|business day|days',
    'monday to|till|through friday',
    'chaque jour ouvre',
  ],
  [
    'daily',
    'daily|taglich|quotidien|quotidienne|diario|diaria',
    'every|each|per|jeden|chaque|cada day|tag|jour|dia|morning|mornings|evening|evenings|night|morgen|abend|manana|noche',
    'once a day',
    'todos los dias',
    'tous les jours',
  ],
  [
    'monthly',
    'monthly|monatlich|mensuel|mensual',
    'every|each|per|jeden|chaque|cada month|monat|mois|mes',
    'once a month',
  ],
  [
    'weekly',
    'weekly|wochentlich|hebdomadaire|semanal',
    'every|each|per|jede|chaque|cada week|woche|semaine|semana',
    'once a week',
  ],
];
const TOWARDS = new Set('to auf vers al into'.split(' '));
const noRhythm = firstSaid(NO_RHYTHM);
const rhythmIn = firstSaid(RHYTHMS);

export const SCHEDULE_PATTERNS: readonly string[] = [...patternsOf(NO_RHYTHM), ...patternsOf(RHYTHMS)];

/** What is said of it, in the words of alerts/schedule.ts; undefined where nothing is. */
export function scheduleIn(line: ReadLine): string | undefined {
  const without = noRhythm(line);
  if (without !== undefined) return without;
  const time = clockTimesIn(line)[0]?.time ?? hourBehindWeekday(line) ?? partOfDayIn(line);
  const rhythm = rhythmIn(line);
  const weekdays = weekdaysIn(line.words);
  // "Move the Monday summary to Tuesday".
  const weekday = weekdays.find(({ at }) => TOWARDS.has(line.words[at - 1] ?? '')) ?? weekdays[0];
  const named = weekday === undefined ? monthly(line) : `weekly ${weekday.day}`;
  const days = rhythm === 'weekdays' ? rhythm : (named ?? rhythm);
  return [days, time].filter((part) => part !== undefined).join(' ') || undefined;
}

/** "Tuesday 10". */
function hourBehindWeekday({ words }: ReadLine): string | undefined {
  const [hour] = weekdaysIn(words).flatMap(({ at }) => (/^\d{1,2}$/.test(words[at + 1] ?? '') ? [words[at + 1]] : []));
  return hour === undefined ? undefined : asTime(Number(hour));
}

/** "On the 20th of each month", "every 1st". */
function monthly({ words, entities }: ReadLine): string | undefined {
  if (ofKind(entities, 'month').length > 0) return undefined;
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1]).find((said) => said !== undefined);
  return day !== undefined && Number(day) <= LAST_MONTHLY_DAY ? `monthly ${Number(day)}` : undefined;
}
