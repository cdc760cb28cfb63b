import type { Reply } from '../../../src/bot/message.ts';
import { toHome } from '../block-kit/index.ts';
import type { Client } from './clients.ts';

/** Shows the reply as the home tab of one person. */
export async function publishHome(client: Client, user: string, { card }: Reply): Promise<void> {
  await client.views.publish({ user_id: user, view: toHome(card).view });
}
