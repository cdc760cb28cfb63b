/** What the Slack adapter is handed at the start, and what it hands back. */
import type { Bot, Outbox } from '../../src/bot/message.ts';
import type { SlackSettings } from '../../src/platform-settings.ts';
import type { LastingInbox, Log, Records, Timing } from '../ports.ts';

export interface SlackOptions {
  readonly bot: Bot;
  readonly inbox: LastingInbox;
  readonly records: Records;
  readonly log: Log;
  readonly settings: SlackSettings;
  /** Where the world reaches the server, without a slash at its end; absent where it cannot. */
  readonly publicUrl?: string | undefined;
  /** What one shared file may hold, in bytes; 1 GB unless told. */
  readonly uploadBytes?: number;
  /** The machine's clock unless told. */
  readonly timing?: Timing;
  /** Slack's Web API; something else for a company's own gateway and for tests. */
  readonly apiUrl?: string;
  /** Milliseconds one call to Slack may take; 10 seconds unless told. */
  readonly timeout?: number;
}

export interface SlackAdapter {
  readonly outbox: Outbox;
  /** Resolves once all work under way is finished. */
  idle(): Promise<void>;
  /** Takes no new work, lets what is under way finish for a few seconds at most, and closes every connection. */
  stop(): Promise<void>;
}

/** What a check of the credentials found, as one sentence with the next step where there is one. */
export interface SlackCheck {
  readonly ok: boolean;
  readonly says: string;
}

export interface SlackCheckOptions {
  readonly apiUrl?: string;
  /** Milliseconds one call to Slack may take; 5 seconds unless told. */
  readonly timeout?: number;
}
