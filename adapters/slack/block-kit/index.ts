/** Adaptive Cards as Slack Block Kit: see README.md. */
import type { HomeView, ModalView } from '@slack/types';
import type {
  MessageOptions,
  MessageResult,
  ModalOptions,
  PressedAction,
  SlackAction,
  SlackState,
  ViewResult,
  WithBlocks,
} from './types.ts';

export type * from './types.ts';

/** Every button and input that comes from a card has an `action_id` like this: acknowledge them all. */
export const CARD_ACTION_IDS = /^card-/;

/** The card as one message or several. Never throws: what is no card becomes a message that says so. */
export declare function toMessage(card: unknown, options?: MessageOptions): MessageResult;
/** The card as a modal; a single card-level Submit or Execute is taken for the modal's own submit button. */
export declare function toView(card: unknown, options: ModalOptions): ViewResult<ModalView>;
/** The card as a home tab. */
export declare function toHome(card: unknown): ViewResult<HomeView>;
/** The inputs' values by the ids the card gave them: choices joined by commas, dates `YYYY-MM-DD`, times `HH:MM`. */
export declare function valuesOf(state: SlackState | undefined): Record<string, string>;
/** The card's own action behind a pressed button; null for links and everything that is no button of a card. */
export declare function readAction(action: SlackAction): PressedAction | null;
/** `errors` of `response_action: 'errors'`: messages by block id from messages by input id. Unknown ids are left out. */
export declare function errorsFor(from: WithBlocks, errors: Readonly<Record<string, string>>): Record<string, string>;
