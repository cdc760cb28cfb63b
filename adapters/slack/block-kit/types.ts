/** What the library gives back. */
import type { HomeView, KnownBlock, ModalView } from '@slack/types';

/** How something of a card reached Slack other than as it is. */
export type Change = 'approximated' | 'replaced' | 'dropped' | 'shortened';

export interface Note {
  /** The Adaptive Card type or property it is about: `Input.Text`, `Container.backgroundImage`. */
  readonly element: string;
  readonly outcome: Change;
  /** One clause in plain words. */
  readonly why: string;
}

export interface SlackMessage {
  readonly blocks: readonly KnownBlock[];
  /** For notifications and screen readers; escaped, so it can be sent as it is. */
  readonly text: string;
}

export interface MessageResult {
  /** In the order to post them; at least one. */
  readonly messages: readonly [SlackMessage, ...SlackMessage[]];
  readonly notes: readonly Note[];
}

export interface ViewResult<View extends ModalView | HomeView> {
  readonly view: View;
  readonly notes: readonly Note[];
}

export interface MessageOptions {
  /**
   * What happens to a card that is too long for one message: `split` (default) spreads it over several, `shorten`
   * gives exactly one that ends in a line saying that there is more, for messages that are updated in place.
   */
  readonly overflow?: 'split' | 'shorten';
}

export interface ModalOptions {
  readonly title: string;
  readonly submit: string;
  readonly close?: string;
  /** At most 255 characters. */
  readonly callbackId: string;
  /** At most 3,000 characters. */
  readonly privateMetadata?: string;
}

/** The part of a `state` of Slack that is read; Bolt's own types fit. */
export interface SlackState {
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The part of an element of `actions` in a `block_actions` payload that is read; Bolt's own types fit. */
export interface SlackAction {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string | undefined;
}

/** The action of the card whose button was pressed. */
export interface PressedAction {
  readonly type: 'Action.Submit' | 'Action.Execute';
  readonly verb?: string;
  readonly id?: string;
  /** As the card has it; undefined where the action has none. */
  readonly data: unknown;
  /** False when the card says that this action takes no inputs (`associatedInputs: none`). */
  readonly takesInputs: boolean;
}

/** Where the inputs are: a view, a message, or anything else with blocks. */
export interface WithBlocks {
  readonly blocks: readonly object[];
}
