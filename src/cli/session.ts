import { DEFAULT_LOCAL_MEMBER, LOCAL_MEMBERS } from '../bot/access/local-members.ts';
import { systemClock } from '../bot/clock.ts';
import type { Config } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import { type Seventy, seventy } from '../seventy.ts';
import { openEmbeddedStore, type Store, StoreBusy } from '../storage/index.ts';

export interface Session extends Seventy {
  readonly store: Store;
}

/**
 * Opens Seventy for one command and closes it afterwards.
 * @param need `write` insists on being the only writer; `read` never is; `any` writes unless the bot is running
 */
export async function withSeventy<T>(
  config: Config,
  need: 'read' | 'write' | 'any',
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const store = await openStore(config.dataFolder, need);
  try {
    return await use({ ...seventy(config, store, systemClock, noteError), store });
  } finally {
    await store.close();
  }
}

async function openStore(folder: string, need: 'read' | 'write' | 'any'): Promise<Store> {
  try {
    return await openEmbeddedStore(folder, { mode: need === 'read' ? 'read' : 'write' });
  } catch (error) {
    if (need === 'any' && error instanceof StoreBusy) return openEmbeddedStore(folder, { mode: 'read' });
    throw error;
  }
}

/** Unexpected failures show their kind on standard error; the reply itself stays a plain sentence. */
function noteError(error: unknown): void {
  if (!(error instanceof PlainError))
    console.error(`Unexpected: ${error instanceof Error ? error.message : 'failure'}`);
}

/**
 * The local member a command speaks as.
 * @throws PlainError naming the members there are
 */
export function localMember(id: string = DEFAULT_LOCAL_MEMBER): string {
  if (LOCAL_MEMBERS.some((member) => member.id === id)) return id;
  throw new PlainError(`There is no member "${id}". Members: ${LOCAL_MEMBERS.map((each) => each.id).join(', ')}.`);
}
