/** What answers a question that a scenario left open: "SC-300", "Tom Becker", "Fabrikam". */
import { type SaidChange, saidChanges } from '../../commands/whatif-arguments.ts';
import { ofKind } from '../entity.ts';
import { isIn } from '../leaning.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { ReadLine } from '../read.ts';
import type { Arguments, Known, Memory } from '../understanding.ts';

const NAMED = ['certification', 'person', 'customer'] as const;
type Named = (typeof NAMED)[number];

/** The scenario with the name in place of the one that nobody knows; undefined where none was asked for. */
export function answeredScenario(line: ReadLine, memory: Memory, known: Known): Arguments | undefined {
  if (memory.command !== 'whatif' || !memory.open) return undefined;
  const changes = saidChanges.safeParse(memory.args.changes).data;
  const kind = NAMED.find((one) => ofKind(line.entities, one).length === 1);
  if (changes === undefined || kind === undefined) return undefined;
  if (!line.words.every((word, at) => LIGHT_WORDS.has(word) || isIn(line, at))) return undefined;
  const at = changes.findLastIndex((change) => isUnknown(change, kind, known));
  const change = changes[at];
  const value = ofKind(line.entities, kind)[0]?.value;
  return change && { ...memory.args, changes: changes.with(at, { ...change, [kind]: value }) };
}

function isUnknown(change: SaidChange, kind: Named, known: Known): boolean {
  const said: unknown = kind in change ? change[kind as keyof SaidChange] : undefined;
  const names: Readonly<Record<Named, readonly string[]>> = {
    certification: known.certifications.map(({ id }) => id),
    person: known.people.map(({ name }) => name),
    customer: known.customers.map(({ name }) => name),
  };
  return typeof said === 'string' && !names[kind].includes(said);
}
