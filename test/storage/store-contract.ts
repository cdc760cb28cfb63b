/** What every Store must do, whatever it keeps its accounts in. */
import { describe, expect, it } from 'vitest';
import { EMPTY_ACCOUNT, type Store, VersionConflict } from '../../src/storage/index.ts';
import { everyTestOpens } from './every-test-opens.ts';
import { AT, add, adding, bytesOf, importIds, importOf, textOf, tryToSpoil } from './examples.ts';
import type { Place } from './place.ts';

export function describeStore(name: string, newPlace: () => Promise<Place>): void {
  describe(name, () => {
    let store: Store;
    const reopen = everyTestOpens(newPlace, (opened) => {
      store = opened;
    });

    describe('an account', () => {
      it('is empty at version 0 before its first change', async () => {
        expect(await store.read('contoso')).toEqual(EMPTY_ACCOUNT);
      });

      it('is still there after a restart, one version on for each change', async () => {
        expect(await add(store, 'may')).toBe(1);
        expect(await add(store, 'june')).toBe(2);
        await reopen();
        expect(await store.read('contoso')).toEqual({
          ...EMPTY_ACCOUNT,
          version: 2,
          imports: [importOf('may'), importOf('june')],
        });
      });

      it('takes a hundred changes made at once, none lost and none seen twice', async () => {
        const counts = await Promise.all(Array.from({ length: 100 }, (_, index) => add(store, `import ${index}`)));
        expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
        await reopen();
        expect(new Set(await importIds(store)).size).toBe(100);
        expect((await store.read('contoso')).version).toBe(100);
      });

      it('knows nothing of another account', async () => {
        await Promise.all([add(store, 'ours', { key: 'same' }), add(store, 'theirs', { key: 'same' }, 'fabrikam')]);
        expect(await importIds(store, 'contoso')).toEqual(['ours']);
        expect(await importIds(store, 'fabrikam')).toEqual(['theirs']);
      });

      it.each(['', '../contoso', 'a/b', 'a\\b', '.', 'Contoso', 'contoso.json', 'x'.repeat(65), 'a\0'])(
        'is refused when its name could lead elsewhere: %j',
        async (account) => {
          await expect(store.read(account)).rejects.toThrow('An account name has');
          await expect(add(store, 'import', {}, account)).rejects.toThrow('An account name has');
        },
      );

      it.each(['may', null])('that was read cannot be used to change what is stored (%j)', async (first) => {
        if (first) await add(store, first);
        const before = structuredClone(await store.read('contoso'));
        tryToSpoil(await store.read('contoso'));
        expect(await store.read('contoso')).toEqual(before);
        await reopen();
        tryToSpoil(await store.read('contoso'));
        expect(await store.read('contoso')).toEqual(before);
        expect(await store.read('fabrikam')).toEqual(EMPTY_ACCOUNT);
      });
    });

    describe('a change', () => {
      it('that throws half way changes nothing', async () => {
        await add(store, 'may');
        const failing = store.change('contoso', { at: AT, key: 'k' }, (account) => {
          tryToSpoil(account);
          throw new Error('no longer wanted');
        });
        await expect(failing).rejects.toThrow('no longer wanted');
        expect(await importIds(store)).toEqual(['may']);
        await reopen();
        expect(await store.read('contoso')).toMatchObject({ version: 1, done: [] });
      });

      it('that decides to write nothing writes nothing', async () => {
        await add(store, 'may');
        const answer = await store.change('contoso', { at: AT, key: 'k' }, (account) => {
          tryToSpoil(account);
          return { result: 'nothing to do' };
        });
        expect(answer).toBe('nothing to do');
        expect(await store.read('contoso')).toMatchObject({ version: 1, imports: [importOf('may')], done: [] });
      });

      it('cannot set version or keys by itself', async () => {
        await add(store, 'may', { key: 'k' });
        await store.change('contoso', { at: AT }, (account) => ({
          next: { ...account, version: 40, done: [] },
          result: null,
        }));
        expect(await store.read('contoso')).toMatchObject({ version: 2, done: [{ key: 'k' }] });
      });

      it('that would leave an invalid account is refused and changes nothing', async () => {
        await add(store, 'may');
        const invalid = store.change('contoso', { at: AT }, (account) => ({
          next: { ...account, members: [{ id: '', name: 'Nobody', identities: [], roles: [] }] },
          result: null,
        }));
        await expect(invalid).rejects.toThrow(/nothing was saved \(members\.0\.id/);
        expect(await store.read('contoso')).toMatchObject({ version: 1, members: [] });
      });

      it('is refused when the account is not at the version it expects', async () => {
        await add(store, 'may', { expect: 0 });
        const late = add(store, 'june', { expect: 0 });
        await expect(late).rejects.toThrow(VersionConflict);
        await expect(late).rejects.toThrow('Look at it again');
        await add(store, 'june', { expect: 1 });
        expect(await importIds(store)).toEqual(['may', 'june']);
      });

      it('lets exactly one of several win that expect the same version', async () => {
        const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((id) => add(store, id, { expect: 0 })));
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await importIds(store)).toHaveLength(1);
      });
    });

    describe('a change with a key', () => {
      it('is carried out once; the repeat gets the first answer, also after a restart', async () => {
        expect(await add(store, 'may', { key: 'click 1' })).toBe(1);
        await add(store, 'june');
        expect(await add(store, 'may', { key: 'click 1' })).toBe(1);
        await reopen();
        expect(await add(store, 'may', { key: 'click 1' })).toBe(1);
        expect(await importIds(store)).toEqual(['may', 'june']);
      });

      it('is carried out once when it is sent ten times at the same moment', async () => {
        const answers = await Promise.all(Array.from({ length: 10 }, () => add(store, 'may', { key: 'click 1' })));
        expect(new Set(answers)).toEqual(new Set([1]));
        expect(await store.read('contoso')).toMatchObject({ version: 1, imports: [importOf('may')] });
      });

      it('is a repeat whatever version it expects: its own first time moved the version', async () => {
        await add(store, 'may', { key: 'click 1', expect: 0 });
        expect(await add(store, 'may', { key: 'click 1', expect: 0 })).toBe(1);
      });

      it('keeps the whole answer', async () => {
        const answer = { claim: 'c-1', steps: ['draft', null, { done: true }] };
        const change = () =>
          store.change('contoso', { at: AT, key: 'k' }, (account) => ({ next: account, result: answer }));
        expect(await change()).toEqual(answer);
        await reopen();
        expect(await change()).toEqual(answer);
      });

      it('can be sent again after it failed', async () => {
        const failing = store.change('contoso', { at: AT, key: 'k' }, () => {
          throw new Error('not yet');
        });
        await expect(failing).rejects.toThrow('not yet');
        expect(await add(store, 'may', { key: 'k' })).toBe(1);
      });

      it('is forgotten after thirty days, not before', async () => {
        await add(store, 'old', { key: 'old', at: '2026-06-01T08:59:59.000Z' });
        await add(store, 'recent', { key: 'recent', at: '2026-06-01T09:00:01.000Z' });
        await add(store, 'today', { key: 'today', at: '2026-07-01T09:00:00.000Z' });
        expect((await store.read('contoso')).done.map(({ key }) => key)).toEqual(['recent', 'today']);
      });

      it('needs the instant it happens at', async () => {
        await expect(add(store, 'may', { key: 'k', at: 'yesterday' })).rejects.toThrow('ISO instant');
        expect(await importIds(store)).toEqual([]);
      });
    });

    describe('closing', () => {
      it('finishes what is under way and refuses what comes later', async () => {
        const underWay = [add(store, 'may'), add(store, 'june')];
        const snapshot = store.putSnapshot('contoso', bytesOf('rows'));
        await store.close();
        await expect(store.change('contoso', { at: AT }, adding('late'))).rejects.toThrow('shutting down');
        await expect(store.read('contoso')).rejects.toThrow('shutting down');
        expect(await Promise.all(underWay)).toEqual([1, 2]);
        await reopen();
        expect(await importIds(store)).toEqual(['may', 'june']);
        expect(textOf(await store.getSnapshot('contoso', await snapshot))).toBe('rows');
      });

      it('may be asked for twice', async () => {
        await Promise.all([store.close(), store.close()]);
        await expect(store.close()).resolves.toBeUndefined();
      });
    });
  });
}
