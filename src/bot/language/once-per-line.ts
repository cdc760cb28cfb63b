/** What many arguments ask of the same line is found once. */
import type { ReadLine } from './read.ts';

export function oncePerLine<T>(find: (line: ReadLine) => T): (line: ReadLine) => T {
  const found = new WeakMap<ReadLine, { readonly value: T }>();
  return (line) => {
    const before = found.get(line);
    if (before !== undefined) return before.value;
    const value = find(line);
    found.set(line, { value });
    return value;
  };
}
