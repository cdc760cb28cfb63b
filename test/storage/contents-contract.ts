/** What every Store must do with bytes it keeps by their content, whichever of its two kinds they are. */
import { describe, expect, it } from 'vitest';
import { FileMissing, SnapshotMissing, type Store } from '../../src/storage/index.ts';
import { everyTestOpens } from './every-test-opens.ts';
import { add, bytesOf, textOf } from './examples.ts';
import type { Contents, Place } from './place.ts';

/** One kind of content: how a Store is asked for it. */
interface Kind {
  readonly contents: Contents;
  readonly Missing: new (id: string) => Error;
  put(store: Store, account: string, bytes: Uint8Array): Promise<string>;
  get(store: Store, account: string, id: string): Promise<Uint8Array>;
  prune(store: Store, account: string, keep: readonly string[]): Promise<void>;
}

const LONG_AGO = '2000-01-01T00:00:00.000Z';
const FAR_AHEAD = '2999-01-01T00:00:00.000Z';

const KINDS: Readonly<Record<'a snapshot' | 'a document', Kind>> = {
  'a snapshot': {
    contents: 'snapshots',
    Missing: SnapshotMissing,
    put: (store, account, bytes) => store.putSnapshot(account, bytes),
    get: (store, account, id) => store.getSnapshot(account, id),
    prune: (store, account, keep) => store.pruneSnapshots(account, keep),
  },
  'a document': {
    contents: 'documents',
    Missing: FileMissing,
    put: (store, account, bytes) => store.putFile(account, bytes),
    get: (store, account, id) => store.getFile(account, id),
    prune: (store, account, keep) => store.pruneFiles(account, keep, FAR_AHEAD),
  },
};

export function describeContents(name: string, newPlace: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place;
    let store: Store;
    const reopen = everyTestOpens(newPlace, (opened, its) => {
      store = opened;
      place = its;
    });

    describe.each(Object.entries(KINDS))('%s', (_, { contents, Missing, put, get, prune }) => {
      const keep = (text: string, account = 'contoso') => put(store, account, bytesOf(text));
      const kept = async (id: string, account = 'contoso') => textOf(await get(store, account, id));

      it('comes back byte for byte after a restart', async () => {
        const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256);
        const id = await put(store, 'contoso', bytes);
        expect(id).toMatch(/^[0-9a-f]{64}$/);
        await reopen();
        expect(Buffer.compare(await get(store, 'contoso', id), bytes)).toBe(0);
      });

      it('may be empty', async () => {
        expect(await kept(await keep(''))).toBe('');
      });

      it('has the same id for the same bytes, kept one after the other or at once', async () => {
        const first = await keep('rows');
        const again = await Promise.all([1, 2, 3].map(() => keep('rows')));
        expect(new Set([first, ...again]).size).toBe(1);
        expect(await keep('other rows')).not.toBe(first);
        expect(await kept(first)).toBe('rows');
      });

      it('that was read is a copy', async () => {
        const id = await keep('rows');
        (await get(store, 'contoso', id)).fill(0);
        expect(await kept(id)).toBe('rows');
      });

      it.each(['0'.repeat(64), 'none', '', '../../accounts/contoso.json'])(
        'that is not there is refused: %j',
        async (id) => {
          await add(store, 'may');
          await expect(get(store, 'contoso', id)).rejects.toThrow(Missing);
        },
      );

      it('is not to be found in another account, nor as another kind', async () => {
        const id = await keep('rows');
        await expect(get(store, 'fabrikam', id)).rejects.toThrow(Missing);
        for (const other of Object.values(KINDS).filter((kind) => kind.contents !== contents)) {
          await expect(other.get(store, 'contoso', id)).rejects.toThrow(other.Missing);
          await other.prune(store, 'contoso', []);
        }
        expect(await kept(id)).toBe('rows');
      });

      it('is refused for an account whose name could lead elsewhere', async () => {
        for (const account of ['', '../contoso', 'a/b', '.', 'Contoso']) {
          await expect(keep('rows', account)).rejects.toThrow('An account name has');
          await expect(kept('0'.repeat(64), account)).rejects.toThrow('An account name has');
          await expect(prune(store, account, [])).rejects.toThrow('An account name has');
        }
      });

      it('that was damaged is refused, and whole again once its bytes are kept anew', async () => {
        const id = await keep('rows');
        await place.spoil(contents, 'contoso', id);
        await expect(kept(id)).rejects.toThrow(Missing);
        await expect(kept(id)).rejects.toThrow('Restore the data folder from a backup');
        expect(await keep('rows')).toBe(id);
        expect(await kept(id)).toBe('rows');
      });

      it('goes when it is not among those to keep; others and other accounts keep theirs', async () => {
        const [stays, goes, theirs] = await Promise.all([keep('kept'), keep('gone'), keep('gone', 'fabrikam')]);
        await prune(store, 'contoso', [stays]);
        await expect(kept(goes)).rejects.toThrow(Missing);
        expect(await kept(stays)).toBe('kept');
        expect(await kept(theirs, 'fabrikam')).toBe('gone');
      });

      it('need not exist for pruning to be fine', async () => {
        await expect(prune(store, 'contoso', [])).resolves.toBeUndefined();
      });
    });

    describe('pruning documents', () => {
      it('lets those stay that were written after the instant it names', async () => {
        const id = await store.putFile('contoso', bytesOf('proof'));
        await store.pruneFiles('contoso', [], LONG_AGO);
        expect(textOf(await store.getFile('contoso', id))).toBe('proof');
        await store.pruneFiles('contoso', [], FAR_AHEAD);
        await expect(store.getFile('contoso', id)).rejects.toThrow(FileMissing);
      });

      it('needs an instant, and removes nothing without one', async () => {
        const id = await store.putFile('contoso', bytesOf('proof'));
        await expect(store.pruneFiles('contoso', [], 'yesterday')).rejects.toThrow('ISO instant');
        expect(textOf(await store.getFile('contoso', id))).toBe('proof');
      });
    });
  });
}
