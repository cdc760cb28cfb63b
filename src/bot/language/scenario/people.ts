/** Changes of people: who earns a certification, who leaves. */
import type { SaidChange } from '../../commands/whatif-arguments.ts';
import { ofKind } from '../entity.ts';
import { strangeNameIn } from '../unknown-name.ts';
import type { Clause } from './clause.ts';
import { countIn } from './count.ts';
import { designationOf, placeOf, speaksOf } from './objects.ts';
import { isGone, type Verb } from './verbs.ts';

/** What a clause that leaves it out takes over from the one before. */
export interface Carried {
  readonly verb?: Verb | undefined;
  readonly people?: number | undefined;
  readonly person?: string | undefined;
}

/** Somebody earns certifications, or leaves with them. */
export function certified(clause: Clause, gone: boolean, carried: Carried): readonly SaidChange[] | undefined {
  const named = [...new Set(ofKind(clause.entities, 'certification').map(({ value }) => value))];
  const place = placeOf('certifications', clause);
  const persons = personsIn(clause, gone || named.length > 0 || place >= 0);
  const certifications = named.length > 0 || place < 0 || gone ? named : [clause.raw[place]!];
  if (certifications.length === 0) return undefined;
  const said = countIn(clause);
  const whoever =
    persons.length > 0 || said !== undefined ? persons : carried.person === undefined ? [] : [carried.person];
  const people = said ?? (whoever.length > 0 ? 1 : (carried.people ?? 1));
  return certifications.flatMap((certification): readonly SaidChange[] => {
    const kind = gone ? 'lose-people' : 'certify';
    if (whoever.length === 0) return [{ kind, certification, people }];
    return whoever.map((person) => ({ kind, certification, people: 1, person }));
  });
}

export function peopleGone(
  clause: Clause,
  verb: Verb | undefined,
  customers: readonly string[],
): readonly SaidChange[] | undefined {
  if (!isGone(verb) || customers.length > 0) return undefined;
  const persons = personsIn(clause, verb === 'leave');
  if (persons.length > 0) return persons.map((person) => ({ kind: 'lose-people', people: 1, person }));
  const nouns = ['people', 'certifications'] as const;
  const at = Math.max(...nouns.map((noun) => placeOf(noun, clause)));
  const count = countIn(clause);
  // "If two leave": those who leave are people, unless customers are spoken of.
  if (at < 0 && (verb !== 'leave' || count === undefined || speaksOf('customers', clause))) return undefined;
  const designation = at < 0 ? undefined : designationOf(clause, at);
  return [{ kind: 'lose-people', people: count ?? 1, ...(designation && { designation }) }];
}

/** Known people; else a name nobody told us, where a person is spoken of. */
function personsIn(clause: Clause, guess: boolean): readonly string[] {
  const known = [...new Set(ofKind(clause.entities, 'person').map(({ value }) => value))];
  if (known.length > 0) return known;
  const counted = countIn(clause) !== undefined;
  const typed =
    guess && !counted && ofKind(clause.entities, 'customer').length === 0 ? strangeNameIn(clause) : undefined;
  return typed === undefined ? [] : [typed];
}
