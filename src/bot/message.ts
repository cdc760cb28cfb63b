/** What adapters and the bot say to each other. Nothing here belongs to a platform. */
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Form, Suggestion } from '../../cards/index.ts';
import type { Picture } from '../charts/charts.ts';
import type { CommandId } from './commands/ids.ts';

export type { Form, Picture, Suggestion };

export interface Sender {
  /** Where the identity comes from; `local` is the terminal and the loopback web page. */
  readonly platform: 'local' | 'teams' | 'slack';
  /** Stable id on that platform: `<team>:<user>` on Slack, `<tenant>:<object id>` on Teams, a local member such as `owner`. */
  readonly id: string;
  /** What the platform calls this person. */
  readonly name?: string;
  /**
   * The e-mail address the platform itself vouches for, null when there is none. It costs a call to the platform, so it
   * is asked only about somebody who is not known yet.
   */
  readonly verifiedEmail?: () => Promise<string | null>;
  /** IANA time zone the platform knows of this person; null when there is none. It may cost a call to the platform. */
  readonly timeZone?: () => Promise<string | null>;
  /**
   * The sender's workspace added the bot by a link that anybody may open. Its administrators can give their people any
   * address, so it vouches for nobody until an admin has added one of its people by identity.
   */
  readonly selfInstalled?: boolean;
}

/** A file as it comes in; `open` streams its bytes. */
export interface IncomingFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** A file the bot hands out. It goes to the asker alone, whatever the visibility of the reply. */
export interface OutgoingFile {
  /** Safe as a file name on every system. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a card's button carries: the command it stands for. */
export interface Action {
  readonly command: CommandId;
  readonly args: Readonly<Record<string, unknown>>;
  /** What was typed and picked on the card, by the id of the input; several choices are joined by commas. */
  readonly inputs?: Readonly<Record<string, string>>;
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
  /** Present when the reply asks for values. An adapter may show it as a dialog where it came from a button. */
  readonly form?: Form;
  /** What the images of the card show: an image's url is `picture:<name>`, and each adapter makes it one it can show. */
  readonly pictures?: readonly Picture[];
  /** Documents that come with the answer. */
  readonly files?: readonly OutgoingFile[];
}

export interface Bot {
  answer(message: Message): Promise<Reply>;
}

/** Makes a message one that is delivered once, as far as the platform allows. */
export interface Once {
  /** The same for every attempt at the same message. */
  readonly key: string;
  /** An earlier attempt may have come through: where the platform can tell, it is asked before anything is sent again. */
  readonly again: boolean;
  /** ISO instant of the first attempt, so that the platform need not be asked about what was said before it. */
  readonly since?: string;
}

/**
 * How the bot speaks without having been spoken to, on one platform where it is installed. It throws `NotSent` where it
 * can tell that nothing of a message that failed has arrived.
 */
export interface Outbox {
  /** Posts into a conversation the bot has been in, by `Message.conversation`. @throws ConversationGone */
  post(conversation: string, reply: Reply, once?: Once): Promise<void>;
  /** Writes to one person alone, by `Sender.id`. @throws ConversationGone when that person cannot be reached */
  tell(person: string, reply: Reply, once?: Once): Promise<void>;
}
