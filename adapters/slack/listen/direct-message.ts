/** Somebody writes to the bot alone, or shares files with it there. */
import type { App } from '@slack/bolt';
import type { SharedFile } from '../files/shared-files.ts';
import { deliver } from '../send/deliver.ts';
import { hear, type Parts, teamOf } from './hear.ts';
import { plainText } from './text.ts';

/** The part of a `message` event that is read, whatever its subtype. */
interface DirectMessage {
  readonly channel: string;
  readonly channel_type: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly user_team?: string;
  readonly team?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly files?: readonly SharedFile[];
}

export function onDirectMessage(app: App, parts: Parts): void {
  app.event('message', async ({ event, body, context }) => {
    const message = event as DirectMessage;
    if (!isQuestion(message)) return;
    const { channel, thread_ts: thread, user, text = '', files = [] } = message;
    const place = { team: teamOf(context), channel, thread, user };
    const heard = {
      id: body.event_id,
      place,
      home: message.user_team ?? message.team,
      text: plainText(text, { team: place.team, bot: context.botUserId }),
      files,
    };
    await hear(parts, context, heard, (reply, out) => deliver(out, place, reply));
  });
}

/** New words or files from a person: no edit, no deletion, nothing that a bot wrote, this one included. */
function isQuestion(message: DirectMessage): message is DirectMessage & { readonly user: string } {
  const { channel_type: type, subtype, user, bot_id: bot } = message;
  return type === 'im' && Boolean(user) && !bot && (subtype === undefined || subtype === 'file_share');
}
