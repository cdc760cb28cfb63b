import { VALUE_ACTION_ID } from '../ids.ts';
import { textOf } from '../json.ts';
import type { Present } from '../translation.ts';
import { WORDS } from '../words.ts';
import { field, placeholderOf } from './field.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The range cannot be enforced, so a hint says it. */
export const presentDateInput: Present = (input, t) => {
  const [value, min, max] = [input.value, input.min, input.max].map(dateOf);
  if (min ?? max)
    t.notes.add('Input.Date.min and max', 'approximated', 'a hint says the range, Slack does not check it');
  const element = {
    type: 'datepicker',
    action_id: VALUE_ACTION_ID,
    ...placeholderOf(input, t),
    ...(value !== undefined && { initial_date: value }),
  } as const;
  return [field(input, element, t, WORDS.between(min, max))];
};

export const presentTimeInput: Present = (input, t) => {
  const [value, min, max] = [input.value, input.min, input.max].map(timeOf);
  if (min ?? max)
    t.notes.add('Input.Time.min and max', 'approximated', 'a hint says the range, Slack does not check it');
  const element = {
    type: 'timepicker',
    action_id: VALUE_ACTION_ID,
    ...placeholderOf(input, t),
    ...(value !== undefined && { initial_time: value }),
  } as const;
  return [field(input, element, t, WORDS.between(min, max))];
};

/** A day there is, as `YYYY-MM-DD`. */
function dateOf(value: unknown): string | undefined {
  const text = textOf(value) ?? '';
  const date = DATE.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // A day like 31 February rolls over to another one.
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** `HH:MM`; seconds are left out. */
function timeOf(value: unknown): string | undefined {
  const text = (textOf(value) ?? '').slice(0, 5);
  return TIME.test(text) ? text : undefined;
}
