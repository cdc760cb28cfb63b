/** "File a claim from this message" in a message's menu. */
import type { App, MessageShortcut } from '@slack/bolt';
import { MESSAGE_SHORTCUT } from '../declaration.ts';
import { deliverResponse } from '../send/deliver.ts';
import { dialog } from './dialog.ts';
import { hear, type Parts, teamOf } from './hear.ts';
import { plainText } from './text.ts';

const TEXT_LENGTH = 3000;

export function onMessageShortcut(app: App, parts: Parts): void {
  const constraints = { type: 'message_action', callback_id: MESSAGE_SHORTCUT.callbackId } as const;
  app.shortcut<MessageShortcut>(constraints, async ({ shortcut, context }) => {
    const { user, message, channel, response_url: responseUrl, trigger_id: trigger } = shortcut;
    const thread: unknown = message.thread_ts;
    const place = {
      team: teamOf(context),
      channel: channel.id,
      user: user.id,
      responseUrl,
      // Nobody in the channel saw the question.
      alone: true,
      ...(typeof thread === 'string' && { thread }),
    };
    const form = dialog(parts, context, { trigger, place });
    const text = plainText(message.text ?? '', { team: place.team, bot: context.botUserId });
    const heard = {
      id: trigger,
      place,
      home: user.team_id,
      name: user.name,
      text: `claim ${text}`.slice(0, TEXT_LENGTH).trim(),
      begun: form.expect,
    };
    await hear(parts, context, heard, async (reply, out) => {
      if (!(await form.show(reply))) await deliverResponse(out, place, reply);
    });
  });
}
