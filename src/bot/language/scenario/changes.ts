/** What a sentence imagines, in order. */
import type { SaidChange } from '../../commands/whatif-arguments.ts';
import type { ReadLine } from '../read.ts';
import { type Carried, changesOf } from './change-of.ts';
import { clausesIn } from './clause.ts';

/** As many as one command takes. */
const MOST_CHANGES = 20;

/**
 * The changes of all clauses. A clause without a verb goes on with the one before ("lose Contoso and Fabrikam"), or
 * waits for the one behind it ("Maria and Ben leave").
 * @param before what the first clause may go on from
 */
export function changesIn(line: ReadLine, before: Carried = {}): readonly SaidChange[] {
  const clauses = clausesIn(line);
  let carried: Carried = before;
  const found: SaidChange[] = [];
  for (const [index, clause] of clauses.entries()) {
    const verb =
      clause.verb ?? carried.verb ?? clauses.slice(index + 1).find((later) => later.verb !== undefined)?.verb;
    const changes = changesOf(clause, { ...carried, verb });
    const last = changes.at(-1);
    if (clause.verb !== undefined) carried = { verb: clause.verb };
    if (last !== undefined) carried = { ...carried, verb, ...whoOf(last) };
    found.push(...changes);
  }
  return found.slice(0, MOST_CHANGES);
}

function whoOf(change: SaidChange): Pick<Carried, 'people' | 'person'> {
  return change.kind === 'certify' ? { people: change.people, person: change.person } : {};
}
