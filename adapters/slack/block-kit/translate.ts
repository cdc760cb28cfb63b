/** A card as parts. */
import { noteBackground } from './elements/background.ts';
import { withSelect } from './elements/select-action.ts';
import { isObject, type Json, objectsOf, typeOf, wordsOf } from './json.ts';
import type { Notes } from './notes.ts';
import type { Part } from './part.ts';
import type { Surface, Translation } from './translation.ts';
import { translator } from './translator.ts';

export interface Translated {
  readonly body: readonly Part[];
  readonly actions: readonly Part[];
}

/** The parts of a card. With `submits`, its only Submit or Execute is left to the dialog's own button. */
export function translate(card: Json, surface: Surface, notes: Notes, submits = false): Translated {
  const t = translator(card, surface, notes);
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
