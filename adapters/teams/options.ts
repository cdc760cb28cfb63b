import type { Bot, Outbox } from '../../src/bot/message.ts';
import type { TeamsSettings } from '../../src/platform-settings.ts';
import type { Inbox, Log, Records, Timing } from '../ports.ts';
import type { TeamsAuthority } from './authority.ts';

export interface TeamsOptions {
  readonly bot: Bot;
  readonly inbox: Inbox;
  readonly records: Records;
  readonly log: Log;
  readonly settings: TeamsSettings;
  /** What the files of one message may hold, all together, in bytes; 1 GB unless told. */
  readonly uploadBytes?: number;
  /** The machine's own clock unless told. */
  readonly timing?: Timing;
  /** Microsoft's public cloud unless told. */
  readonly authority?: TeamsAuthority;
}

export interface TeamsAdapter {
  readonly outbox: Outbox;
  /** Resolves once all work under way is finished, answers that follow later included. */
  idle(): Promise<void>;
  /** Refuses what still comes in, lets what is under way finish for a few seconds, and closes its connections. */
  stop(): Promise<void>;
}
