/** What goes on from a co-op claim: "and for a tradeshow?", "proofs?", "surface too?", "how long do we keep the originals". */
import type { CommandId } from '../../commands/ids.ts';
import type { EntityKind } from '../entity.ts';
import { goesOn } from '../leaning.ts';
import { toldLast } from '../program/article.ts';
import type { ReadLine } from '../read.ts';
import { dayIn } from '../time/days.ts';
import type { Arguments, Dates, Memory } from '../understanding.ts';
import { coopActivityIn, coopNamed } from './activity.ts';
import { COOP_SUBJECT } from './article.ts';
import { coopFundIn, coopSurfaceIn } from './fund.ts';
import { coopPartIn } from './part.ts';

/** What people ask of a co-op claim in the same words. */
const SOUNDS_LIKE: ReadonlySet<CommandId> = new Set([
  'coop',
  'ask',
  'claim',
  'claims',
  'claim-show',
  'claim-edit',
  'claim-proof',
  'rules',
  'whoami',
  'whatif',
  'import',
  'plan',
]);
/** With anything else named the message is about that. */
const MAY_BE_NAMED: ReadonlySet<EntityKind> = new Set(['number', 'length', 'period', 'month', 'member', 'portal']);
/** "And for exams?" names a metric too, "for SC-300" a certification; "and who has SC-300" asks for people. */
const OF_EXAMS: ReadonlySet<EntityKind> = new Set(['metric', 'certification', 'number']);
const BEFORE_EXAMS = new Set('and n what about how for the our same with or ok'.split(' '));
/** Longer messages say themselves what they mean. */
const LONGEST = 12;

/**
 * The arguments of the co-op claim with what the message says of it; undefined where it says something else.
 * @param said the command that the message means by itself, if any
 */
export function onTheCoop(
  line: ReadLine,
  memory: Memory,
  said: CommandId | undefined,
  { today }: Dates,
): Arguments | undefined {
  const before = spokenOf(memory);
  if (before === undefined || line.words.length > LONGEST) return undefined;
  const exams = isOfExams(line);
  if (said !== undefined && !SOUNDS_LIKE.has(said) && !exams) return undefined;
  const activity = said === undefined || goesOn(line) ? coopActivityIn(line) : coopNamed(line);
  if (!exams && line.entities.some(({ kind }) => !MAY_BE_NAMED.has(kind))) return undefined;
  const told = {
    activity,
    part: coopPartIn(line),
    fund: coopFundIn(line),
    surface: coopSurfaceIn(line),
    on: dayIn(line, today),
  };
  const changed = Object.entries(told).filter(([, value]) => value !== undefined);
  return changed.length === 0 ? undefined : { ...before, ...Object.fromEntries(changed) };
}

function isOfExams(line: ReadLine): boolean {
  const [first] = line.entities;
  if (first === undefined || !goesOn(line) || coopActivityIn(line) !== 'exams-and-tuition') return false;
  const before = line.words.slice(0, first.from);
  return line.entities.every(({ kind }) => OF_EXAMS.has(kind)) && before.every((word) => BEFORE_EXAMS.has(word));
}

/** What is known of the co-op claim so far; undefined where co-op was not spoken of. An answered question says nothing of it. */
function spokenOf(memory: Memory): Arguments | undefined {
  const { group: _group, article: _article, ...before } = memory.args;
  if (memory.command === 'coop') return before;
  return toldLast(memory)?.subject === COOP_SUBJECT ? {} : undefined;
}
