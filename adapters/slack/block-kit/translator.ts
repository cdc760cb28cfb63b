/** Goes through a card: picks fallbacks, leaves out what is hidden, hands each element to its own translation. */
import { presentActions } from './actions/present-actions.ts';
import { ELEMENTS } from './elements/index.ts';
import { withSelect } from './elements/select-action.ts';
import { inputBlockId, inputName } from './ids.ts';
import { type Json, objectsOf, textOf, typeOf } from './json.ts';
import type { Notes } from './notes.ts';
import { ACTIONS } from './outcomes.ts';
import { type Part, placed } from './part.ts';
import { resolve } from './resolve.ts';
import { revealedBy } from './revealed.ts';
import type { Surface, Translation } from './translation.ts';

/** No card a person reads is deeper or larger. */
const DEPTH = 30;
const ELEMENTS_SHOWN = 5000;

/** What the elements of this card are translated with; it counts what they use. */
export function translator(card: Json, surface: Surface, notes: Notes): Translation {
  const revealed = revealedBy(card);
  const inputs = new Map<string, number>();
  let buttons = 0;
  let elements = 0;
  let depth = 0;
  const isHidden = ({ isVisible, id }: Json) => isVisible === false && !revealed.has(textOf(id) ?? '');

  function isTooMuch(): boolean {
    if (elements >= ELEMENTS_SHOWN) notes.add('AdaptiveCard', 'shortened', `more than ${ELEMENTS_SHOWN} elements`);
    return elements >= ELEMENTS_SHOWN;
  }

  function present(found: Json): readonly Part[] {
    if (isTooMuch()) return [];
    elements += 1;
    const element = resolve(found, (type) => Object.hasOwn(ELEMENTS, type), notes);
    if (!element) return [];
    const type = typeOf(element);
    if (isHidden(element)) {
      notes.add(`${type}.isVisible`, 'dropped', 'hidden, and nothing in the card shows it');
      return [];
    }
    const { separator, spacing } = element;
    const parts = ELEMENTS[type]?.present(element, t) ?? [];
    return placed(parts, { divider: separator === true, gap: gapOf(spacing) });
  }

  function deeper<Result>(run: () => readonly Result[]): readonly Result[] {
    if (depth >= DEPTH) {
      notes.add('AdaptiveCard', 'shortened', `deeper than ${DEPTH} levels`);
      return [];
    }
    depth += 1;
    const result = run();
    depth -= 1;
    return result;
  }

  const t: Translation = {
    surface,
    notes,
    elements: (list) => deeper(() => objectsOf(list).flatMap(present)),
    actions: (list) =>
      deeper(() => {
        const known = objectsOf(list)
          .map((action) => resolve(action, (type) => Object.hasOwn(ACTIONS, type), notes))
          .filter((action) => action !== null);
        return presentActions(known, t, (inner) => [
          ...withSelect(t.elements(inner.body), inner.selectAction, 'AdaptiveCard', t),
          ...t.actions(inner.actions),
        ]);
      }),
    buttonId: (prefix) => `${prefix}${++buttons}`,
    inputBlockId: (id) => {
      const name = inputName(id);
      const count = (inputs.get(name) ?? 0) + 1;
      inputs.set(name, count);
      if (count > 1) notes.add('Input.id', 'dropped', `only the first input named ${name} counts`);
      return inputBlockId(id, count);
    },
  };
  return t;
}

function gapOf(spacing: unknown): 'tight' | 'normal' | 'wide' {
  const size = typeof spacing === 'string' ? spacing.toLowerCase() : 'default';
  if (size === 'none' || size === 'small') return 'tight';
  return size === 'default' ? 'normal' : 'wide';
}
