/** Which of an element and its fallbacks is shown. */
import { isObject, type Json, typeOf } from './json.ts';
import type { Notes } from './notes.ts';

const VERSION = [1, 5] as const;
/** A chain of fallbacks longer than this is none that a person wrote. */
const MOST_FALLBACKS = 20;

/** The element, or the first of its fallbacks that is known and whose requirements are met; null when nothing is to be shown. */
export function resolve(element: Json, isKnown: (type: string) => boolean, notes: Notes): Json | null {
  let current = element;
  for (let count = 0; count < MOST_FALLBACKS; count++) {
    const type = typeOf(current);
    if (isKnown(type) && isMet(current.requires)) return current;
    const name = type === '' ? 'an element without type' : type;
    const { fallback } = current;
    if (isObject(fallback)) {
      notes.add(name, 'replaced', 'its fallback is shown');
      current = fallback;
    } else {
      const asked = fallback === 'drop';
      notes.add(name, 'dropped', asked ? 'its fallback says so' : 'unknown here, and it has no fallback');
      return null;
    }
  }
  notes.add(typeOf(element), 'dropped', 'too many fallbacks');
  return null;
}

function isMet(requires: unknown): boolean {
  if (!isObject(requires)) return true;
  return Object.entries(requires).every(([feature, version]) => feature === 'adaptiveCards' && isUpToDate(version));
}

function isUpToDate(version: unknown): boolean {
  if (version === '*') return true;
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return major < VERSION[0] || (major === VERSION[0] && minor <= VERSION[1]);
}
