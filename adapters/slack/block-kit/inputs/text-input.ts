import type { EmailInput, PlainTextInput, URLInput } from '@slack/types';
import { VALUE_ACTION_ID } from '../ids.ts';
import { isObject, type Json, textOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Present, Translation } from '../translation.ts';
import { field, placeholderOf } from './field.ts';

export const presentTextInput: Present = (input, t) => {
  if (input.regex !== undefined) t.notes.add('Input.Text.regex', 'dropped', 'check it when the value arrives');
  const inline = isObject(input.inlineAction) ? t.actions([input.inlineAction]) : [];
  if (inline.length > 0) t.notes.add('Input.Text.inlineAction', 'approximated', 'its button is below the input');
  return [field(input, elementOf(input, t), t), ...inline];
};

function elementOf(input: Json, t: Translation): PlainTextInput | EmailInput | URLInput {
  const style = typeof input.style === 'string' ? input.style.toLowerCase() : 'text';
  const common = { action_id: VALUE_ACTION_ID, ...placeholderOf(input, t) };
  if (style === 'password') t.notes.add('Input.Text.style', 'approximated', 'Slack shows passwords as they are typed');
  // Slack has fields for e-mail and addresses in dialogs only, and they know no lengths.
  if (t.surface === 'modal' && input.maxLength === undefined && (style === 'email' || style === 'url')) {
    const type = style === 'email' ? 'email_text_input' : 'url_text_input';
    return { type, ...common, ...initialValue(input, LIMITS.inputText, t) };
  }
  const longest = lengthOf(input.maxLength);
  return {
    type: 'plain_text_input',
    ...common,
    ...initialValue(input, longest ?? LIMITS.inputText, t),
    ...(input.isMultiline === true && { multiline: true }),
    ...(longest !== undefined && { max_length: longest }),
  };
}

function lengthOf(maxLength: unknown): number | undefined {
  const length = Math.trunc(Number(maxLength ?? Number.NaN));
  return length >= 1 ? Math.min(length, LIMITS.inputText) : undefined;
}

function initialValue({ value }: Json, limit: number, { notes }: Translation): { initial_value?: string } {
  const text = textOf(value) ?? '';
  if (text === '') return {};
  if (text.length <= limit) return { initial_value: text };
  notes.add('Input.Text.value', 'shortened', `longer than ${limit} characters`);
  return { initial_value: text.slice(0, limit).replace(/[\ud800-\udbff]$/, '') };
}
