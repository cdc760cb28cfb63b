/** Messages beside the fields of a dialog. */
import { inputName, nameOfBlock } from './ids.ts';
import { isObject, textOf } from './json.ts';
import type { WithBlocks } from './types.ts';

/** `errors` of `response_action: 'errors'`: messages by block id from messages by input id. Unknown ids are left out. */
export function errorsFor({ blocks }: WithBlocks, errors: Readonly<Record<string, string>>): Record<string, string> {
  const byName = new Map(Object.entries(errors).map(([id, message]) => [inputName(id), message]));
  const found: [string, string][] = [];
  for (const block of blocks) {
    if (!isObject(block) || block.type !== 'input') continue;
    const blockId = textOf(block.block_id) ?? '';
    const message = byName.get(nameOfBlock(blockId) ?? '');
    if (message !== undefined) found.push([blockId, message]);
  }
  return Object.fromEntries(found);
}
