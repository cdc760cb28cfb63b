/** How often and when something is to be sent, as far as it is said: "weekly monday 09:00", "daily", "18:00". */
import { ofKind } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import { oncePerLine } from '../once-per-line.ts';
import type { ReadLine } from '../read.ts';
import { asTime, clockTimesIn, noClockTimeIn, partOfDayIn } from '../time/clock-times.ts';
import { WEEKDAY_WORDS, weekdaysIn } from '../time/weekdays.ts';

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
const onFirst = firstSaid<true>([
  [
    true,
    'first of the|each|every|a month',
    'first day ... month',
    'jeden|zum ersten',
    'chaque premier',
    'cada primero',
  ],
]);
const TOWARDS = new Set('to auf vers al into'.split(' '));
/** "Until Friday" comes once. */
const UNTIL = new Set('until till til bis jusqu hasta'.split(' '));
const GIVEN_UP = new Set('not no of than from statt'.split(' '));
const INSTEAD = /^(?:instead|rather|in place)/;
const noRhythm = firstSaid(NO_RHYTHM);
const rhythmIn = firstSaid(RHYTHMS);

export const SCHEDULE_PATTERNS: readonly string[] = [...patternsOf(NO_RHYTHM), ...patternsOf(RHYTHMS)];

const DAY_NAME = `(?:${WEEKDAY_WORDS.join('|')})`;
/** What no schedule here does is handed on as typed, and never taken for the next best one. */
const UNUSUAL = new RegExp(
  [
    String.raw`\b(?:every|each|alle|jeden|jede|chaque|cada)\s+(?:other|second|third|fourth|\d+(?:nd|rd|th)?|two|three|four|five|six|zwei|zweiten?|dritten?|drei|deux|trois|dos|tres)\s+(?:${DAY_NAME}|days?|tage?|weeks?|wochen?|months?|monate?|hours?|stunden?|minutes?|quarters?|years?|jours?|semaines?|mois|dias|semanas|meses)\b`,
    String.raw`\b(?:every|each)\s+(?:hour|minute|quarter|year)\b`,
    String.raw`\b(?:bi-?weekly|fortnightly|bi-?monthly|hourly|quarterly|yearly|every fortnight)\b`,
    String.raw`\b(?:twice|two times|three times)\s+(?:a|per|each|every)\s+(?:day|week|month)\b`,
    String.raw`\b${DAY_NAME}\s*(?:,|&|\+|/|and|or|und|et|y)\s*${DAY_NAME}\b`,
    String.raw`\b(?:first|second|third|last)\s+${DAY_NAME}\s+of\b`,
  ].join('|'),
  'iu',
);

/** What is said of it, in the words of alerts/schedule.ts or, where these have none, as typed; undefined where nothing is. */
export const scheduleIn = oncePerLine((line): string | undefined => {
  const without = noRhythm(line);
  if (without !== undefined) return without;
  const unusual = UNUSUAL.exec(line.text)?.[0];
  if (unusual !== undefined) return unusual.toLowerCase();
  const time = noClockTimeIn(line) ?? clockTimesIn(line)[0]?.time ?? hourBehindWeekday(line) ?? partOfDayIn(line);
  const rhythm = rhythmIn(wantedInstead(line)) ?? rhythmIn(line);
  const weekday = weekdayMeant(line.words);
  const named = weekday === undefined ? monthly(line) : `weekly ${weekday.day}`;
  const days = rhythm === 'weekdays' ? rhythm : (named ?? rhythm);
  return [days, time].filter((part) => part !== undefined).join(' ') || undefined;
});

/** "Daily is too often, once a week is enough": what is said before is not wanted. */
function wantedInstead(line: ReadLine): ReadLine {
  const complaint = line.words.findIndex((word, at) => word === 'often' && line.words[at - 1] === 'too');
  return complaint < 0 ? line : { ...line, words: line.words.map((word, at) => (at <= complaint ? '' : word)) };
}

/** "Move the Monday summary to Tuesday", "Tuesday in place of Monday", "not Monday, Tuesday". */
function weekdayMeant(words: readonly string[]) {
  const said = weekdaysIn(words).filter(({ at }) => !UNTIL.has(words[at - 1] ?? ''));
  const isWanted = (at: number) =>
    TOWARDS.has(words[at - 1] ?? '') || INSTEAD.test(words.slice(at + 1, at + 3).join(' '));
  return said.find(({ at }) => isWanted(at)) ?? said.find(({ at }) => !GIVEN_UP.has(words[at - 1] ?? '')) ?? said[0];
}

/** "Tuesday 10". */
function hourBehindWeekday({ words }: ReadLine): string | undefined {
  const [hour] = weekdaysIn(words).flatMap(({ at }) => (/^\d{1,2}$/.test(words[at + 1] ?? '') ? [words[at + 1]] : []));
  return hour === undefined ? undefined : asTime(Number(hour));
}

/** "On the 20th of each month", "every 1st", "every first of the month". */
function monthly(line: ReadLine): string | undefined {
  const { words, entities } = line;
  if (ofKind(entities, 'month').length > 0) return undefined;
  if (onFirst(line)) return 'monthly 1';
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1]).find((said) => said !== undefined);
  return day && `monthly ${Number(day)}`;
}
