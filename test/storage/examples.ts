/** Small pieces the storage tests are written with. */
import type { ImportRecord } from '../../src/portfolio/import.ts';
import type { Account, ChangeOptions, Decision, Store } from '../../src/storage/index.ts';

export const AT = '2026-07-01T09:00:00.000Z';

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export const importOf = (id: string, snapshot = 'none'): ImportRecord => ({
  id,
  at: AT,
  by: 'owner',
  files: [],
  snapshot,
  brings: {},
});

/** A decision that adds one import and answers how many there are then. */
export const adding =
  (id: string) =>
  (account: Account): Decision<number> => ({
    next: { ...account, imports: [...account.imports, importOf(id)] },
    result: account.imports.length + 1,
  });

export const add = (store: Store, id: string, options: Partial<ChangeOptions> = {}, account = 'contoso') =>
  store.change(account, { at: AT, ...options }, adding(id));

export const importIds = async (store: Store, account = 'contoso') =>
  (await store.read(account)).imports.map(({ id }) => id);

/** Tries to change everything in an account behind the store's back, as a careless caller would. */
export function tryToSpoil(account: object): void {
  for (const [name, part] of Object.entries(account)) {
    if (typeof part === 'object' && part !== null) tryToSpoil(part);
    Reflect.set(account, name, 'spoilt');
    Reflect.deleteProperty(account, name);
  }
  if (Array.isArray(account) && Object.isExtensible(account)) account.push('spoilt');
}
