/** What people put into the inputs of a card. */
import { choiceOf, nameOfBlock, valueOffOf } from './ids.ts';
import { isObject, type Json, objectsOf, textOf } from './json.ts';
import type { SlackState } from './types.ts';

/** The values by the ids the card gave its inputs: choices joined by commas, dates `YYYY-MM-DD`, times `HH:MM`. */
export function valuesOf(state: SlackState | undefined): Record<string, string> {
  const values: [string, string][] = [];
  for (const [blockId, elements] of Object.entries(state?.values ?? {})) {
    const name = nameOfBlock(blockId);
    const [entry] = Object.entries(elements);
    if (name !== null && entry && isObject(entry[1])) values.push([name, valueIn(entry[0], entry[1])]);
  }
  // Of two inputs with one id, the first counts.
  return Object.fromEntries(values.reverse());
}

function valueIn(actionId: string, element: Json): string {
  switch (element.type) {
    case 'datepicker':
      return textOf(element.selected_date) ?? '';
    case 'timepicker':
      return textOf(element.selected_time) ?? '';
    case 'static_select':
    case 'radio_buttons':
      return chosen(element.selected_option);
    case 'multi_static_select':
    case 'checkboxes':
      return objectsOf(element.selected_options).map(chosen).join(',') || (valueOffOf(actionId) ?? '');
    default:
      return textOf(element.value) ?? '';
  }
}

function chosen(option: unknown): string {
  return isObject(option) ? choiceOf(textOf(option.value) ?? '') : '';
}
