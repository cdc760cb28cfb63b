/** What Slack would show for a card, by the translator that Slack itself is answered with. */
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Form } from '../../src/bot/message.ts';
import { withImages } from '../pictures.ts';
import { errorsFor, readAction, type SlackAction, toMessage, toView } from '../slack/block-kit/index.ts';
import { slackFiles } from './slack-files.ts';

export interface SlackMessages {
  /** Blocks of each message. */
  readonly messages: readonly (readonly object[])[];
  /** What each button stands for, by its `action_id`: the data of the card's action. */
  readonly presses: Readonly<Record<string, unknown>>;
}

export interface SlackModal {
  readonly view: object;
  /** Id of the card's input by the id of the block it became. */
  readonly fields: Readonly<Record<string, string>>;
}

/** @param card whose pictures are within it */
export function slackMessages(card: AdaptiveCard): SlackMessages {
  const files = slackFiles();
  const told = toMessage(withImages(card, files.put)).messages.map(({ blocks }) => blocks);
  const messages = files.inPlace(told);
  const presses = partsOf(messages)
    .filter(isButton)
    .map((button) => [button.action_id, readAction(button)?.data ?? {}]);
  return { messages, presses: Object.fromEntries(presses) };
}

export function slackModal(card: AdaptiveCard, { title, submit }: Form): SlackModal {
  const { view } = toView(card, { title, submit, close: 'Cancel', callbackId: 'form' });
  const ids = partsOf(card).flatMap(({ type, id }) => (/^Input\./.test(String(type)) ? [String(id)] : []));
  return { view, fields: errorsFor(view, Object.fromEntries(ids.map((id) => [id, id]))) };
}

type Part = Readonly<Record<string, unknown>>;

const isButton = (part: Part): part is Part & SlackAction & { readonly action_id: string } =>
  part.type === 'button' && typeof part.action_id === 'string';

/** Every object within, itself included. */
function partsOf(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}
