/** Who is asking. */
import type { Sender } from '../../../src/bot/message.ts';
import type { Log } from '../../ports.ts';
import type { Client } from '../send/clients.ts';
import { failureOf } from '../send/failure.ts';

export interface Asker {
  /** The workspace the app is installed in. */
  readonly team: string;
  /**
   * The person's own workspace where Slack names it. It is another one for people from connected organisations, who are
   * therefore nobody's member, and within an Enterprise Grid for those who belong to another of its workspaces.
   */
  readonly home?: string | null | undefined;
  readonly user: string;
  readonly name?: string | undefined;
  /** The workspace added the app by itself. */
  readonly selfInstalled: boolean;
}

export function senderOf({ team, home, user, name, selfInstalled }: Asker, client: Client, log: Log): Sender {
  const own = home || team;
  return {
    platform: 'slack',
    id: `${own}:${user}`,
    ...(name && { name }),
    ...(selfInstalled && { selfInstalled }),
    verifiedEmail: async () => (own === team ? addressOf(await profile(client, user, log), team) : null),
    timeZone: async () => (await profile(client, user, log))?.tz ?? null,
  };
}

type Profile = NonNullable<Awaited<ReturnType<Client['users']['info']>>['user']>;

/** What Slack knows about somebody; null while it does not say. */
async function profile(client: Client, user: string, log: Log): Promise<Profile | null> {
  try {
    return (await client.users.info({ user })).user ?? null;
  } catch (error) {
    log.warn({ failure: failureOf(error) }, 'Slack did not say who somebody is');
    return null;
  }
}

/** The address of a full member of this workspace, which Slack has confirmed; null for guests, bots and strangers. */
function addressOf(user: Profile | null, team: string): string | null {
  const full =
    user !== null &&
    user.team_id === team &&
    user.is_email_confirmed !== false &&
    !(user.is_bot || user.is_restricted || user.is_ultra_restricted || user.is_stranger || user.deleted);
  return full ? (user.profile?.email ?? null) : null;
}
