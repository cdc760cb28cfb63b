/** The ids by which values and presses find their way back: derived from the card's own ids, the same every time. */
import { createHash } from 'node:crypto';
import { LIMITS } from './limits.ts';

const INPUT = 'card-input';
const INPUT_BLOCK = /^card-input(?:~\d+)?:(.*)$/s;
const TOGGLE = 'card-toggle:';
const VALUE = 'card-value';
/** Leaves room for the prefix and a counter. */
const NAME_LENGTH = LIMITS.blockId - 35;

/** Every `action_id` that comes from a card. */
export const CARD_ACTION_IDS = /^card-/;
export const PRESS_PREFIX = 'card-action:';
export const LINK_PREFIX = 'card-link:';

/** An input's id as it goes to Slack and comes back; a very long one ends in a digest. */
export function inputName(id: string): string {
  if (id.length <= NAME_LENGTH) return id;
  const digest = createHash('sha256').update(id).digest('base64url').slice(0, 16);
  return `${id.slice(0, NAME_LENGTH - digest.length - 1).replace(/[\ud800-\udbff]$/, '')}~${digest}`;
}

/** `count` tells apart inputs of the same id, which a card should not have. */
export function inputBlockId(id: string, count: number): string {
  return `${INPUT}${count > 1 ? `~${count}` : ''}:${inputName(id)}`;
}

/** The name of the input that has this block id; null for other blocks. */
export function nameOfBlock(blockId: string): string | null {
  return INPUT_BLOCK.exec(blockId)?.[1] ?? null;
}

export const VALUE_ACTION_ID = VALUE;

/** Carries what a switch stands for when it is off, which Slack would not tell; null where that is too long. */
export function toggleActionId(valueOff: string): string | null {
  const id = `${TOGGLE}${valueOff}`;
  return id.length <= LIMITS.actionId ? id : null;
}

/** What a switch stands for when it is off; null for other inputs. */
export function valueOffOf(actionId: string): string | null {
  return actionId.startsWith(TOGGLE) ? actionId.slice(TOGGLE.length) : null;
}

/** Option values must not be empty; `~` marks those that were written differently. */
export function optionValue(value: string): string {
  return value === '' || value.startsWith('~') ? `~${value}` : value;
}

export const choiceOf = (value: string): string => (value.startsWith('~') ? value.slice(1) : value);
