/** What a message says beside the names in it: nothing else is left of a question that goes on from the one before. */
import type { Entity, EntityKind } from './entity.ts';
import { isIn } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';

/** "No, make it …", "sorry, meant …": how people put another value in the place of one. */
export const JOINTS: ReadonlySet<string> = new Set(
  'and n what about how same not no nope nein non sorry sry oops mean meant meinte wait rather instead make change switch set just only nur solo but aber pero plus ditto side since until till from ago next last past coming previous'.split(
    ' ',
  ),
);
/** Whoever asks in full asks for something new. */
export const ASKING: ReadonlySet<string> = new Set(
  'who whose whom why when where which what how wer warum wieso wann wo pourquoi quand porque cuando quien'.split(' '),
);

/** The words that are neither part of a name nor there to join the message to the one before. */
export function beside(line: ReadLine): readonly string[] {
  const { words } = line;
  return words.filter((word, at) => {
    if (word === '' || LIGHT_WORDS.has(word) || isIn(line, at)) return false;
    if (word === 'what' || word === 'how') return words[at + 1] !== 'about';
    return !JOINTS.has(word) && word !== 'about';
  });
}

/** "And", "so what about it": nothing that could be answered. */
export const saysNothing = (line: ReadLine): boolean => line.entities.length === 0 && beside(line).length === 0;

export const asksAnew = (words: readonly string[]): boolean => words.some((word) => ASKING.has(word));

/** The arguments that take a name of this kind. */
const TAKEN_AS: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  designation: ['designation'],
  metric: ['metric', 'activity'],
  track: ['track'],
  customer: ['customer', 'changes'],
  person: ['person', 'changes'],
  certification: ['certification', 'changes'],
  association: ['type', 'changes'],
  product: ['product', 'products', 'workload'],
  claim: ['claim', 'changes'],
  platform: ['access'],
};

/** Whether arguments of these names leave out nothing that the line names; one stretch may be a name of several kinds. */
export function takesAll(takes: readonly string[], { entities }: ReadLine): boolean {
  const isTaken = ({ kind }: Entity): boolean | undefined => TAKEN_AS[kind]?.some((name) => takes.includes(name));
  return entities.every(
    (entity) =>
      isTaken(entity) !== false ||
      entities.some((other) => other.from < entity.to && entity.from < other.to && isTaken(other) === true),
  );
}
