import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderUnusable, openEmbeddedStore, ReadOnlyStore } from '../../src/storage/index.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';
import { AT, add, bytesOf, importIds } from './examples.ts';

let place: EmbeddedPlace;
beforeEach(async () => {
  place = await embeddedPlace();
});
afterEach(() => place.remove());

describe('A change that the disk refuses', () => {
  it('is an error, leaves the account as it was and nothing half-written, and can be made again', async () => {
    const file = join(place.folder, 'accounts', 'contoso.json');
    const store = await place.open();
    await add(store, 'may');
    renameSync(file, `${file}.good`);
    mkdirSync(file);
    await expect(add(store, 'june', { key: 'k' })).rejects.toThrow(FolderUnusable);
    expect(readdirSync(join(place.folder, 'accounts'))).toEqual(['contoso.json', 'contoso.json.good']);

    rmdirSync(file);
    renameSync(`${file}.good`, file);
    expect(await store.read('contoso')).toMatchObject({ version: 1, done: [], imports: [{ id: 'may' }] });
    expect(await add(store, 'june', { key: 'k' })).toBe(2);
  });

  it('does not hold up the changes behind it', async () => {
    const store = await place.open();
    mkdirSync(join(place.folder, 'accounts', 'blocked.json'));
    const refused = add(store, 'may', {}, 'blocked');
    const [blocked, fine] = await Promise.allSettled([refused, add(store, 'may')]);
    expect([blocked.status, fine.status]).toEqual(['rejected', 'fulfilled']);
    rmdirSync(join(place.folder, 'accounts', 'blocked.json'));
    expect(await add(store, 'june', {}, 'blocked')).toBe(1);
  });
});

/** A real small disk needs a mount namespace, which not every machine grants. */
const SMALL_DISK = ['--map-root-user', '--mount', 'sh', '-ec'];
const canMount =
  spawnSync('unshare', [...SMALL_DISK, 'mount -t tmpfs -o size=64k tmpfs "$0"', import.meta.dirname]).status === 0;

if (!canMount) console.warn('Skipped: a full disk, because this machine does not let us mount a small one.');

describe.skipIf(!canMount)('A full disk', () => {
  /** What a fixture prints that has 400 kB of disk. */
  const onSmallDisk = (fixture: string) => {
    const script = 'mount -t tmpfs -o size=400k tmpfs "$0"; exec "$1" "$2" "$0"';
    const path = join(import.meta.dirname, 'fixtures', fixture);
    const args = [...SMALL_DISK, script, place.folder, process.execPath, path];
    return execFileSync('unshare', args, { encoding: 'utf8' }).trim().split('\n');
  };
  const refused = (reason: string) =>
    `The data folder ${place.folder} cannot be used: ${reason}. Put that right, or choose another folder with --data.`;

  it('refuses events and records in one sentence each, and takes them again once there is room', () => {
    expect(onSmallDisk('fill-disk-with-events.ts')).toEqual([
      refused('database or disk is full'),
      refused('no space left on device'),
      'refused event taken again: false',
      'after a restart: forgotten 0, record small',
      'files 1',
    ]);
  });

  it('refuses what does not fit and keeps the last good state', () => {
    expect(onSmallDisk('fill-disk.ts')).toEqual([
      refused('no space left on device'),
      refused('no space left on device'),
      refused('no space left on device'),
      'version 1 with import small, files contoso.json, snapshots 0, documents 0',
    ]);
  });
});

describe('A data folder', () => {
  it('is made with all folders above it, and is nobody else’s to read', async () => {
    const folder = join(place.folder, 'new', 'deeper');
    const store = await openEmbeddedStore(folder);
    await add(store, 'may');
    await store.putSnapshot('contoso', bytesOf('rows'));
    await store.putFile('contoso', bytesOf('proof'));
    await store.putRecord('contoso', 'installation', 'T012', 'token');
    await store.takeEvent('contoso', 'slack:Ev1', AT);
    await store.settleEvent('contoso', 'slack:Ev1');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(['accounts/contoso.json', 'events.db', 'events.db-wal']));
    expect(files.filter((path) => path.startsWith('records/contoso/installation/'))).toHaveLength(1);
    // The lock holds nothing but a lock.
    const others = files.filter((path) => !path.startsWith('lock') && statSync(join(folder, path)).mode & 0o077);
    expect(process.platform === 'win32' ? [] : others).toEqual([]);
    await store.close();
    expect(readdirSync(folder)).toEqual(['accounts', 'documents', 'events.db', 'lock', 'records', 'snapshots']);
  });

  it('holds none of the words of an event that was carried out', async () => {
    const store = await place.open();
    await store.takeEvent('contoso', 'slack:Ev1', AT, 'what may Ana Lopez see');
    await store.settleEvent('contoso', 'slack:Ev1');
    await store.close();
    expect(readFileSync(join(place.folder, 'events.db'), 'latin1')).not.toContain('Ana Lopez');
  });

  it('that cannot be made is one clear sentence', async () => {
    const file = join(place.folder, 'file');
    writeFileSync(file, 'not a folder');
    for (const folder of [file, join(file, 'below')]) {
      await expect(openEmbeddedStore(folder)).rejects.toThrow(
        /^The data folder \S+ cannot be used: [a-z ]+\. Put that right, or choose another folder with --data\.$/,
      );
    }
    await expect((await openEmbeddedStore(file, { mode: 'read' })).read('contoso')).rejects.toThrow(FolderUnusable);
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('whose lock is not ours to take is one clear sentence', async () => {
    writeFileSync(join(place.folder, 'lock'), 'something else entirely'.repeat(50));
    await expect(place.open()).rejects.toThrow('its file "lock" cannot be locked (file is not a database)');
    expect(existsSync(join(place.folder, 'lock.pid'))).toBe(false);
  });

  it('stays free when opening it failed half way', async () => {
    mkdirSync(join(place.folder, 'lock.pid'));
    await expect(place.open()).rejects.toThrow(FolderUnusable);
    rmdirSync(join(place.folder, 'lock.pid'));
    expect(await add(await place.open(), 'may')).toBe(1);
  });

  it('has no memory of events before the first one comes in', async () => {
    const store = await place.open();
    await add(store, 'may');
    await store.close();
    expect(existsSync(join(place.folder, 'events.db'))).toBe(false);
  });

  it('whose memory of events cannot be opened is one clear sentence, and works once that is put right', async () => {
    const store = await place.open();
    mkdirSync(join(place.folder, 'events.db'));
    const take = () => store.takeEvent('contoso', 'slack:Ev1', AT);
    await expect(take()).rejects.toThrow('cannot be used: illegal operation on a directory. Put that right');
    rmdirSync(join(place.folder, 'events.db'));
    expect([await take(), await take()]).toEqual([true, false]);
  });

  it('that is only read is not made', async () => {
    const folder = join(place.folder, 'none');
    const reader = await openEmbeddedStore(folder, { mode: 'read' });
    expect(await importIds(reader)).toEqual([]);
    expect(await reader.getRecord('contoso', 'installation', 'T012')).toBeUndefined();
    expect(await reader.listRecords('contoso', 'installation')).toEqual([]);
    await expect(reader.takeEvent('contoso', 'slack:Ev1', AT)).rejects.toThrow(ReadOnlyStore);
    await expect(reader.pendingEvents('contoso', AT)).rejects.toThrow(ReadOnlyStore);
    expect(existsSync(folder)).toBe(false);
  });

  it('loses the temporary files of a killed process at the next start, and no other file', async () => {
    const id = 'a'.repeat(64);
    const ours = [
      'accounts/contoso.json.123456',
      `snapshots/contoso/${id}.42`,
      `documents/contoso/${id}.42`,
      `records/contoso/notes/${id}.json.42`,
    ];
    const others = [
      'accounts/contoso.json.bak',
      'accounts/notes.123',
      'snapshots/contoso/readme.1',
      'snapshots/x.json.1',
      'records/contoso/notes/readme.1',
    ];
    await (await place.open()).close();
    mkdirSync(join(place.folder, 'snapshots', 'contoso'));
    mkdirSync(join(place.folder, 'documents', 'contoso'), { recursive: true });
    mkdirSync(join(place.folder, 'records', 'contoso', 'notes'), { recursive: true });
    for (const path of [...ours, ...others]) writeFileSync(join(place.folder, path), 'half');
    const reader = await place.open('read');
    await reader.read('contoso');
    expect(ours.every((path) => existsSync(join(place.folder, path)))).toBe(true);
    await place.open();
    expect(ours.filter((path) => existsSync(join(place.folder, path)))).toEqual([]);
    expect(others.filter((path) => !existsSync(join(place.folder, path)))).toEqual([]);
  });
});
