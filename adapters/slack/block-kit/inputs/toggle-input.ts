import type { Checkboxes, PlainTextOption } from '@slack/types';
import { optionValue, toggleActionId, VALUE_ACTION_ID } from '../ids.ts';
import { textOf, wordsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { plainObject } from '../text/plain.ts';
import type { Present } from '../translation.ts';
import { WORDS } from '../words.ts';
import { cutObject, field } from './field.ts';

/** One box to tick. Slack tells nothing of a box without a tick, so its id says what that means. */
export const presentToggleInput: Present = (input, t) => {
  const valueOn = textOf(input.valueOn) ?? 'true';
  const valueOff = textOf(input.valueOff) ?? 'false';
  const value = optionValue(valueOn);
  const actionId = toggleActionId(valueOff);
  if (value.length > LIMITS.optionValue || actionId === null) {
    t.notes.add('Input.Toggle', 'approximated', 'values too long for Slack come back as true and false');
  }
  const fits = value.length <= LIMITS.optionValue && actionId !== null;
  const title = wordsOf(input.title);
  // Without a label the title stands above the box.
  const text = wordsOf(input.label) === undefined ? undefined : title;
  const option: PlainTextOption = {
    text: text === undefined ? plainObject(WORDS.yes) : cutObject(text, LIMITS.optionText, 'Input.Toggle.title', t),
    value: fits ? value : 'true',
  };
  const element: Checkboxes = {
    type: 'checkboxes',
    action_id: (fits ? actionId : toggleActionId('false')) ?? VALUE_ACTION_ID,
    options: [option],
    ...(textOf(input.value) === valueOn && { initial_options: [option] }),
  };
  return [field(input, element, t)];
};
