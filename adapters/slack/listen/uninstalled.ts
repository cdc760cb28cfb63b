/** A workspace removes the app: its token is worth nothing any more, and is forgotten. */
import type { App } from '@slack/bolt';
import type { Parts } from './hear.ts';

export function onUninstalled(app: App, parts: Parts): void {
  const forget = async (id: string, team: string): Promise<void> => {
    const work = () => parts.workspaces.forget(team);
    await parts.recorder.record({ id: `slack:${id}`, conversation: `slack:${team}`, work });
  };
  app.event('app_uninstalled', async ({ body }) => forget(body.event_id, body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(body.event_id, body.team_id);
  });
}
