import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DamagedFile, type Store } from '../../src/storage/index.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';
import { AT } from './examples.ts';

let place: EmbeddedPlace;
let store: Store;
beforeEach(async () => {
  place = await embeddedPlace();
  store = await place.open();
});
afterEach(() => place.remove());

describe('A damaged record', () => {
  let file: string;
  beforeEach(async () => {
    await store.putRecord('contoso', 'installation', 'T012', { token: 'sealed' });
    const folder = join(place.folder, 'records', 'contoso', 'installation');
    file = join(folder, readdirSync(folder)[0]!);
  });
  const get = (from = store) => from.getRecord('contoso', 'installation', 'T012');

  it.each(['', '{', 'null', '{"id":"T012"}', '{"id":"T013","value":1}', '{"id":"T012","value":1,"more":2}', '\xff'])(
    'is refused and stays where it is, it is not taken for none: %j',
    async (bytes) => {
      writeFileSync(file, bytes, 'latin1');
      const reader = await place.open('read');
      for (const from of [store, reader]) {
        await expect(get(from)).rejects.toThrow(DamagedFile);
        await expect(from.listRecords('contoso', 'installation')).rejects.toThrow(
          `The data file ${file} is damaged. Put a backup in its place`,
        );
      }
      expect(readFileSync(file, 'latin1')).toBe(bytes);
    },
  );

  it('is no matter for other records', async () => {
    writeFileSync(file, '{');
    await store.putRecord('contoso', 'installation', 'T013', 1);
    expect(await store.getRecord('contoso', 'installation', 'T013')).toBe(1);
    expect(await store.listRecords('contoso', 'conversation')).toEqual([]);
  });

  it('is whole again once it is put anew, and gone once it is removed', async () => {
    writeFileSync(file, '{');
    await store.putRecord('contoso', 'installation', 'T012', 'new');
    expect(await get()).toBe('new');
    writeFileSync(file, '{');
    await store.removeRecord('contoso', 'installation', 'T012');
    expect(await get()).toBeUndefined();
  });

  it('is one that somebody renamed', async () => {
    renameSync(file, join(file, '..', `${'a'.repeat(64)}.json`));
    await expect(store.listRecords('contoso', 'installation')).rejects.toThrow(DamagedFile);
  });
});

describe('A damaged memory of events', () => {
  const file = () => join(place.folder, 'events.db');
  const take = (event: string) => store.takeEvent('contoso', event, AT);
  const settleMany = async () => {
    for (let index = 0; index < 500; index += 1) {
      await take(`${index}`);
      await store.settleEvent('contoso', `${index}`);
    }
  };

  const kinds: Record<string, (good: Buffer) => Uint8Array> = {
    'that is something else entirely': () => Buffer.from('something else entirely'.repeat(100)),
    'full of zeros': (good) => new Uint8Array(good.length).fill(0),
    'that was cut off': (good) => good.subarray(0, good.length / 2),
    'with pages overwritten': (good) => good.fill(0xab, 4096),
  };

  it.each(Object.entries(kinds))('%s is begun anew: events come in again, each once', async (_, damage) => {
    await settleMany();
    await store.close();
    writeFileSync(file(), damage(readFileSync(file())));
    store = await place.open();
    for (const event of ['1', '499', 'new']) {
      expect(await take(event)).toBe(true);
      await store.settleEvent('contoso', event);
      expect(await take(event)).toBe(false);
    }
    await settleMany();
    await store.close();
    store = await place.open();
    expect([await take('new'), await take('250'), await take('another')]).toEqual([false, false, true]);
  });

  it('says nothing of what was under way, and keeps it from then on', async () => {
    await store.takeEvent('contoso', 'lost', AT, 'words');
    await store.close();
    writeFileSync(file(), Buffer.alloc(20_000, 0xab));
    store = await place.open();
    expect(await store.pendingEvents('contoso', AT)).toEqual([]);
    await store.takeEvent('contoso', 'kept', AT, 'words');
    await store.close();
    store = await place.open();
    expect(await store.pendingEvents('contoso', AT)).toEqual([{ event: 'kept', payload: 'words' }]);
  });

  it('takes no other event of the process with it that is under way', async () => {
    await settleMany();
    await store.close();
    writeFileSync(file(), Buffer.alloc(20_000, 0xab));
    store = await place.open();
    expect(await take('under way')).toBe(true);
    expect(await take('under way')).toBe(false);
  });
});
