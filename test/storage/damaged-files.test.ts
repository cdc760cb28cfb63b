import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT_SCHEMA, DamagedFile, EMPTY_ACCOUNT, NewerData, type Store } from '../../src/storage/index.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';
import { add, importIds } from './examples.ts';

let place: EmbeddedPlace;
let store: Store;
let file: string;
let good: Buffer;
beforeEach(async () => {
  place = await embeddedPlace();
  store = await place.open();
  await add(store, 'may');
  await store.close();
  file = join(place.folder, 'accounts', 'contoso.json');
  good = readFileSync(file);
});
afterEach(() => place.remove());

const files = () => readdirSync(join(place.folder, 'accounts'));

/** Puts these bytes in place of the account, as if last written on 1 July 2026. */
function damage(bytes: string | Uint8Array): void {
  writeFileSync(file, bytes);
  const lastWritten = new Date('2026-07-01T09:00:00Z');
  utimesSync(file, lastWritten, lastWritten);
}

const KEPT = 'contoso.damaged-20260701T090000Z.json';

describe('A damaged account file', () => {
  const kinds: Record<string, () => string | Uint8Array> = {
    'that is empty': () => '',
    'that was cut off': () => good.subarray(0, good.length / 2),
    'full of zeros': () => new Uint8Array(good.length),
    'that is no JSON': () => '<html>',
    'that holds null': () => 'null',
    'that holds a list': () => '[]',
    'without its imports': () => JSON.stringify({ ...EMPTY_ACCOUNT, imports: undefined }),
    'with a version below zero': () => JSON.stringify({ ...EMPTY_ACCOUNT, version: -1 }),
    'without its schema': () => JSON.stringify({ ...EMPTY_ACCOUNT, schema: undefined }),
    'with a byte flipped in a name': () => Buffer.from(good.toString('latin1').replace('may', 'm\xe4y'), 'latin1'),
  };

  it.each(Object.entries(kinds))('%s is kept beside its place, and the account refused', async (_, bytes) => {
    const damaged = Buffer.from(bytes());
    damage(damaged);
    store = await place.open();
    await expect(store.read('contoso')).rejects.toThrow(DamagedFile);
    expect(files()).toEqual([KEPT]);
    expect(readFileSync(join(place.folder, 'accounts', KEPT)).equals(damaged)).toBe(true);
  });

  it('says in one sentence where it is kept and what to do', async () => {
    damage('<html>');
    store = await place.open();
    await expect(store.read('contoso')).rejects.toThrow(
      `The data file ${file} was damaged and is kept as ${join(place.folder, 'accounts', KEPT)}. ` +
        'Put a backup in its place, or delete the kept file to start empty.',
    );
  });

  it('keeps the account refused, for changes and after restarts, instead of starting empty', async () => {
    damage('<html>');
    store = await place.open();
    await expect(add(store, 'june')).rejects.toThrow(DamagedFile);
    await expect(add(store, 'june')).rejects.toThrow(KEPT);
    await store.close();
    store = await place.open();
    await expect(store.read('contoso')).rejects.toThrow(KEPT);
    expect(files()).toEqual([KEPT]);
  });

  it('is forgotten once a backup is put in its place, without a restart', async () => {
    damage('<html>');
    store = await place.open();
    await expect(store.read('contoso')).rejects.toThrow(DamagedFile);
    writeFileSync(file, good);
    expect(await importIds(store)).toEqual(['may']);
    expect(await add(store, 'june')).toBe(2);
  });

  it('lets the account start empty once the kept file is deleted', async () => {
    damage('<html>');
    store = await place.open();
    await expect(store.read('contoso')).rejects.toThrow(DamagedFile);
    rmSync(join(place.folder, 'accounts', KEPT));
    expect(await store.read('contoso')).toEqual(EMPTY_ACCOUNT);
  });

  it('never takes the place of another kept one', async () => {
    store = await place.open();
    for (const bytes of ['first', 'second', 'third']) {
      damage(bytes);
      await expect(store.read('contoso')).rejects.toThrow(DamagedFile);
    }
    const kept = files().map((name) => readFileSync(join(place.folder, 'accounts', name), 'utf8'));
    expect(kept.toSorted()).toEqual(['first', 'second', 'third']);
  });

  it('is no matter for other accounts', async () => {
    damage('<html>');
    store = await place.open();
    await expect(store.read('contoso')).rejects.toThrow(DamagedFile);
    expect(await add(store, 'theirs', {}, 'fabrikam')).toBe(1);
    expect(await importIds(store, 'contoso-europe')).toEqual([]);
  });

  it('is left where it is by a reader, who is told the same', async () => {
    damage('<html>');
    const reader = await place.open('read');
    await expect(reader.read('contoso')).rejects.toThrow(`The data file ${file} is damaged. Put a backup in its place`);
    expect(files()).toEqual(['contoso.json']);
    renameSync(file, join(place.folder, 'accounts', KEPT));
    await expect(reader.read('contoso')).rejects.toThrow(KEPT);
  });
});

describe('An account file', () => {
  it('of a newer Seventy is refused and left untouched', async () => {
    const newer = JSON.stringify({ schema: ACCOUNT_SCHEMA + 1, version: 7, tenants: {} });
    damage(newer);
    store = await place.open();
    await expect(store.read('contoso')).rejects.toThrow(NewerData);
    await expect(add(store, 'june')).rejects.toThrow(
      `schema ${ACCOUNT_SCHEMA + 1}, this one reads ${ACCOUNT_SCHEMA}). Start the newer version.`,
    );
    expect(readFileSync(file, 'utf8')).toBe(newer);
    expect(files()).toEqual(['contoso.json']);
  });

  it('that somebody edited and saved with a byte order mark is read', async () => {
    damage(`\uFEFF${good.toString('utf8')}`);
    store = await place.open();
    expect(await importIds(store)).toEqual(['may']);
  });
});
