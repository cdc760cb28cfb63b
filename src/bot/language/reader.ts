/** How one argument is taken from a line. */
import type { CommandId } from '../commands/ids.ts';
import type { ReadLine } from './read.ts';
import type { Arguments, Dates } from './understanding.ts';

export interface ReaderContext {
  readonly line: ReadLine;
  readonly dates: Dates;
  readonly command: CommandId;
  /** The arguments that the line adds to, where it goes on from an answer of the same command. */
  readonly before?: Arguments;
}

/** The value the line gives; undefined where it says nothing of it. */
export type Reader = (context: ReaderContext) => unknown;

export function oneOrList<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0];
}
