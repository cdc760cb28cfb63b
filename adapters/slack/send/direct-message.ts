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
  const known = await records.get(KIND, idOf(person));
  try {
    await post(client, { channel: typeof known === 'string' ? known : await open(records, client, person) }, reply);
  } catch (error) {
    // The one that is remembered may have gone, as after the app was installed anew.
    if (known === undefined || failureOf(error) !== 'channel_not_found') throw error;
    await post(client, { channel: await open(records, client, person) }, reply);
  }
}

const idOf = ({ team, user }: Person): string => `${team}:${user}`;

async function open(records: Records, client: Client, person: Person): Promise<string> {
  const { channel } = await client.conversations.open({ users: person.user });
  const id = channel?.id;
  if (!id) throw new Error('Slack opened no conversation.');
  await records.put(KIND, idOf(person), id);
  return id;
}
