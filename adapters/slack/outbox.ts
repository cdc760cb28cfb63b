/** The bot speaks without having been spoken to. */
import type { Outbox, Reply } from '../../src/bot/message.ts';
import { ConversationGone } from '../delivery/conversation-gone.ts';
import type { Records } from '../ports.ts';
import { isNotInstalled } from './install/installations.ts';
import type { Workspaces } from './install/workspaces.ts';
import type { Client, Clients } from './send/clients.ts';
import { directMessage } from './send/direct-message.ts';
import { rethrowGone } from './send/failure.ts';
import { post } from './send/messages.ts';
import type { Pictures } from './send/pictures.ts';

/** @param clients that leave it to the caller to try again what Slack may have done */
export function outbox(workspaces: Workspaces, clients: Clients, records: Records, pictures: Pictures): Outbox {
  const clientOf = async (team: string): Promise<Client> => {
    try {
      return clients(await workspaces.tokenOf(team));
    } catch (error) {
      throw isNotInstalled(error) ? new ConversationGone('The app is not installed in this workspace.') : error;
    }
  };

  const pictured = async (client: Client, reply: Reply): Promise<Reply> => ({
    ...reply,
    card: await pictures.forMessage(client, reply),
  });

  return {
    async post(conversation, reply, once) {
      const [platform, team, channel, thread] = conversation.split(':');
      if (platform !== 'slack' || !team || !channel) throw new ConversationGone('This is no conversation in Slack.');
      const client = await clientOf(team);
      await post(client, { channel, thread }, await pictured(client, reply), once).catch(rethrowGone);
    },
    async tell(person, reply, once) {
      const [team, user] = person.split(':');
      if (!team || !user) throw new ConversationGone('This is nobody in Slack.');
      const client = await clientOf(team);
      await directMessage(records, client, { team, user }, await pictured(client, reply), once).catch(rethrowGone);
    },
  };
}
