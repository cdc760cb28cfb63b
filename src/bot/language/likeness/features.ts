/** What a line looks like to the model: its words by their stems, names by their kind, and what stands beside what. */
import { stemmer } from 'stemmer';
import type { EntityKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';

/** A count is a number, whatever its unit; who may use the bot stands beside other names and is told by its own command. */
const UNSEEN: ReadonlySet<EntityKind> = new Set(['number', 'member']);

export function featuresOf(line: ReadLine): readonly string[] {
  const row = rowOf(line);
  const framed = ['^', ...row, '$'];
  return [
    ...new Set([
      ...row,
      ...framed.slice(1).map((item, at) => `${framed[at]} ${item}`),
      ...framed.slice(2).map((item, at) => `${framed[at]} _ ${item}`),
    ]),
  ];
}

function rowOf({ words, entities }: ReadLine): readonly string[] {
  const row: string[] = [];
  let at = 0;
  while (at < words.length) {
    const name = entities.find(({ kind, from }) => from === at && !UNSEEN.has(kind));
    const word = words[at]!;
    if (name !== undefined) row.push(`<${name.kind}>`);
    else if (word !== '') row.push(/^\d+$/.test(word) ? '<number>' : stemmer(word));
    at = Math.max(name?.to ?? 0, at + 1);
  }
  return row;
}
