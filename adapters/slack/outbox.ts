/** The bot speaks without having been spoken to. */
import type { Outbox } from '../../src/bot/message.ts';
import { ConversationGone } from '../delivery/conversation-gone.ts';
import type { Records } from '../ports.ts';
import { isNotInstalled } from './install/installations.ts';
import type { Workspaces } from './install/workspaces.ts';
import type { Client, Clients } from './send/clients.ts';
import { directMessage } from './send/direct-message.ts';
import { rethrowGone } from './send/failure.ts';
import { post } from './send/messages.ts';

export function outbox(workspaces: Workspaces, clients: Clients, records: Records): Outbox {
  const clientOf = async (team: string): Promise<Client> => {
    try {
      return clients(await workspaces.tokenOf(team));
    } catch (error) {
      throw isNotInstalled(error) ? new ConversationGone('The app is not installed in this workspace.') : error;
    }
  };

  return {
    async post(conversation, reply) {
      const [platform, team, channel, thread] = conversation.split(':');
      if (platform !== 'slack' || !team || !channel) throw new ConversationGone('This is no conversation in Slack.');
      const client = await clientOf(team);
      await post(client, { channel, thread }, reply).catch(rethrowGone);
    },
    async tell(person, reply) {
      const [team, user] = person.split(':');
      if (!team || !user) throw new ConversationGone('This is nobody in Slack.');
      await directMessage(records, await clientOf(team), { team, user }, reply).catch(rethrowGone);
    },
  };
}
