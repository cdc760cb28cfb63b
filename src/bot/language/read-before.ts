/** The same words said again are read once: buttons and menus say a text for people, and colleagues ask alike. */
import { keepNewest } from '../../keep-newest.ts';
import { type ReadLine, read } from './read.ts';
import type { Known } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Weighing, weigh } from './weigh.ts';

interface Reading {
  readonly members: Known['members'];
  readonly line: ReadLine;
  readonly weighing: Weighing;
}

const kept = new WeakMap<Vocabulary, Map<string, Reading>>();
const MOST_KEPT = 500;
/** Longer texts are hardly ever said twice. */
const LONGEST_KEPT = 200;

export function readAndWeigh(text: string, vocabulary: Vocabulary, members: Known['members']): Reading {
  const before = kept.get(vocabulary) ?? new Map<string, Reading>();
  const known = before.get(text);
  if (known !== undefined && known.members === members) return known;
  const line = read(text, vocabulary, members);
  const reading = { members, line, weighing: weigh(line) };
  if (text.length > LONGEST_KEPT) return reading;
  before.set(text, reading);
  keepNewest(before, MOST_KEPT);
  kept.set(vocabulary, before);
  return reading;
}
