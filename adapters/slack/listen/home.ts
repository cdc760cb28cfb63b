/** Somebody opens the bot's home tab: it shows where they stand. */
import type { App } from '@slack/bolt';
import { publishHome } from '../send/home.ts';
import { hear, type Parts, teamOf } from './hear.ts';

export function onHomeOpened(app: App, parts: Parts): void {
  app.event('app_home_opened', async ({ event, body, context }) => {
    const { user, tab } = event;
    if (tab !== undefined && tab !== 'home') return;
    const place = { team: teamOf(context), channel: user, user };
    const action = { command: 'score', args: {} } as const;
    const heard = { id: body.event_id, place, home: place.team, action };
    await hear(parts, context, heard, (reply, out) => publishHome(out.client, user, reply));
  });
}
