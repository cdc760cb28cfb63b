/** What the bot hears in Slack. Everything else is acknowledged and ignored. */
import type { App } from '@slack/bolt';
import { onDirectMessage } from './direct-message.ts';
import type { Parts } from './hear.ts';
import { onHomeOpened } from './home.ts';
import { onMention } from './mention.ts';
import { onMessageShortcut } from './message-shortcut.ts';
import { onPress } from './press.ts';
import { onSlashCommand } from './slash-command.ts';
import { onSubmission } from './submission.ts';
import { onUninstalled } from './uninstalled.ts';

export type { Parts } from './hear.ts';

const LISTENERS = [
  onMention,
  onDirectMessage,
  onSlashCommand,
  onPress,
  onSubmission,
  onMessageShortcut,
  onHomeOpened,
  onUninstalled,
];

export function listen(app: App, parts: Parts): void {
  for (const attach of LISTENERS) attach(app, parts);
}
