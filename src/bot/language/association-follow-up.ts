/** Questions about the kind of association spoken of: "does it count for Security?", "how do I set it?". */
import { ASSOCIATION_TYPES } from '../../scoring/index.ts';
import { type EntityKind, ofKind } from './entity.ts';
import { firstSaid } from './first-said.ts';
import { toldLast } from './program/article.ts';
import type { ReadLine } from './read.ts';
import { oneOrList } from './reader.ts';
import type { Meant, Memory } from './understanding.ts';

const count = firstSaid<true>([[true, 'it|that|this|they|those {count}|help|helps|work|works|matter|zahlt']]);
const setsUp = firstSaid<true>([
  [true, 'how & set|link|add|connect|enter|request|send|make|do it|that|this|one', 'how up|set'],
]);
const OF_SCORES: ReadonlySet<EntityKind> = new Set(['designation', 'metric', 'track']);
/** Longer messages say themselves what they are about. */
const LONGEST = 9;

type Guide = 'pal' | 'dpor';
const isGuide = (name: unknown): name is Guide => name === 'pal' || name === 'dpor';

/** The kind of association spoken of: named, or what a guide or an article tells of. */
function typeSpokenOf(memory: Memory): unknown {
  const { command, args } = memory;
  if (isGuide(command)) return command;
  const subject = toldLast(memory)?.subject;
  return args.type ?? ASSOCIATION_TYPES.find((type) => type === subject);
}

/** "Does it count for Security?", "how do I set it?", of the association spoken of. */
export function ofTheAssociation(line: ReadLine, memory: Memory): Meant | undefined {
  const type = typeSpokenOf(memory);
  if (type === undefined || memory.command === 'opportunities' || line.words.length > LONGEST) return undefined;
  if (line.entities.some(({ kind }) => !OF_SCORES.has(kind))) return undefined;
  if (memory.command === 'eligibility' && isGuide(type) && setsUp(line)) return { command: type, args: {} };
  if (!count(line) || (line.entities.length === 0 && memory.args.customer !== undefined)) return undefined;
  const designation = oneOrList(ofKind(line.entities, 'designation').flatMap(({ value }) => value));
  const metric = oneOrList(ofKind(line.entities, 'metric').flatMap(({ value }) => value));
  return {
    command: 'eligibility',
    args: { type, ...(designation !== undefined && { designation }), ...(metric !== undefined && { metric }) },
  };
}
