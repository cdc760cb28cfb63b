/** What all inputs share: label, hint, whether it must be filled in, and the ids their values come back by. */
import type { InputBlock, InputBlockElement, PlainTextElement } from '@slack/types';
import { inputName } from '../ids.ts';
import { type Json, textOf, wordsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Part } from '../part.ts';
import { markdownWords } from '../text/markdown.ts';
import { cutLine, plainObject } from '../text/plain.ts';
import type { Translation } from '../translation.ts';
import { WORDS } from '../words.ts';

/** The input in its block, below it nothing. `hint` says what Slack does not check. */
export function field(input: Json, element: InputBlockElement, t: Translation, hint = ''): Part {
  const id = textOf(input.id) ?? '';
  const name = `${input.type}`;
  if (id === '') t.notes.add(`${name}.id`, 'dropped', 'without an id its value has no name');
  if (inputName(id) !== id) t.notes.add(`${name}.id`, 'shortened', 'a very long id comes back shortened');
  if (input.errorMessage !== undefined) {
    t.notes.add(`${name}.errorMessage`, 'approximated', 'Slack says in its own words that a value is missing');
  }
  if (t.surface !== 'modal' && input.isRequired === true) {
    t.notes.add(`${name}.isRequired`, 'approximated', 'Slack checks it in dialogs only');
  }
  const block: InputBlock = {
    type: 'input',
    block_id: t.inputBlockId(id),
    label: cutObject(labelOf(input), LIMITS.inputLabel, `${name}.label`, t),
    element,
    optional: input.isRequired !== true,
    ...(hint !== '' && { hint: cutObject(hint, LIMITS.inputHint, name, t) }),
  };
  return { kind: 'block', vital: true, block };
}

/** Its label, or what else names it. */
export function labelOf(input: Json): string {
  const label = wordsOf(input.label);
  if (label !== undefined) return markdownWords(label);
  return wordsOf(input.title) ?? wordsOf(input.placeholder) ?? wordsOf(input.id) ?? WORDS.value;
}

/** `{placeholder}` where the input has one. */
export function placeholderOf(input: Json, t: Translation): { placeholder?: PlainTextElement } {
  const text = wordsOf(input.placeholder);
  if (text === undefined) return {};
  return { placeholder: cutObject(text, LIMITS.placeholder, `${input.type}.placeholder`, t) };
}

/** A plain text object of at most `limit` characters, noted where something is cut off. */
export function cutObject(text: string, limit: number, element: string, t: Translation): PlainTextElement {
  const cut = cutLine(text, limit);
  if (!cut.whole) t.notes.add(element, 'shortened', `longer than ${limit} characters`);
  return plainObject(cut.text);
}
