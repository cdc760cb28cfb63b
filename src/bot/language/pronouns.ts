/** "She", "his", "this customer": read as the name of whoever was last spoken of. */
import { OF_ONE_CLAIM } from './claims/follow-up.ts';
import type { Entity } from './entity.ts';
import type { ReadLine } from './read.ts';
import type { Memory } from './understanding.ts';

const OF_A_PERSON = new Set('she he her hers his him'.split(' '));
const THEY = new Set('they them'.split(' '));
const CUSTOMER = new Set('customer client account kunde kunden cliente'.split(' '));
const SAME = new Set('this that same dieser diesem diesen ce cet este'.split(' '));

/** The line with the names its pronouns stand for; the same line where it has none, or nobody was spoken of. */
export function withPronouns(line: ReadLine, { command, args, person, customer }: Memory): ReadLine {
  // "They" are Microsoft where one claim is spoken of.
  const ofCustomer = args.customer !== undefined && args.customer === customer && !OF_ONE_CLAIM.has(command);
  const named = new Set(line.entities.map(({ kind }) => kind));
  const meant = line.words.flatMap((word, at): Entity[] => {
    if (person !== undefined && !named.has('person') && OF_A_PERSON.has(word))
      return [{ kind: 'person', value: person, from: at, to: at + 1 }];
    if (customer === undefined || named.has('customer')) return [];
    if (ofCustomer && THEY.has(word)) return [{ kind: 'customer', value: customer, from: at, to: at + 1 }];
    const before = line.words[at - 1] ?? '';
    if (CUSTOMER.has(word) && SAME.has(before))
      return [{ kind: 'customer', value: customer, from: at - 1, to: at + 1 }];
    return [];
  });
  return meant.length === 0 ? line : { ...line, entities: [...line.entities, ...meant] };
}
