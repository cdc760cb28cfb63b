import { VALUE_ACTION_ID } from '../ids.ts';
import { textOf } from '../json.ts';
import type { Present } from '../translation.ts';
import { WORDS } from '../words.ts';
import { field, placeholderOf } from './field.ts';

/** Slack has fields for numbers in dialogs only. */
export const presentNumberInput: Present = (input, t) => {
  const [value, min, max] = [input.value, input.min, input.max].map(decimalOf);
  const common = { action_id: VALUE_ACTION_ID, ...placeholderOf(input, t) };
  if (t.surface === 'modal') {
    return [
      field(
        input,
        {
          type: 'number_input',
          ...common,
          is_decimal_allowed: true,
          ...(value !== undefined && { initial_value: value }),
          ...(min !== undefined && { min_value: min }),
          ...(max !== undefined && { max_value: max }),
        },
        t,
      ),
    ];
  }
  t.notes.add('Input.Number', 'approximated', 'outside dialogs Slack takes any text: check it when it arrives');
  const element = {
    type: 'plain_text_input',
    ...common,
    ...(value !== undefined && { initial_value: value }),
  } as const;
  return [field(input, element, t, WORDS.between(min, max))];
};

/** The number without an exponent, as Slack reads it. */
function decimalOf(value: unknown): string | undefined {
  const text = textOf(value)?.trim() ?? '';
  const number = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return undefined;
  const written = String(number);
  return written.includes('e') ? undefined : written;
}
