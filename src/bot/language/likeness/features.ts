/** What a line looks like to the model. */
import { stemmer } from 'stemmer';
import { COURTESY } from '../courtesy.ts';
import type { EntityKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';

/** A count is a number, whatever its unit; who may use the bot stands beside other names and is told by its own command. */
const UNSEEN: ReadonlySet<EntityKind> = new Set(['number', 'member']);
/** Words that begin alike often mean alike, and slips are made behind their beginning. */
const BEGINNING = 5;
/** How long a line is says little, and is told in steps of so many words. */
const WORDS_A_STEP = 3;
const MOST_STEPS = 6;

/**
 * Its words by their stems and their beginnings, names by their kind; which stand beside each other, which words are
 * said of which kind of name; how long it is and whether it asks.
 */
export function featuresOf(line: ReadLine): readonly string[] {
  const row = withoutCourtesy(rowOf(line));
  const stems = row.map(({ shown }) => shown);
  const framed = ['^', ...stems, '$'];
  const names = new Set(stems.filter((shown) => shown.startsWith('<')));
  // "Claim" and "claims" are not the same: a form that is not the stem is seen as well.
  const forms = row.flatMap(({ word, shown }) => (word !== '' && word !== shown ? [`=${word}`] : []));
  const beginnings = row.flatMap(({ word }) => (word.length > BEGINNING ? [`~${word.slice(0, BEGINNING)}`] : []));
  const length = Math.min(MOST_STEPS, Math.floor(row.length / WORDS_A_STEP));
  return [
    ...new Set([
      ...stems,
      ...beginnings,
      ...forms,
      ...framed.slice(1).map((shown, at) => `${framed[at]} ${shown}`),
      ...[...names].flatMap((name) => stems.flatMap((shown) => (shown === name ? [] : [`${name}&${shown}`]))),
      `#${length}`,
      ...(line.text.includes('?') ? ['#?'] : []),
    ]),
  ];
}

interface Item {
  readonly shown: string;
  /** Empty for a name. */
  readonly word: string;
}

function withoutCourtesy(row: readonly Item[]): readonly Item[] {
  const first = row.findIndex(({ word }) => !COURTESY.has(word));
  const last = row.findLastIndex(({ word }) => !COURTESY.has(word));
  return first < 0 ? [] : row.slice(first, last + 1);
}

function rowOf({ words, entities }: ReadLine): readonly Item[] {
  const row: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const here = entities.filter(({ kind, from }) => from === at && !UNSEEN.has(kind));
    // A tenant id or a domain that is a customer's is that customer.
    const name = here.find(({ kind }) => kind === 'customer') ?? here[0];
    const word = words[at]!;
    if (name !== undefined) row.push({ shown: `<${name.kind}>`, word: '' });
    else if (/^\d+$/.test(word)) row.push({ shown: '<number>', word: '' });
    else if (word !== '') row.push({ shown: stemmer(word), word });
    at = Math.max(name?.to ?? 0, at + 1);
  }
  return row;
}
