/** "She", "his", "this customer": read as the name of whoever was last spoken of. */
import type { Entity } from './entity.ts';
import { firstSaid } from './first-said.ts';
import type { ReadLine } from './read.ts';
import type { Memory } from './understanding.ts';

const OF_A_PERSON = new Set('she he her hers his him'.split(' '));
const CUSTOMER = new Set('customer client kunde kunden cliente'.split(' '));
const SAME = new Set('this that dieser diesem diesen ce cet este'.split(' '));

const OURS = new Set('my our mein meine unser unsere mon notre mi nuestro'.split(' '));
const ASKED_OF_ONE = new Set('does is will would has zahlt ist'.split(' '));

/** "Our customer Fourth Coffee" is named. */
const BEHIND_ONE = new Set('count counts counted still even not now eligible help matter'.split(' '));

/** Where "my customer" stands in "does my customer count", which is not "our customer count dropped". */
const ownCustomer = ({ words }: Pick<ReadLine, 'words'>): number =>
  words.findIndex(
    (word, at) =>
      CUSTOMER.has(word) &&
      OURS.has(words[at - 1] ?? '') &&
      ASKED_OF_ONE.has(words[at - 2] ?? '') &&
      (words[at + 1] === undefined || BEHIND_ONE.has(words[at + 1]!)),
  );

const counts = firstSaid<true>([[true, '{count}|counted|zahlt|cuenta|compte']]);

/** "Does my customer count": one is meant, and not named. */
export const asksOfOwnCustomer = (line: ReadLine): boolean => ownCustomer(line) >= 0 && counts(line) === true;

/** The line with the names its pronouns stand for; the same line where it has none, or nobody was spoken of. */
export function withPronouns(line: ReadLine, { person, customer }: Memory): ReadLine {
  const isFree = (kind: Entity['kind']) => !line.entities.some((entity) => entity.kind === kind);
  const own = ownCustomer(line);
  const meant = line.words.flatMap((word, at): Entity[] => {
    if (person !== undefined && OF_A_PERSON.has(word) && isFree('person'))
      return [{ kind: 'person', value: person, from: at, to: at + 1 }];
    const same = at === own || (CUSTOMER.has(word) && SAME.has(line.words[at - 1] ?? ''));
    return same && customer !== undefined && isFree('customer')
      ? [{ kind: 'customer', value: customer, from: at - 1, to: at + 1 }]
      : [];
  });
  if (meant.length === 0) return line;
  // As everywhere, words of a name are no words of ours.
  const words = line.words.map((word, at) => (meant.some(({ from, to }) => from <= at && at < to) ? '' : word));
  return { ...line, words, entities: [...line.entities, ...meant] };
}
