/** Whether an association is told, or only spoken of. */
import { type Manner, mannerOf } from './manner.ts';
import { matcher, type Span } from './matcher.ts';
import type { ReadLine } from './read.ts';

const orders = matcher<true>([
  ['record|register|enter|log|save|store|put|book|note|add|write|erfasse|trag|trage|enregistre|registra|anota', true],
]);
/** "No longer", "not any more": that it ended. */
const ends = matcher<true>([
  ['no longer|more', true],
  ['not ... longer|anymore|more|mehr', true],
]);

export function associationManner(line: ReadLine): Manner | undefined {
  const named = line.entities.filter(({ kind }) => kind === 'association');
  const ordered = orders(line).flatMap(({ spans }) => spans);
  const places: readonly Span[] = [...named, ...ordered];
  const everything = { from: 0, to: line.words.length };
  return mannerOf(
    line,
    places.length > 0 ? places : [everything],
    ends(line).flatMap(({ spans }) => spans),
  );
}
