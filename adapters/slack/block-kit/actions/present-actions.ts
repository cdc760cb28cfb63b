/** A list of actions: buttons in short rows, below them what the cards behind some of them show. */
import type { Button } from '@slack/types';
import { isObject, type Json, typeOf } from '../json.ts';
import { BUTTONS_IN_A_ROW } from '../limits.ts';
import type { Part } from '../part.ts';
import type { Translation } from '../translation.ts';
import { WORDS } from '../words.ts';
import { actionButton, titleOf } from './button.ts';

/** The actions must be of known types. `card` gives the parts of an inner card. */
export function presentActions(
  actions: readonly Json[],
  t: Translation,
  card: (inner: Json) => readonly Part[],
): readonly Part[] {
  const buttons: Button[] = [];
  const texts: Part[] = [];
  const shown: Part[] = [];
  for (const action of actions) {
    const title = titleOf(action);
    const type = typeOf(action);
    if (type === 'Action.ShowCard') {
      t.notes.add(type, 'approximated', 'its card is always shown, below the buttons');
      const inner = isObject(action.card) ? card(action.card) : [];
      shown.push({ kind: 'text', spans: [{ text: title, bold: true }], divider: true }, ...inner);
    } else if (type === 'Action.ToggleVisibility') {
      t.notes.add(type, 'dropped', `what it shows is always shown: ${title}`);
    } else {
      const button = action.isEnabled === false ? null : actionButton(action, t);
      if (button) buttons.push(button);
      else texts.push({ kind: 'text', spans: [{ text: WORDS.unavailable(title) }], small: true });
      if (action.isEnabled === false)
        t.notes.add(`${type}.isEnabled`, 'replaced', 'a button that is off is shown as text');
    }
  }
  return [...inRows(buttons), ...texts, ...shown];
}

function inRows(buttons: readonly Button[]): Part[] {
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS_IN_A_ROW) }, (_, row) => {
    const elements = buttons.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW);
    return { kind: 'block', block: { type: 'actions', elements } };
  });
}
