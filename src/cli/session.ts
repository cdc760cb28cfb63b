import { DEFAULT_LOCAL_MEMBER, LOCAL_MEMBERS } from '../bot/access/local-members.ts';
import type { Member } from '../bot/access/member.ts';
import { systemClock } from '../bot/clock.ts';
import type { Config } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import { type Seventy, seventy } from '../seventy.ts';
import type { Store } from '../storage/index.ts';
import { openLazily } from './lazy-store.ts';
import { openPatiently } from './patiently.ts';
import type { Terminal } from './terminal.ts';

export interface Session extends Seventy {
  readonly store: Store;
}

/**
 * Opens Seventy for one command and closes it afterwards.
 * @param lock `at-once` where the command will change something for sure: it is refused before it has done any work
 */
export async function withSeventy<T>(
  config: Config,
  terminal: Pick<Terminal, 'complaints'>,
  use: (session: Session) => Promise<T>,
  lock: 'at-once' | 'at-first-change' = 'at-first-change',
): Promise<T> {
  const store = await (lock === 'at-once' ? openPatiently : openLazily)(config.dataFolder);
  const noteError = (error: unknown) => {
    if (!(error instanceof PlainError)) terminal.complaints.write(`Unexpected: ${kindOf(error)}\n`);
  };
  try {
    return await use({ ...seventy(config, store, systemClock, noteError), store });
  } finally {
    await store.close();
  }
}

/** Unexpected failures show their kind among the complaints; the reply itself stays a plain sentence. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.message : 'failure');

/**
 * The local member a command speaks as.
 * @throws PlainError naming the members there are
 */
export function localMember(id: string = DEFAULT_LOCAL_MEMBER): Member {
  const found = LOCAL_MEMBERS.find((member) => member.id === id);
  if (found) return found;
  throw new PlainError(`There is no member "${id}". Members: ${LOCAL_MEMBERS.map((each) => each.id).join(', ')}.`);
}
