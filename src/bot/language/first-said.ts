/** What a line says, where several things are told apart by patterns. */
import { type Line, matcher } from './matcher.ts';

/** Values with the patterns that say them; the first that matches holds. */
export type Sayings<T> = readonly (readonly [value: T, ...patterns: string[]])[];

export function firstSaid<T>(sayings: Sayings<T>): (line: Line) => T | undefined {
  const find = matcher(sayings.flatMap(([value, ...patterns]) => patterns.map((pattern) => [pattern, value] as const)));
  return (line) => {
    const found = new Set(find(line).map((hit) => hit.value));
    return sayings.map(([value]) => value).find((value) => found.has(value));
  };
}

export const patternsOf = (sayings: Sayings<unknown>): readonly string[] =>
  sayings.flatMap(([, ...patterns]) => patterns);
