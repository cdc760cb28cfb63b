/** What a message means that names something and says nothing about it. */
import type { CommandId } from '../commands/ids.ts';
import { CLASSES } from './classes.ts';
import type { EntityKind } from './entity.ts';
import { isIn } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';

const ASKING = new Set(['what', 'about', ...(CLASSES.show ?? [])]);

/** With more said beside it, a name is not what the message is about. */
const MOST_BESIDE = 2;

const MEANS: readonly (readonly [EntityKind, CommandId])[] = [
  ['certification', 'people'],
  ['person', 'people'],
  ['customer', 'explain'],
  ['metric', 'explain'],
  ['designation', 'score'],
  ['track', 'score'],
];

/**
 * "SC-300?" means people, "Contoso?" explain, "AppInnov?" score. Customers and people are named for many reasons, so
 * nothing else may be said of them, or a customer is named together with a designation.
 */
export function meaningOfNames(line: ReadLine): CommandId | undefined {
  const beside = besideNames(line);
  if (beside.length > MOST_BESIDE) return undefined;
  return MEANS.find(([kind]) => {
    if (!names(line, kind)) return false;
    const alone = beside.every((word) => ASKING.has(word));
    if (kind === 'person') return alone;
    return kind !== 'customer' || alone || names(line, 'designation');
  })?.[1];
}

/** Names and nothing else: what such a message is like says less than what it names. */
export const isNamesAlone = (line: ReadLine): boolean => line.words.length > 0 && besideNames(line).length === 0;

const besideNames = (line: ReadLine): readonly string[] =>
  line.words.filter((word, at) => !LIGHT_WORDS.has(word) && !isIn(line, at));

/** "5120 pls": of all that has a number here, people call a claim by it. */
export function claimNumberAlone(line: ReadLine): string | undefined {
  const said = line.words.filter((word) => !LIGHT_WORDS.has(word));
  // A year is no claim.
  return said.length === 1 && /^(?!20\d\d$)\d{4,12}$/.test(said[0]!) ? said[0] : undefined;
}

function names(line: ReadLine, kind: EntityKind): boolean {
  return line.entities.some((entity) => entity.kind === kind);
}
