/** Messages of people in a hurry, which the model has never learned from, with what they must be taken for. */
import { readFileSync } from 'node:fs';
import type { CommandId } from '../../../../src/bot/commands/ids.ts';

interface Meant {
  /** null: none of ours. */
  readonly command: CommandId | null;
  /** What is plain in the text; more may be understood. */
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface Hurried extends Meant {
  readonly text: string;
  /** Messages of one conversation are said one after the other. */
  readonly conversation?: string;
  /** Readings that are just as right. */
  readonly or?: readonly Meant[];
}

export interface Got {
  readonly command: string | null;
  readonly args: Readonly<Record<string, unknown>>;
}

export const HURRIED_SETS = ['sales', 'claims', 'managers', 'program'] as const;

export function hurried(set: (typeof HURRIED_SETS)[number]): readonly Hurried[] {
  return JSON.parse(readFileSync(new URL(`./${set}.json`, import.meta.url), 'utf8')) as readonly Hurried[];
}

/** `command`: the right command with other arguments. */
export type Judgement = 'right' | 'command' | 'wrong';

export function judge({ or = [], ...meant }: Hurried, got: Got): Judgement {
  const same = [meant, ...or].filter(({ command }) => command === got.command);
  if (same.length === 0) return 'wrong';
  return same.some(({ args = {} }) => Object.entries(args).every(([name, value]) => fits(value, got.args[name])))
    ? 'right'
    : 'command';
}

/** Names may be said shorter than the data has them; the order of a list says nothing. */
function fits(wanted: unknown, given: unknown): boolean {
  if (given === undefined) return false;
  const [wants, gives] = [asRow(wanted), asRow(given)];
  return (
    wants.length === gives.length &&
    wants.every((want, at) => gives[at]!.startsWith(want) || want.startsWith(gives[at]!))
  );
}

const asRow = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .map((one) =>
      String(one)
        .toLowerCase()
        .replace(/[.,]|\b(gmbh|ltd|inc)\b/g, '')
        .trim(),
    )
    .sort();
