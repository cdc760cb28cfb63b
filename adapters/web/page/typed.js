/** Keeps what was typed when a card has to be drawn again. */

/**
 * @param {unknown} part of an Adaptive Card, or all of it
 * @param {Record<string, string>} [values] by the id of the input
 * @returns {any} the same with the values filled in
 */
export function keepTyped(part, values = {}) {
  if (Array.isArray(part)) return part.map((each) => keepTyped(each, values));
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, keepTyped(value, values)]));
  return String(copy.type).startsWith('Input.') && copy.id in values ? { ...copy, value: values[copy.id] } : copy;
}
