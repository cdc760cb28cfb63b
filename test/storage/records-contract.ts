/** What every Store must do with the small records that adapters keep. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, Store } from '../../src/storage/index.ts';
import { everyTestOpens } from './every-test-opens.ts';
import type { Place } from './place.ts';

export function describeRecords(name: string, newPlace: () => Promise<Place>): void {
  describe(`${name}: a record`, () => {
    let store: Store;
    const put = (id: string, value: Json, kind = 'conversation', account = 'contoso') =>
      store.putRecord(account, kind, id, value);
    const get = (id: string, kind = 'conversation', account = 'contoso') => store.getRecord(account, kind, id);
    const ids = async (kind = 'conversation', account = 'contoso') =>
      (await store.listRecords(account, kind)).map(({ id }) => id);
    const reopen = everyTestOpens(newPlace, (opened) => {
      store = opened;
    });

    it('is nothing before it is put', async () => {
      expect(await get('a')).toBeUndefined();
      expect(await store.listRecords('contoso', 'conversation')).toEqual([]);
      await expect(store.removeRecord('contoso', 'conversation', 'a')).resolves.toBeUndefined();
    });

    it('is there after a restart', async () => {
      const value = { serviceUrl: 'https://smba.trafficmanager.net/emea/', members: ['a', null, 3, { bot: true }] };
      await put('19:abc@thread.tacv2', value);
      expect(await get('19:abc@thread.tacv2')).toEqual(value);
      await reopen();
      expect(await get('19:abc@thread.tacv2')).toEqual(value);
    });

    it.each([null, false, 0, '', [], {}])('may be %j', async (value) => {
      await put('a', value);
      expect(await get('a')).toEqual(value);
      expect(await store.listRecords('contoso', 'conversation')).toEqual([{ id: 'a', value }]);
    });

    it('holds what was put last, however quickly one follows the other', async () => {
      await put('a', 'first');
      const puts = Array.from({ length: 30 }, (_, index) => put('a', index));
      await Promise.all(puts);
      expect(await get('a')).toBe(29);
      await Promise.all([put('a', 'more'), store.removeRecord('contoso', 'conversation', 'a')]);
      expect(await get('a')).toBeUndefined();
      await Promise.all([store.removeRecord('contoso', 'conversation', 'a'), put('a', 'again')]);
      expect(await get('a')).toBe('again');
    });

    it('is what it was when it was put, whatever becomes of the value afterwards', async () => {
      const value = { step: 1 };
      const puts = [put('a', 'earlier'), put('a', value)];
      value.step = 2;
      await Promise.all(puts);
      expect(await get('a')).toEqual({ step: 1 });
    });

    it('is gone when it is removed, and no other with it', async () => {
      await Promise.all(['a', 'b'].map((id) => put(id, id)));
      await store.removeRecord('contoso', 'conversation', 'a');
      await reopen();
      expect(await get('a')).toBeUndefined();
      expect(await ids()).toEqual(['b']);
    });

    it('belongs to its kind and its account', async () => {
      await put('a', 'conversation');
      await put('a', 'installation', 'slack-installation');
      await put('a', 'theirs', 'conversation', 'fabrikam');
      expect([await get('a'), await get('a', 'slack-installation')]).toEqual(['conversation', 'installation']);
      await store.removeRecord('contoso', 'conversation', 'a');
      expect([await ids(), await ids('slack-installation')]).toEqual([[], ['a']]);
      expect(await get('a', 'conversation', 'fabrikam')).toBe('theirs');
    });

    it('is listed by its id, in ascending order', async () => {
      const some = ['b', 'a', 'B', '10', '9', '', 'ä'];
      await Promise.all(some.map((id) => put(id, id)));
      expect(await ids()).toEqual(['', '10', '9', 'B', 'a', 'b', 'ä']);
    });

    it('can have any id, and any value that JSON has', async () => {
      const records = fc.uniqueArray(fc.record({ id: fc.string({ unit: 'grapheme' }), value: fc.jsonValue() }), {
        selector: ({ id }) => id,
        maxLength: 8,
      });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(records, async (some) => {
          run += 1;
          await Promise.all(some.map(({ id, value }) => put(id, value as Json, `kind-${run}`)));
          const asRead = JSON.parse(JSON.stringify(some)) as typeof some;
          for (const { id, value } of asRead) expect(await get(id, `kind-${run}`)).toEqual(value);
          expect(await store.listRecords('contoso', `kind-${run}`)).toEqual(
            asRead.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          );
        }),
        { numRuns: 30, examples: [[[{ id: 'a', value: JSON.parse('{"__proto__":[1],"b":2}') }]]] },
      );
    });

    it('that was read is a copy', async () => {
      await put('a', { members: ['x'] });
      ((await get('a')) as { members: string[] }).members.push('y');
      expect(await get('a')).toEqual({ members: ['x'] });
    });

    it.each(['', '..', 'a/b', 'a\\b', 'Conversation', 'a:b', 'x'.repeat(65)])(
      'needs a kind that is a name, not %j',
      async (kind) => {
        await expect(put('a', 1, kind)).rejects.toThrow('A kind of records');
        await expect(get('a', kind)).rejects.toThrow('A kind of records');
        await expect(ids(kind)).rejects.toThrow('A kind of records');
        await expect(store.removeRecord('contoso', kind, 'a')).rejects.toThrow('A kind of records');
      },
    );

    it('needs an account that can be', async () => {
      await expect(put('a', 1, 'conversation', '../contoso')).rejects.toThrow('An account name has');
      await expect(get('a', 'conversation', 'Contoso')).rejects.toThrow('An account name has');
      await expect(ids('conversation', '')).rejects.toThrow('An account name has');
      await expect(store.removeRecord('a/b', 'conversation', 'a')).rejects.toThrow('An account name has');
    });

    it('asked for before the store closes is kept, later refused', async () => {
      const kept = put('a', 1);
      const closed = store.close();
      await expect(put('b', 2)).rejects.toThrow('shutting down');
      await expect(get('a')).rejects.toThrow('shutting down');
      await expect(ids()).rejects.toThrow('shutting down');
      await expect(store.removeRecord('contoso', 'conversation', 'a')).rejects.toThrow('shutting down');
      await Promise.all([kept, closed]);
      await reopen();
      expect(await ids()).toEqual(['a']);
    });
  });
}
