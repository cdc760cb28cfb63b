/** How many months a question looks ahead: "where will Security be in 3 months", "when do we qualify". */
import type { Month } from '../../../scoring/index.ts';
import { type Entity, type EntityValues, ofKind } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { monthsOf } from './calendar.ts';

/** Where no time is said, and where a day is asked for that may be far. */
const USUAL = 6;
const FAR = 12;
/** Further the data says nothing: whatever rolls off has rolled off. */
const MOST = 12;

const AHEAD: Sayings<'forecast' | 'when'> = [
  [
    'when',
    'when will|do|does|would|might|should|could|shall we|it|<designation> ... {lose}|{drop}|qualify|reach|make|hit|get|win|fall|70',
    'by when',
    'when ... stop|stops qualify|qualifying|counting',
    'how long will|can|do|does|would we|it|our|qualification|<designation> ... keep|hold|stay|last|lasts|qualified|above|70',
    'wann verlieren|erreichen|fallt|qualifizieren|schaffen',
    'quand perdons|perdrons|atteindrons',
    'cuando perderemos|perdemos|alcanzamos|llegaremos',
  ],
  [
    'forecast',
    'forecast|forecasts|forecasting|projection|projections|project|projected|predict|prediction|predictions|outlook|prognose|vorhersage|ausblick|prevision|previsions|prevision|pronostico|future|zukunft|ahead|extrapolate',
    'how bad|low|far|deep|high|good will|does|can|could|might',
    'roll|rolls|rolling off|out',
    'are|is we|it losing|dropping|falling|slipping ... soon',
    'does|do|will|can <designation>|we|it|things get|become|go worse|better|up|down|lower|higher',
    'where do|will|would|are ... land|end|stand|be by|next|<month>|<length>',
    'will|does <designation>|it hold|last|survive|improve|recover|grow',
    'will ... get|end|land',
    'will|would ... be|have|look|stand|drop|fall|lose|stay|keep|qualify|hold|reach|happen|still',
    'if nothing|nobody|noone changes|happens|does|moves|changed',
    'nothing changes|happens|changed',
    'if we do nothing',
    'going|headed|heading to be|lose|drop|fall|qualify|keep|hold|miss|where',
    'next|coming|following|upcoming|nachsten|kommenden|prochains|prochaines|proximos|proximas <length>|months|quarters',
    'next|coming month|quarter|year',
    'in <length>',
    'wenn nichts passiert|andert',
    'wird|werden ... sein|stehen',
    'si rien ne? change',
    'si nada cambia',
    'months ahead|out|from now',
  ],
];

export const AHEAD_PATTERNS: readonly string[] = patternsOf(AHEAD);
const looksAhead = firstSaid(AHEAD);
export const BACK: ReadonlySet<string> = new Set(
  'last past previous since ago those letzten derniers ultimos'.split(' '),
);

/** Whether a stretch of time lies behind: "the last 3 months", "3 months ago". */
export const liesBehind = ({ words }: ReadLine, { from, to }: Pick<Entity, 'from' | 'to'>): boolean =>
  words.slice(Math.max(0, from - 1), to + 1).some((word) => BACK.has(word));

/** Months after the last full one; undefined where the text looks back, or at today. */
export function aheadIn(line: ReadLine, asOf: Month): number | undefined {
  const months = monthsSaid(line, asOf);
  return months === undefined ? undefined : Math.min(MOST, months);
}

function monthsSaid(line: ReadLine, asOf: Month): number | undefined {
  const kind = looksAhead(line);
  if (kind === undefined) return undefined;
  const length = ofKind(line.entities, 'length').find((one) => !liesBehind(line, one));
  if (length !== undefined) return monthsOf(length.value);
  const [month] = ofKind(line.entities, 'month');
  // "Hired in August, and how did it go in those three months" looks back.
  if (month !== undefined && ofKind(line.entities, 'length').length > 0) return undefined;
  if (month !== undefined) return monthsUntil(month.value, asOf);
  const period = ofKind(line.entities, 'period').find(({ value }) => value.which !== 'last');
  // "The coming months" are no one month.
  const several = period !== undefined && /s$/.test(line.words[period.to - 1] ?? '');
  if (period !== undefined && !several)
    return period.value.which === 'next'
      ? monthsOf({ unit: period.value.unit, count: 1 })
      : monthsToEnd(period.value.unit, asOf);
  const back = line.entities.some(
    ({ kind: one, value }) => one === 'length' || (one === 'period' && value.which === 'last'),
  );
  if (back) return undefined;
  return kind === 'when' ? FAR : USUAL;
}

/** The coming month of that name, the last one of a quarter. */
function monthsUntil({ month: first, through: month = first, year }: EntityValues['month'], asOf: Month) {
  const [asOfYear = 0, asOfMonth = 0] = asOf.split('-').map(Number);
  const apart = year === undefined ? (month - asOfMonth + 12) % 12 || 12 : (year - asOfYear) * 12 + month - asOfMonth;
  return apart > 0 ? apart : undefined;
}

function monthsToEnd(unit: string, asOf: Month): number {
  const month = Number(asOf.slice(5));
  if (unit === 'year') return Math.max(1, 12 - month);
  return unit === 'quarter' ? Math.max(1, (3 - (month % 3)) % 3) : 1;
}
