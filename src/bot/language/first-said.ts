/** What a line says, where several things are told apart by patterns. */
import { type Line, matcher } from './matcher.ts';

/** Values with the patterns that say them; the first that matches holds. */
export type Sayings<T> = readonly (readonly [value: T, ...patterns: string[]])[];

export function firstSaid<T>(sayings: Sayings<T>): (line: Line) => T | undefined {
  const find = matcher(
    sayings.flatMap(([, ...patterns], index) => patterns.map((pattern) => [pattern, index] as const)),
  );
  return (line) => {
    const first = find(line).reduce((least, hit) => Math.min(least, hit.value), sayings.length);
    return sayings[first]?.[0];
  };
}

export const patternsOf = (sayings: Sayings<unknown>): readonly string[] =>
  sayings.flatMap(([, ...patterns]) => patterns);
