/** What goes on from a co-op claim: "and for a tradeshow?", "proofs?", "surface too?", "how long do we keep the originals". */
import { articleBy } from '../../../knowledge/index.ts';
import type { CommandId } from '../../commands/ids.ts';
import type { EntityKind } from '../entity.ts';
import { goesOn } from '../leaning.ts';
import type { ReadLine } from '../read.ts';
import type { Arguments, Memory } from '../understanding.ts';
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
/** Longer messages say themselves what they mean. */
const LONGEST = 12;

/**
 * The arguments of the co-op claim with what the message says of it; undefined where it says something else.
 * @param said the command that the message means by itself, if any
 */
export function onTheCoop(line: ReadLine, memory: Memory, said: CommandId | undefined): Arguments | undefined {
  const before = spokenOf(memory);
  if (before === undefined || line.words.length > LONGEST) return undefined;
  if (said !== undefined && !SOUNDS_LIKE.has(said)) return undefined;
  if (line.entities.some(({ kind }) => !MAY_BE_NAMED.has(kind))) return undefined;
  const activity = said === undefined || goesOn(line) ? coopActivityIn(line) : coopNamed(line);
  const [part, fund, surface] = [coopPartIn(line), coopFundIn(line), coopSurfaceIn(line)];
  if ([activity, part, fund, surface].every((one) => one === undefined)) return undefined;
  return {
    ...before,
    ...(activity && { activity }),
    ...(part && { part }),
    ...(fund !== undefined && { fund }),
    ...(surface && { surface }),
  };
}

/** What is known of the co-op claim so far; undefined where co-op was not spoken of. An answered question says nothing of it. */
function spokenOf({ command, args }: Memory): Arguments | undefined {
  const { group: _group, article, ...before } = args;
  if (command === 'coop') return before;
  const told = command === 'ask' && typeof article === 'string' ? articleBy(article) : undefined;
  return told?.subject === COOP_SUBJECT ? {} : undefined;
}
