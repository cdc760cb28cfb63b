/** What adapters and the bot say to each other. Nothing here belongs to a platform. */
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Suggestion } from '../../cards/index.ts';
import type { CommandId } from './commands/ids.ts';

export type { Suggestion };

export interface Sender {
  /** Where the identity comes from; `local` is the terminal and the loopback web page. */
  readonly platform: 'local' | 'teams' | 'slack';
  /** Stable id on that platform; for `local`, the id of a local member such as `owner`. */
  readonly id: string;
}

/** A file as it comes in; `open` streams its bytes. */
export interface IncomingFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** What a card's button carries: the command it stands for. */
export interface Action {
  readonly command: CommandId;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Message {
  /** The platform's own id of this event; a change it asks for is made once, however often the event comes. */
  readonly id: string;
  /** Messages of one conversation share the bot's short memory. */
  readonly conversation: string;
  /** `shared` when others can read the answer. */
  readonly place: 'private' | 'shared';
  readonly sender: Sender;
  readonly text: string;
  readonly action?: Action;
  readonly files?: readonly IncomingFile[];
}

export interface Reply {
  /** null when the text was not understood or two readings were too close. */
  readonly command: CommandId | null;
  readonly args: Readonly<Record<string, unknown>>;
  /** Plain text that says the same as the card, at most about 1,500 characters. */
  readonly text: string;
  readonly card: AdaptiveCard;
  /** `asker`: only the person who asked may see it. */
  readonly visibility: 'everyone' | 'asker';
  readonly suggestions: readonly Suggestion[];
  /** Why the member may not have this. */
  readonly refused?: string;
}

export interface Bot {
  answer(message: Message): Promise<Reply>;
}
