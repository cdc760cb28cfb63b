/** Which workspaces the bot answers in, and with which token. */
import type { AuthorizeResult, AuthorizeSourceData, HTTPReceiver } from '@slack/bolt';
import type { Clients } from '../send/clients.ts';
import { type Installations, NotInstalled } from './installations.ts';

export interface Workspaces {
  /** For Bolt, at every event. @throws NotInstalled, or whatever kept it from finding out */
  authorize(source: AuthorizeSourceData<boolean>): Promise<AuthorizeResult>;
  /** The bot's token in a workspace. @throws NotInstalled */
  tokenOf(team: string): Promise<string>;
  /** Whether the workspace of this bot token added the app by itself, so that its people may be anybody. */
  isSelfInstalled(botToken: string | undefined): boolean;
  forget(team: string): Promise<void>;
  /** Finds out whose the one token is, so that the first event need not wait for it. @throws when Slack does not say */
  begin(): Promise<void>;
}

/** Where others install the app: Bolt's installer, which also renews tokens that expire, and what it keeps. */
type Installer = Pick<NonNullable<HTTPReceiver['installer']>, 'authorize'>;

interface Own extends AuthorizeResult {
  readonly botToken: string;
  readonly teamId: string;
}

/** @param token of the one workspace that needs no installing */
export function workspaces(
  clients: Clients,
  token: string | undefined,
  installer: Installer | undefined,
  installations: Installations | undefined,
): Workspaces {
  const own = token === undefined ? undefined : ownWorkspace(clients, token);

  const authorize = async (source: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> => {
    if (own) {
      const mine = await own();
      // With no other workspace possible, what Slack signed is meant for this one, whatever it calls it.
      if (!installer || mine.teamId === source.teamId) return mine;
    }
    if (!installer) throw new NotInstalled('The app is not installed in this workspace.');
    return installer.authorize(source);
  };

  return {
    authorize,
    async tokenOf(team) {
      const { botToken, teamId } = await authorize({
        teamId: team,
        enterpriseId: undefined,
        isEnterpriseInstall: false,
      });
      if (!botToken || teamId !== team) throw new NotInstalled('The app is not installed in this workspace.');
      return botToken;
    },
    isSelfInstalled: (botToken) => botToken !== token,
    forget: async (team) => installations?.forget(team),
    begin: async () => void (await own?.()),
  };
}

/** Asks once whose the token is, and again only if that failed. */
function ownWorkspace(clients: Clients, token: string): () => Promise<Own> {
  let asked: Promise<Own> | undefined;
  return () => {
    asked ??= whose(clients, token).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function whose(clients: Clients, botToken: string): Promise<Own> {
  const { team_id: teamId, user_id: botUserId, bot_id: botId } = await clients(botToken).auth.test();
  if (!teamId) throw new Error('Slack names no workspace.');
  return { botToken, teamId, ...(botUserId && { botUserId }), ...(botId && { botId }) };
}
