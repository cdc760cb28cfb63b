/** Looking through JSON. */
export type Json = Record<string, unknown>;

/** The objects of a list; of anything else none. */
export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}

/** Every object there is, the outer ones first. */
export function everyObject(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(everyObject);
  return Array.isArray(value) ? below : [value as Json, ...below];
}

/** The characters of everything that is shown. */
export function textLength(value: unknown): number {
  return everyObject(value)
    .map((each) => each.text)
    .filter((shown) => typeof shown === 'string')
    .reduce((sum, shown) => sum + shown.length, 0);
}
