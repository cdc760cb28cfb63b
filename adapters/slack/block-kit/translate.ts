/** A card as parts. */
import { presentActions } from './actions/present-actions.ts';
import { noteBackground } from './elements/background.ts';
import { ELEMENTS } from './elements/index.ts';
import { withSelect } from './elements/select-action.ts';
import { inputBlockId, inputName } from './ids.ts';
import { isObject, type Json, objectsOf, textOf, typeOf, wordsOf } from './json.ts';
import type { Notes } from './notes.ts';
import { ACTIONS } from './outcomes.ts';
import { type Part, placed } from './part.ts';

import { resolve } from './resolve.ts';
import { revealedBy } from './revealed.ts';
import type { Surface, Translation } from './translation.ts';

/** No card a person reads is deeper or larger. */
const DEPTH = 30;
const ELEMENTS_SHOWN = 5000;

export interface Translated {
  readonly body: readonly Part[];
  readonly actions: readonly Part[];
}

/** The parts of a card. With `submits`, its only Submit or Execute is left to the dialog's own button. */
export function translate(card: Json, surface: Surface, notes: Notes, submits = false): Translated {
  const t = translation(card, surface, notes);
  noteCard(card, notes);
  const body = [...withSelect(t.elements(card.body), card.selectAction, 'AdaptiveCard', t), ...signIn(card, t)];
  const all = objectsOf(card.actions);
  const own = submits ? submitOf(all) : undefined;
  if (own) notes.add(typeOf(own), 'replaced', "it is the dialog's own submit button");
  return { body, actions: t.actions(all.filter((action) => action !== own)).map(vital) };
}

const vital = (part: Part): Part => (part.kind === 'block' ? { ...part, vital: true } : part);

function submitOf(actions: readonly Json[]): Json | undefined {
  const submits = actions.filter((action) => ['Action.Submit', 'Action.Execute'].includes(typeOf(action)));
  return submits.length === 1 ? submits[0] : undefined;
}

function translation(card: Json, surface: Surface, notes: Notes): Translation {
  const revealed = revealedBy(card);
  const inputs = new Map<string, number>();
  let buttons = 0;
  let elements = 0;
  let depth = 0;
  const isHidden = ({ isVisible, id }: Json) => isVisible === false && !revealed.has(textOf(id) ?? '');

  function present(found: Json): readonly Part[] {
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
    if (depth >= DEPTH || elements >= ELEMENTS_SHOWN) {
      notes.add('AdaptiveCard', 'shortened', `deeper than ${DEPTH} levels or more than ${ELEMENTS_SHOWN} elements`);
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

function noteCard(card: Json, notes: Notes): void {
  noteBackground(card, 'AdaptiveCard', notes);
  if (card.refresh !== undefined)
    notes.add('AdaptiveCard.refresh', 'dropped', 'Slack does not ask for a new card by itself');
  if (card.authentication !== undefined) {
    notes.add(
      'AdaptiveCard.authentication',
      'replaced',
      'its text and links are shown, nobody is signed in by themselves',
    );
  }
}

/** What a card says to people who are not signed in, with its links. */
function signIn({ authentication }: Json, t: Translation): readonly Part[] {
  if (!isObject(authentication)) return [];
  const text = wordsOf(authentication.text);
  const links = objectsOf(authentication.buttons).map(({ title, value }) => ({
    type: 'Action.OpenUrl',
    title,
    url: value,
  }));
  return [...(text === undefined ? [] : [{ kind: 'text', spans: [{ text }] } as const]), ...t.actions(links)];
}
