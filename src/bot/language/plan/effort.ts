/** What a step costs, as somebody says it: "a customer costs us 10 days", "2.5 days per exam". In working days. */
import type { EffortSaid, StepKind } from '../../../planning/kinds.ts';
import { type Entity, type EntityValues, ofKind, type TimeUnit } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { UNITS } from '../time/find-times.ts';
import { typedNumberAt } from '../time/typed-number.ts';
import { type Mention, mentionsIn } from './step-kinds.ts';

const WORKING_DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 5, month: 20, quarter: 60, year: 220 };
const COSTS = new Set(
  'cost costs costing take takes taking need needs per each effort is are equals kostet kosten braucht brauchen dauert coute coutent prend cuesta cuestan'.split(
    ' ',
  ),
);
export const EFFORT_WORDS: readonly string[] = [...COSTS];
const FORM: Sayings<'form'> = [
  [
    'form',
    'change|adjust|edit|set|correct|update ... cost|costs|effort|efforts|days|estimates',
    'effort form|settings',
  ],
];
const formAsked = firstSaid(FORM);
export const EFFORT_FORM_PATTERNS: readonly string[] = patternsOf(FORM);
/** "10 days per customer" is said of what stands behind it. */
const BEHIND = new Set('per each a an pro par por for'.split(' '));

/** "Change what things cost": the form, where no number is said. */
export const effortForm = (line: ReadLine): 'form' | undefined =>
  effortIn(line) === undefined ? formAsked(line) : undefined;

/** As said, for the command to refuse what no work takes; undefined where no kind of step is given a length. */
export function effortIn(line: ReadLine): EffortSaid | undefined {
  if (!line.words.some((word) => COSTS.has(word))) return undefined;
  const mentions = mentionsIn(line);
  const said = [...ofKind(line.entities, 'length'), ...negativeLengths(line)].flatMap(
    ({ value, from, to }): readonly (readonly [StepKind, number])[] => {
      const meant = mentionAt(line, mentions, from, to);
      return meant === undefined ? [] : [[meant.kind, WORKING_DAYS[value.unit] * counted(line, value, from)]];
    },
  );
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** "-3 days" is no time, so it is none of the lengths of the line. */
function negativeLengths(
  line: ReadLine,
): readonly Pick<Extract<Entity, { kind: 'length' }>, 'value' | 'from' | 'to'>[] {
  return line.words.flatMap((word, from) => {
    const count = /^\d+$/.test(word) ? typedNumberAt(line.text, line.spans[from]![0]) : undefined;
    const unit = UNITS.get(line.words[from + 1] ?? '');
    return count !== undefined && count < 0 && unit ? [{ value: { unit, count }, from, to: from + 2 }] : [];
  });
}

/** Behind "per" what follows, otherwise the last one named before that the sentence says costs so much. */
function mentionAt(line: ReadLine, mentions: readonly Mention[], from: number, to: number): Mention | undefined {
  const behind = BEHIND.has(line.words[to] ?? '') ? mentions.find(({ at }) => at >= to && at <= to + 3) : undefined;
  if (behind !== undefined) return behind;
  const before = mentions.findLast(({ at }) => at < from);
  if (before === undefined) return undefined;
  // "An exam takes 8 days and a claim 1": what costs is said once.
  const since = ofKind(line.entities, 'length').some((length) => length.to <= before.at) ? 0 : before.at;
  return line.words.slice(since, from).some((word) => COSTS.has(word)) ? before : undefined;
}

/** Decimals and halves, which whole numbers of days do not tell. */
function counted(line: ReadLine, { count }: EntityValues['length'], from: number): number {
  const before = line.text.slice(0, line.spans[from]![0]);
  const whole = /(?<![\d.,])(\d{1,3})[.,]$/.exec(before)?.[1];
  if (whole !== undefined) return Number(`${whole}.${line.raw[from]}`);
  return /\bhalf\s$/i.test(before) ? count / 2 : count;
}
