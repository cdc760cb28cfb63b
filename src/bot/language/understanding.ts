/** The shapes that go into the language room and come out of it. */
import type { Day, Designation, Month, Track } from '../../scoring/index.ts';
import type { CommandId } from '../commands/ids.ts';
import type { Suggestion } from '../message.ts';
import type { OtherMeanings } from './other-meanings.ts';

/** What times are counted from. */
export interface Dates {
  readonly today: Day;
  /** The last full month of the partner's data; when absent, the month before today's. */
  readonly asOf?: Month;
}

/** What the partner's own data calls things. Keep one object while the data stays the same: it is prepared once. */
export interface Known extends Dates {
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly name: string }[];
  readonly certifications: readonly { readonly id: string; readonly title: string }[];
  /** Who may use the bot; absent where the asker may not know. */
  readonly members?: readonly { readonly name: string }[];
}

export type Arguments = Readonly<Record<string, unknown>>;

/** The last answered message of the conversation, and what was last spoken of in it. */
export interface Memory {
  readonly command: CommandId;
  readonly args: Arguments;
  /** It asked which one is meant: a name alone answers it. */
  readonly open?: boolean;
  /** When that was, epoch milliseconds; how long it stays valid is for the caller to decide. */
  readonly at: number;
  readonly customer?: string;
  readonly person?: string;
  readonly certification?: string;
  /** The track that was shown, where no other was asked for. */
  readonly track?: Track;
  /** The claim last spoken of, and what it is for where that was said. */
  readonly claim?: string;
  readonly products?: readonly string[];
  readonly designation?: Designation | readonly Designation[];
  /** Other meanings that were offered already, by their ids. */
  readonly offered?: readonly string[];
}

/** A command with its full arguments. */
export interface Meant {
  readonly command: CommandId;
  readonly args: Arguments;
}

export type SocialWord = 'yes' | 'no' | 'thanks' | 'hello' | 'never-mind';

export type Understanding =
  | {
      readonly kind: 'command';
      readonly command: CommandId;
      /** Ids and display names; after a follow-up the full merged arguments. */
      readonly args: Arguments;
      /** The cues that decided, strongest first, in the words that were read. */
      readonly because: readonly string[];
      /** Nothing that was said before counts any more. */
      readonly afresh?: true;
      /** What else the words may mean, to be offered beside the answer. */
      readonly others?: OtherMeanings;
    }
  | { readonly kind: 'choose'; readonly question: string; readonly suggestions: readonly Suggestion[] }
  | {
      readonly kind: 'unknown';
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly kind: 'social'; readonly word: SocialWord };
