/** What a message means that names something and says nothing about it. */
import type { CommandId } from '../commands/ids.ts';
import type { EntityKind } from './entity.ts';
import type { ReadLine } from './read.ts';

const MEANS: readonly (readonly [EntityKind, CommandId])[] = [
  ['certification', 'people'],
  ['person', 'people'],
  ['customer', 'explain'],
  ['metric', 'explain'],
  ['designation', 'score'],
  ['track', 'score'],
];

/** "SC-300?" means people, "Contoso?" explain, "AppInnov?" score. */
export function meaningOfNames(line: ReadLine): CommandId | undefined {
  return MEANS.find(([kind]) => line.entities.some((entity) => entity.kind === kind))?.[1];
}
