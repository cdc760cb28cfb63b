/** Times of a day that people name: "9", "9 am", "8:30", "half past eight", "noon", "in the evening". */
import type { ReadLine } from '../read.ts';
import { numberIn } from './numbers.ts';

/** `HH:MM`. `exact`: no hour of the other half of the day can be meant. */
export interface ClockTime {
  readonly time: string;
  readonly exact: boolean;
  /** Where it begins in the text. */
  readonly from: number;
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.replaceAll(' ', '|');
const BEFORE = 'at|from|to|till|until|and|between|after|before|by|um|von|bis|ab|a las|a|de|desde|hasta|las';
const NUMBERED = new RegExp(
  [
    String.raw`(?<![\w.:/#-])(?:\b(?<before>${BEFORE})\s+)?`,
    String.raw`(?:(?<hour>\d{1,2})(?:(?<colon>[:.h])(?<minute>\d{2}))?|(?<word>${HOURS}))`,
    String.raw`(?!\d|[.:/-]\d|\s?%)(?:\s?(?<half>[ap]\.?m\b\.?)|\s?(?<clock>o['’]?clock|uhr|h)\b)?(?![\w])`,
  ].join(''),
  'giu',
);
const PAST = new RegExp(
  String.raw`\b(?<part>half|quarter) (?<side>past|to) (?<hour>\d{1,2}|${HOURS})\b\s?(?<half>[ap]\.?m\b)?`,
  'iu',
);
const MINUTES: Readonly<Record<string, readonly [hours: number, minutes: string]>> = {
  'half past': [0, '30'],
  'quarter past': [0, '15'],
  'quarter to': [-1, '45'],
};
const NAMED: readonly (readonly [pattern: RegExp, time: string])[] = [
  [/\b(?:at )?(?:noon|midday|mittags?|midi|mediodia|lunchtime)\b/iu, '12:00'],
  [/\b(?:at )?(?:midnight|mitternacht|minuit|medianoche)\b/iu, '00:00'],
];
/** Where no hour is said, a part of the day stands for one. */
const PARTS: readonly (readonly [pattern: RegExp, time: string])[] = [
  [/\b(?:mornings?|morgens?|fruh|matin|mananas?)\b/iu, '09:00'],
  [/\b(?:afternoons?|nachmittags?|apres[- ]midi|tardes?)\b/iu, '15:00'],
  [/\b(?:evenings?|tonight|abends?|soir|noches?|end of (?:the )?day)\b/iu, '18:00'],
];

/** All times of day in a line, in its order. */
export function clockTimesIn(line: ReadLine): readonly ClockTime[] {
  const text = putRight(line);
  const named = NAMED.flatMap(([pattern, time]) => found(pattern.exec(text), time, true));
  const [past] = [PAST.exec(text)].flatMap((match) =>
    found(match, match && timePast(match), match?.groups?.half !== undefined),
  );
  const numbered = past ? [] : Array.from(text.matchAll(NUMBERED)).flatMap((match) => numberedTime(match));
  return [...named, ...(past ? [past] : []), ...numbered].sort((left, right) => left.from - right.from);
}

/** A time that no clock shows, as typed: "25:00", "9:75", "13pm". */
export function noClockTimeIn(line: ReadLine): string | undefined {
  const [none] = Array.from(putRight(line).matchAll(NUMBERED)).filter(
    (match) => isTime(match) && numberedTime(match).length === 0,
  );
  const { hour, word, colon = '', minute = '', half = '' } = none?.groups ?? {};
  return none && `${hour ?? word}${colon}${minute}${half}`;
}

/** The hour that a part of the day stands for: "in the evening" is 18:00. */
export function partOfDayIn(line: ReadLine): string | undefined {
  const text = putRight(line);
  return PARTS.find(([pattern]) => pattern.test(text))?.[1];
}

/** The text with its words put right, for the signs between them tell times, too. */
function putRight({ text, words, spans }: Pick<ReadLine, 'text' | 'words' | 'spans'>): string {
  const parts = words.map((word, at) => `${text.slice(at === 0 ? 0 : spans[at - 1]![1], spans[at]![0])}${word}`);
  return `${parts.join('')}${text.slice(spans.at(-1)?.[1] ?? 0)}`;
}

function timePast({ groups = {} }: RegExpExecArray): string | undefined {
  const [hours, minutes] = MINUTES[`${groups.part} ${groups.side}`.toLowerCase()] ?? [0, '30'];
  const hour = numberIn(groups.hour?.toLowerCase());
  return hour === undefined ? undefined : asTime(onTheClock(hour + hours, groups.half), minutes);
}

/** A bare number is an hour only behind a word that says so. */
function numberedTime(match: RegExpExecArray): readonly ClockTime[] {
  const { before, hour, word, colon, minute = '00', half } = match.groups ?? {};
  if (before === undefined && !isTime(match)) return [];
  const said = numberIn((hour ?? word)?.toLowerCase());
  if (said === undefined || (half !== undefined && said > 12)) return [];
  const time = asTime(onTheClock(said, half), minute);
  return found(match, time, half !== undefined || colon !== undefined || said > 12);
}

/** It is written as a time of day is. */
const isTime = ({ groups }: RegExpExecArray): boolean =>
  groups?.colon !== undefined || groups?.half !== undefined || groups?.clock !== undefined;

function onTheClock(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** `HH:MM`; undefined where no clock shows it. */
export function asTime(hour: number, minute = '00'): string | undefined {
  return hour >= 0 && hour <= 23 && Number(minute) <= 59 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined;
}

function found(match: RegExpExecArray | null, time: string | null | undefined, exact: boolean): readonly ClockTime[] {
  return match && time ? [{ time, exact, from: match.index }] : [];
}
