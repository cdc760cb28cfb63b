/** "She", "his": read as the name of the person last spoken of. */
import type { Entity } from './entity.ts';
import type { ReadLine } from './read.ts';
import type { Memory } from './understanding.ts';

const OF_A_PERSON = new Set('she he her hers his him'.split(' '));

/** The line with the names its pronouns stand for; the same line where it has none, or nobody was spoken of. */
export function withPronouns(line: ReadLine, { person }: Memory): ReadLine {
  if (person === undefined || line.entities.some(({ kind }) => kind === 'person')) return line;
  const meant = line.words.flatMap((word, at): Entity[] =>
    OF_A_PERSON.has(word) ? [{ kind: 'person', value: person, from: at, to: at + 1 }] : [],
  );
  return meant.length === 0 ? line : { ...line, entities: [...line.entities, ...meant] };
}
