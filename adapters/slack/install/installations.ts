/** Workspaces that installed the app themselves, with their tokens, which nobody can read without the key. */
import type { AuthorizationError, Installation, InstallationStore } from '@slack/bolt';
import { PlainError } from '../../../src/plain-error.ts';
import type { Records } from '../../ports.ts';
import { seal, unseal } from './sealed.ts';

const KIND = 'slack-installations';

/** The app is not installed in this workspace, or not any more. */
export class NotInstalled extends Error {
  override name = 'NotInstalled';
}

/** Bolt and its OAuth wrap one another's errors. */
export function isNotInstalled(error: unknown): boolean {
  if (error instanceof NotInstalled) return true;
  const inner = error instanceof Error ? ((error as Partial<AuthorizationError>).original ?? error.cause) : undefined;
  return inner !== undefined && isNotInstalled(inner);
}

export interface Installations extends InstallationStore {
  /** @throws PlainError when something was kept that this key does not open */
  check(): Promise<void>;
  forget(team: string): Promise<void>;
}

/** @param key 64 hexadecimal digits */
export function installations(records: Records, key: string): Installations {
  const secret = Buffer.from(key, 'hex');
  /** Decrypted ones: each event asks for its workspace's. */
  const open = new Map<string, Installation>();

  const read = async (team: string): Promise<Installation | null> => {
    const value = await records.get(KIND, team);
    if (value === undefined) return null;
    const text = typeof value === 'string' ? unseal(secret, ownerOf(team), value) : null;
    if (text === null)
      throw new PlainError(
        'The Slack installations cannot be read with this SEVENTY_SECRET_KEY. Set the key they were made with.',
      );
    return JSON.parse(text) as Installation;
  };

  const forget = async (team: string): Promise<void> => {
    open.delete(team);
    await records.remove(KIND, team);
  };

  return {
    async storeInstallation(installation) {
      const team = installation.team?.id;
      if (!team) throw new PlainError('Install the app in one workspace, not in the whole organisation.');
      await records.put(KIND, team, seal(secret, ownerOf(team), JSON.stringify(installation)));
      open.set(team, installation);
    },
    async fetchInstallation({ teamId: team = '' }) {
      const installation = open.get(team) ?? (await read(team));
      if (!installation) throw new NotInstalled('The app is not installed in this workspace.');
      open.set(team, installation);
      return installation;
    },
    deleteInstallation: async ({ teamId: team = '' }) => forget(team),
    forget,
    async check() {
      for (const { id } of await records.list(KIND)) await read(id);
    },
  };
}

const ownerOf = (team: string): string => `${KIND}:${team}`;
