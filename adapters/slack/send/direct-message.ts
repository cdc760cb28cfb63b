/** Writes to one person alone; which conversation that is, is asked once and kept. */
import type { Once, Reply } from '../../../src/bot/message.ts';
import type { Records } from '../../ports.ts';
import type { Client } from './clients.ts';
import { failureOf } from './failure.ts';
import { post } from './messages.ts';

const KIND = 'slack-direct-messages';

export interface Person {
  readonly team: string;
  readonly user: string;
}

export const directMessage = (
  records: Records,
  client: Client,
  person: Person,
  reply: Reply,
  once?: Once,
): Promise<void> => inDirectMessage(records, client, person, (channel) => post(client, { channel }, reply, once));

/** Does something in the direct message with one person, anew where the one that was known has gone. */
export async function inDirectMessage<T>(
  records: Records,
  client: Client,
  person: Person,
  act: (channel: string) => Promise<T>,
): Promise<T> {
  const known = await records.get(KIND, idOf(person));
  try {
    return await act(typeof known === 'string' ? known : await open(records, client, person));
  } catch (error) {
    // The one that is remembered may have gone, as after the app was installed anew.
    if (known === undefined || failureOf(error) !== 'channel_not_found') throw error;
    return act(await open(records, client, person));
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
