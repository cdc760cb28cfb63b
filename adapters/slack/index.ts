/** Slack: mentions, direct messages, the slash command, buttons, forms and files, over HTTP or Socket Mode. */
import type { Server } from 'restify';
import { PlainError } from '../../src/plain-error.ts';
import type { SlackSettings } from '../../src/platform-settings.ts';
import type { SlackAdapter, SlackCheck, SlackCheckOptions, SlackOptions } from './options.ts';

export type { SlackAdapter, SlackCheck, SlackCheckOptions, SlackOptions } from './options.ts';

export function mountSlack(_server: Server, _options: SlackOptions): Promise<SlackAdapter> {
  throw new PlainError('Slack is being built.');
}

export function checkSlack(_settings: SlackSettings, _options: SlackCheckOptions = {}): Promise<SlackCheck> {
  throw new PlainError('Slack is being built.');
}
