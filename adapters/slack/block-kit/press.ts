/** What a button carries: the card's own action. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { PRESS_PREFIX } from './ids.ts';
import { isObject, type Json, textOf, typeOf } from './json.ts';
import { LIMITS } from './limits.ts';
import type { PressedAction, SlackAction } from './types.ts';

const PACKED = 'z:';
/** No button's value unpacks to more. */
const MOST_BYTES = 1_000_000;

/** The value of the button that stands for this Action.Submit or Action.Execute; null when it is too long for Slack. */
export function pressValue(action: Json): string | null {
  const written = JSON.stringify({
    t: typeOf(action) === 'Action.Execute' ? 'x' : 's',
    v: textOf(action.verb),
    i: textOf(action.id),
    d: action.data,
    ...(action.associatedInputs === 'none' && { n: 1 }),
  });
  if (written.length <= LIMITS.buttonValue) return written;
  const packed = PACKED + deflateRawSync(written).toString('base64url');
  return packed.length <= LIMITS.buttonValue ? packed : null;
}

/** The card's own action behind a pressed button; null for links and everything that is no button of a card. */
export function readAction({ type, action_id, value }: SlackAction): PressedAction | null {
  if (type !== 'button' || !action_id?.startsWith(PRESS_PREFIX) || typeof value !== 'string') return null;
  const held = unwritten(value);
  if (!isObject(held)) return null;
  const verb = textOf(held.v);
  const id = textOf(held.i);
  return {
    type: held.t === 'x' ? 'Action.Execute' : 'Action.Submit',
    ...(verb !== undefined && { verb }),
    ...(id !== undefined && { id }),
    data: held.d,
    takesInputs: held.n !== 1,
  };
}

function unwritten(value: string): unknown {
  try {
    if (!value.startsWith(PACKED)) return JSON.parse(value);
    const packed = Buffer.from(value.slice(PACKED.length), 'base64url');
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: MOST_BYTES }).toString());
  } catch {
    return null;
  }
}
