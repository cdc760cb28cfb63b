import type { InputBlockElement, PlainTextOption } from '@slack/types';
import { VALUE_ACTION_ID } from '../ids.ts';
import type { Json } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Present, Translation } from '../translation.ts';
import { WORDS } from '../words.ts';
import { choicesOf, grouped, initialOf } from './choices.ts';
import { field, labelOf, placeholderOf } from './field.ts';

export const presentChoiceSet: Present = (input, t) => {
  const { options, left } = choicesOf(input, t);
  if (input['choices.data'] !== undefined) {
    t.notes.add('Input.ChoiceSet.choices.data', 'dropped', 'only the choices of the card itself are offered');
  }
  if (options.length === 0) {
    t.notes.add('Input.ChoiceSet', 'replaced', 'Slack has no choice without options');
    return [{ kind: 'text', spans: [{ text: WORDS.nothingToChoose(labelOf(input)) }], small: true }];
  }
  return [field(input, elementOf(input, options, t), t, left > 0 ? WORDS.unsent(left) : '')];
};

function elementOf(input: Json, options: readonly PlainTextOption[], t: Translation): InputBlockElement {
  const several = input.isMultiSelect === true;
  const initial = initialOf(input, options, several);
  const [first] = initial;
  if (typeof input.style === 'string' && input.style.toLowerCase() === 'expanded') {
    if (options.length <= LIMITS.shownOptions)
      return shownAtOnce(options, several ? initial : initial.slice(0, 1), several);
    t.notes.add('Input.ChoiceSet.style', 'approximated', `more than ${LIMITS.shownOptions} choices become a menu`);
  }
  const menu = { action_id: VALUE_ACTION_ID, ...placeholderOf(input, t), ...grouped(options) };
  return several
    ? { type: 'multi_static_select', ...menu, ...(first && { initial_options: initial }) }
    : { type: 'static_select', ...menu, ...(first && { initial_option: first }) };
}

function shownAtOnce(
  options: readonly PlainTextOption[],
  initial: PlainTextOption[],
  several: boolean,
): InputBlockElement {
  const [first] = initial;
  const offered = { action_id: VALUE_ACTION_ID, options: [...options] };
  return several
    ? { type: 'checkboxes', ...offered, ...(first && { initial_options: initial }) }
    : { type: 'radio_buttons', ...offered, ...(first && { initial_option: first }) };
}
