/** `/seventy <anything>`: answered through Slack's response URL, which also works where the bot is no member. */
import type { App } from '@slack/bolt';
import { SLASH_COMMAND } from '../declaration.ts';
import { deliverResponse } from '../send/deliver.ts';
import { dialog } from './dialog.ts';
import { hear, type Parts, teamOf } from './hear.ts';
import { plainText } from './text.ts';

export function onSlashCommand(app: App, parts: Parts): void {
  app.command(SLASH_COMMAND, async ({ command, context }) => {
    const { channel_id: channel, user_id: user, response_url: responseUrl, trigger_id: trigger } = command;
    const place = { team: teamOf(context), channel, user, responseUrl };
    const form = dialog(parts, context, { trigger, place });
    const heard = {
      id: trigger,
      place,
      home: command.team_id,
      name: command.user_name,
      text: plainText(command.text, { team: place.team, bot: context.botUserId }) || 'help',
    };
    await hear(parts, context, heard, async (reply, out) => {
      if (!(await form.show(reply))) await deliverResponse(out, place, reply);
    });
  });
}
