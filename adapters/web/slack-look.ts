/** What Slack would show for a reply, by the translator that Slack itself is answered with. */
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Reply } from '../../src/bot/message.ts';
import { errorsFor, readAction, type SlackAction, toMessage, toView } from '../slack/block-kit/index.ts';

export interface SlackLook {
  /** Blocks of each message. */
  readonly messages: readonly (readonly object[])[];
  /** What each button stands for, by its `action_id`: the data of the card's action. */
  readonly presses: Readonly<Record<string, unknown>>;
  /** The same as a modal, for a reply that asks for values. */
  readonly modal?: SlackModal;
}

export interface SlackModal {
  readonly view: object;
  /** Id of the card's input by the id of the block it became. */
  readonly fields: Readonly<Record<string, string>>;
}

export function slackLook({ card, form }: Pick<Reply, 'card' | 'form'>): SlackLook {
  const messages = toMessage(card).messages.map(({ blocks }) => blocks);
  return {
    messages,
    presses: Object.fromEntries(messages.flatMap(buttonsIn).map((button) => [button.action_id, dataOf(button)])),
    ...(form && { modal: modalOf(card, form) }),
  };
}

function modalOf(card: AdaptiveCard, { title, submit }: NonNullable<Reply['form']>): SlackModal {
  const { view } = toView(card, { title, submit, close: 'Cancel', callbackId: 'form' });
  const ids = partsOf(card).flatMap(({ type, id }) => (/^Input\./.test(String(type)) ? [String(id)] : []));
  return { view, fields: errorsFor(view, Object.fromEntries(ids.map((id) => [id, id]))) };
}

const dataOf = (button: SlackAction): unknown => readAction(button)?.data ?? {};

function buttonsIn(blocks: readonly object[]): (SlackAction & { readonly action_id: string })[] {
  return partsOf(blocks).filter((part) => part.type === 'button' && typeof part.action_id === 'string') as never;
}

/** Every object within, itself included. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(partsOf)];
}
