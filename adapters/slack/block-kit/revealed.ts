/** What is hidden at first and could be shown by a button that Slack cannot have. */
import { isObject, objectsOf, textOf } from './json.ts';

const DEPTH = 60;

/** The ids that any Action.ToggleVisibility of the card can show. */
export function revealedBy(card: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  collect(card, ids, DEPTH);
  return ids;
}

function collect(value: unknown, ids: Set<string>, depth: number): void {
  if (depth === 0 || typeof value !== 'object' || value === null) return;
  if (isObject(value) && value.type === 'Action.ToggleVisibility') {
    const targets = Array.isArray(value.targetElements) ? value.targetElements : [];
    for (const id of targets.filter((target) => typeof target === 'string')) ids.add(id);
    for (const { elementId, isVisible } of objectsOf(targets))
      if (isVisible !== false) ids.add(textOf(elementId) ?? '');
  }
  for (const below of Object.values(value)) collect(below, ids, depth - 1);
}
