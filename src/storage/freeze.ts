/** Lets one object be handed to many without anybody changing it under the others. */

/** Freezes a tree of plain objects and lists, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
