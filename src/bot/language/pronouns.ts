/** "She", "his", "this customer": read as the name of whoever was last spoken of. */
import type { Entity } from './entity.ts';
import type { ReadLine } from './read.ts';
import type { Memory } from './understanding.ts';

const OF_A_PERSON = new Set('she he her hers his him'.split(' '));
const CUSTOMER = new Set('customer client kunde kunden cliente'.split(' '));
const SAME = new Set('this that dieser diesem diesen ce cet este'.split(' '));

/** The line with the names its pronouns stand for; the same line where it has none, or nobody was spoken of. */
export function withPronouns(line: ReadLine, { person, customer }: Memory): ReadLine {
  const isFree = (kind: Entity['kind']) => !line.entities.some((entity) => entity.kind === kind);
  const meant = line.words.flatMap((word, at): Entity[] => {
    if (person !== undefined && OF_A_PERSON.has(word) && isFree('person'))
      return [{ kind: 'person', value: person, from: at, to: at + 1 }];
    const same = CUSTOMER.has(word) && SAME.has(line.words[at - 1] ?? '');
    return same && customer !== undefined && isFree('customer')
      ? [{ kind: 'customer', value: customer, from: at - 1, to: at + 1 }]
      : [];
  });
  if (meant.length === 0) return line;
  // As everywhere, words of a name are no words of ours.
  const words = line.words.map((word, at) => (meant.some(({ from, to }) => from <= at && at < to) ? '' : word));
  return { ...line, words, entities: [...line.entities, ...meant] };
}
