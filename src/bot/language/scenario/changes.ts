/** What a sentence imagines, in order. */
import type { SaidChange } from '../../commands/whatif-arguments.ts';
import { ofKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';
import { changesOf } from './change-of.ts';
import { type Clause, clausesIn } from './clause.ts';
import { countIn } from './count.ts';
import type { Carried } from './people.ts';
import { isGone, type Verb } from './verbs.ts';

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
    if (clause.denies || (found.length > 0 && clause.asks && clause.verb === undefined)) continue;
    const verb =
      clause.verb ?? carried.verb ?? clauses.slice(index + 1).find((later) => later.verb !== undefined)?.verb;
    const read = changesOf(clause, { ...carried, verb });
    const changes = read.length > 0 ? read : sameKind(clause, verb, found.at(-1));
    const last = changes.at(-1);
    if (clause.verb !== undefined) carried = { verb: clause.verb };
    if (last !== undefined) carried = { ...carried, verb, ...whoOf(last) };
    found.push(...changes);
  }
  return found.slice(0, MOST_CHANGES);
}

/** "Lose 3 customers and win 4", "2 customers for Security and 1 for Data & AI": what is counted stands in the clause before. */
function sameKind(clause: Clause, verb: Verb | undefined, before: SaidChange | undefined): readonly SaidChange[] {
  const count = countIn(clause);
  if (count === undefined || before === undefined) return [];
  const [named] = ofKind(clause.entities, 'designation').filter(({ value }) => value.length === 1);
  const designation = named && { designation: named.value[0]! };
  if (before.kind === 'deploy') return [{ kind: 'deploy', deployments: count, ...designation }];
  const ofCustomers = before.kind === 'add-customers' || before.kind === 'lose-customers';
  if (!ofCustomers) return [];
  return [{ kind: isGone(verb) ? 'lose-customers' : 'add-customers', customers: count, ...designation }];
}

function whoOf(change: SaidChange): Pick<Carried, 'people' | 'person'> {
  return change.kind === 'certify' ? { people: change.people, person: change.person } : {};
}
