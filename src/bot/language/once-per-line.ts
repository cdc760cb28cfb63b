/** What many arguments ask of the same line is found once. */
import type { ReadLine } from './read.ts';

export function oncePerLine<T, Read extends object = ReadLine>(find: (line: Read) => T): (line: Read) => T {
  const found = new WeakMap<Read, { readonly value: T }>();
  return (line) => {
    const before = found.get(line);
    if (before !== undefined) return before.value;
    const value = find(line);
    found.set(line, { value });
    return value;
  };
}
