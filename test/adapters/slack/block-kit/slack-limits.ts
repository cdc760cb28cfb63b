/** Checks what Slack would be sent against its documented limits. */
import { z } from 'zod';
import { everyObject, objectsIn, textLength } from './json-walk.ts';
import { home, message, modal } from './slack-schemas.ts';

/** What Slack would refuse in a message as it is posted; empty when nothing. Only `blocks` and `text` are looked at. */
export function checkMessage(payload: unknown): string[] {
  const complaints = complaintsOf(message, payload);
  const blocks = blocksOf(payload);
  if (blocks.filter(({ type }) => type === 'table').length > 1) complaints.push('more than one table');
  if (textLength(blocks) > 12_000) complaints.push('more than 12,000 characters: msg_blocks_too_long');
  return complaints;
}

/** What Slack would refuse in a modal or home tab; empty when nothing. */
export function checkView(payload: unknown): string[] {
  const isModal = (payload as { type?: unknown } | null)?.type === 'modal';
  const complaints = complaintsOf(isModal ? modal : home, payload);
  const hasInput = blocksOf(payload).some(({ type }) => type === 'input');
  if (isModal && hasInput && !(payload as { submit?: unknown }).submit) complaints.push('inputs without submit');
  return complaints;
}

interface BlockLike {
  readonly type?: unknown;
  readonly block_id?: unknown;
  readonly elements?: unknown;
}

function complaintsOf(schema: z.ZodType, payload: unknown): string[] {
  const read = schema.safeParse(payload);
  const blocks = blocksOf(payload);
  return [
    ...(read.success ? [] : [z.prettifyError(read.error)]),
    ...repeated(blocks.map(({ block_id }) => block_id)).map((id) => `block_id twice: ${id}`),
    ...blocks.flatMap(({ elements }) =>
      repeated(objectsIn(elements).map(({ action_id }) => action_id)).map((id) => `action_id twice: ${id}`),
    ),
    ...everyObject(payload).flatMap(strayInitial),
  ];
}

/** An option chosen at first must be one of the options, and all of their values different. */
function strayInitial(element: Record<string, unknown>): string[] {
  const groups = objectsIn(element.option_groups).flatMap(({ options: grouped }) => objectsIn(grouped));
  const offered = [...objectsIn(element.options), ...groups];
  if (offered.length === 0) return [];
  const initial = [...objectsIn(element.initial_options), ...objectsIn([element.initial_option])];
  const known = new Set(offered.map((each) => JSON.stringify(each)));
  return [
    ...initial.filter((each) => !known.has(JSON.stringify(each))).map(() => 'an initial option that is not offered'),
    ...repeated(offered.map(({ value }) => value)).map((value) => `option value twice: ${value}`),
  ];
}

function blocksOf(payload: unknown): BlockLike[] {
  return objectsIn((payload as { blocks?: unknown } | null)?.blocks);
}

function repeated(values: readonly unknown[]): unknown[] {
  const named = values.filter((value) => value !== undefined);
  return named.filter((value, index) => named.indexOf(value) !== index);
}
