/** Somebody mentions the bot in a channel, perhaps with files: it answers in the thread. */
import type { App } from '@slack/bolt';
import { deliver } from '../send/deliver.ts';
import { hear, type Parts, teamOf } from './hear.ts';
import { plainText } from './text.ts';

export function onMention(app: App, parts: Parts): void {
  app.event('app_mention', async ({ event, body, context }) => {
    const { user, channel, ts, thread_ts: thread = ts, text } = event;
    // Two bots that answer each other would never stop.
    if (!user || event.bot_id) return;
    const place = { team: teamOf(context), channel, thread, user };
    const heard = {
      id: body.event_id,
      place,
      home: event.user_team ?? event.team,
      text: plainText(text, { team: place.team, bot: context.botUserId }),
      files: event.files ?? [],
    };
    await hear(parts, context, heard, (reply, out) => deliver(out, place, reply));
  });
}
