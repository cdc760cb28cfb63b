/** Writes to one person alone; which conversation that is, is asked once and kept. */
import type { Reply } from '../../../src/bot/message.ts';
import type { Records } from '../../ports.ts';
import type { Client } from './clients.ts';
import { failureOf } from './failure.ts';
import { post } from './messages.ts';

const KIND = 'slack-direct-messages';

export interface Person {
  readonly team: string;
  readonly user: string;
}

export async function directMessage(records: Records, client: Client, person: Person, reply: Reply): Promise<void> {
  const id = `${person.team}:${person.user}`;
  const known = await records.get(KIND, id);
  try {
    await post(client, { channel: typeof known === 'string' ? known : await open(records, client, person) }, reply);
  } catch (error) {
    if (failureOf(error) === 'channel_not_found') await records.remove(KIND, id);
    throw error;
  }
}

async function open(records: Records, client: Client, { team, user }: Person): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  const id = channel?.id;
  if (!id) throw new Error('Slack opened no conversation.');
  await records.put(KIND, `${team}:${user}`, id);
  return id;
}
