/** What Slack's client would send for what it shows: the buttons it has, and the values of its inputs. */
import { everyObject, type Json } from './json-walk.ts';

export interface ShownButton {
  readonly type: 'button';
  readonly action_id: string;
  readonly value?: string;
  readonly url?: string;
}

/** All buttons, in the order they are shown. */
export function buttonsIn(shown: unknown): ShownButton[] {
  return everyObject(shown).filter(({ type }) => type === 'button') as unknown as ShownButton[];
}

/** The input blocks by the name of their label. */
export function inputsIn(shown: unknown): { blockId: string; label: string; element: Json; block: Json }[] {
  return everyObject(shown)
    .filter(({ type }) => type === 'input')
    .map((block) => ({
      blockId: String(block.block_id),
      label: String((block.label as Json).text),
      element: block.element as Json,
      block,
    }));
}

/** `state` as it is before anybody types anything. */
export function stateAsShown(shown: unknown): { values: Record<string, Record<string, Json>> } {
  const values = inputsIn(shown).map(({ blockId, element }) => [
    blockId,
    { [String(element.action_id)]: stateOf(element) },
  ]);
  return { values: Object.fromEntries(values) };
}

/** `state` after people filled in some fields: what they typed or picked, by label. */
export function stateAfter(shown: unknown, entries: Record<string, unknown>) {
  const values = inputsIn(shown).map(({ blockId, label, element }) => [
    blockId,
    { [String(element.action_id)]: label in entries ? entered(element, entries[label]) : stateOf(element) },
  ]);
  return { values: Object.fromEntries(values) };
}

function stateOf(element: Json): Json {
  const { type } = element;
  switch (type) {
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: element.initial_option ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] };
    default:
      return { type, value: element.initial_value ?? null };
  }
}

function entered(element: Json, entry: unknown): Json {
  const { type } = element;
  const options = everyObject([element.options, element.option_groups]).filter((each) => 'value' in each);
  const picked = (wanted: unknown) => options.find(({ text }) => (text as Json).text === wanted);
  switch (type) {
    case 'datepicker':
      return { type, selected_date: entry };
    case 'timepicker':
      return { type, selected_time: entry };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: picked(entry) };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: (entry as unknown[]).map(picked) };
    default:
      return { type, value: entry };
  }
}
