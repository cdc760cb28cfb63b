import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_ACCOUNT, ReadOnlyStore, SnapshotMissing, StoreBusy } from '../../src/storage/index.ts';
import { startChild } from './child.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';
import { AT, add, adding, bytesOf, importIds, importOf, textOf, tryToSpoil } from './examples.ts';

let place: EmbeddedPlace;
beforeEach(async () => {
  place = await embeddedPlace();
});
afterEach(() => place.remove());

describe('A data folder has one writer', () => {
  it('in the same process too', async () => {
    const store = await place.open();
    await expect(place.open()).rejects.toThrow(StoreBusy);
    await add(store, 'may');
    await store.close();
    expect(await importIds(await place.open())).toEqual(['may']);
  });

  it('so a second process is told who has it, and what to do', async () => {
    await place.open();
    const second = startChild('hold-lock.ts', place.folder);
    await second.line();
    await second.kill();
    expect(second.lines).toEqual([
      `The data folder ${place.folder} is in use by another Seventy (process ${process.pid}). Make the change there, on its page or in its chat, or stop it first.`,
    ]);
  });

  it('who is gone at once when the process is killed', async () => {
    const holder = startChild('hold-lock.ts', place.folder);
    expect(await holder.line()).toBe('open');
    await expect(place.open()).rejects.toThrow(`in use by another Seventy (process ${holder.pid})`);
    await holder.kill();
    expect(await importIds(await place.open())).toEqual([]);
    expect(holder.lines).toEqual(['open']);
  });

  it('who need not be known to be respected', async () => {
    await place.open();
    for (const holder of ['', 'nobody\n']) {
      writeFileSync(join(place.folder, 'lock.pid'), holder);
      await expect(place.open()).rejects.toThrow('in use by another Seventy. Make the change there');
    }
  });

  it('and a lock file that a killed process left does not count', async () => {
    const holder = startChild('hold-lock.ts', place.folder);
    await holder.line();
    await holder.kill();
    expect(readFileSync(join(place.folder, 'lock.pid'), 'utf8')).toBe(`${holder.pid}\n`);
    await add(await place.open(), 'may');
    expect(readFileSync(join(place.folder, 'lock.pid'), 'utf8')).toBe(`${process.pid}\n`);
  });
});

describe('A reader beside the writer', () => {
  it('sees each change as soon as it is made', async () => {
    const writer = await place.open();
    const reader = await place.open('read');
    expect(await importIds(reader)).toEqual([]);
    await add(writer, 'may');
    expect(await importIds(reader)).toEqual(['may']);
    await add(writer, 'june');
    expect(await importIds(reader)).toEqual(['may', 'june']);
    const id = await writer.putSnapshot('contoso', bytesOf('rows'));
    expect(textOf(await reader.getSnapshot('contoso', id))).toBe('rows');
    const document = await writer.putFile('contoso', bytesOf('proof'));
    expect(textOf(await reader.getFile('contoso', document))).toBe('proof');
  });

  it('sees each record as soon as it is put, changed or removed', async () => {
    const writer = await place.open();
    const reader = await place.open('read');
    for (const value of ['first', 'second']) {
      await writer.putRecord('contoso', 'notes', 'a', value);
      expect(await reader.getRecord('contoso', 'notes', 'a')).toBe(value);
      expect(await reader.listRecords('contoso', 'notes')).toEqual([{ id: 'a', value }]);
    }
    await writer.removeRecord('contoso', 'notes', 'a');
    expect(await reader.listRecords('contoso', 'notes')).toEqual([]);
  });

  it('is told when a snapshot it just read of is gone, and finds what is there when it looks again', async () => {
    const writer = await place.open();
    const reader = await place.open('read');
    const [may, june] = [bytesOf('may'), bytesOf('june')];
    const ids = [await writer.putSnapshot('contoso', may), await writer.putSnapshot('contoso', june)] as const;
    await writer.change('contoso', { at: AT }, (account) => ({
      next: { ...account, imports: [importOf('may', ids[0]), importOf('june', ids[1])] },
      result: null,
    }));
    const before = await reader.read('contoso');
    expect(textOf(await reader.getSnapshot('contoso', ids[1]))).toBe('june');

    await writer.change('contoso', { at: AT }, (account) => ({
      next: { ...account, imports: account.imports.slice(0, 1) },
      result: null,
    }));
    await writer.pruneSnapshots('contoso', [ids[0]]);
    await expect(reader.getSnapshot('contoso', before.imports[1]!.snapshot)).rejects.toThrow(SnapshotMissing);
    const { imports } = await reader.read('contoso');
    expect(imports.map(({ snapshot }) => snapshot)).toEqual([ids[0]]);
    expect(textOf(await reader.getSnapshot('contoso', ids[0]))).toBe('may');
  });

  it('changes nothing', async () => {
    const reader = await place.open('read');
    await expect(reader.change('contoso', { at: AT }, adding('may'))).rejects.toThrow(ReadOnlyStore);
    await expect(reader.putSnapshot('contoso', bytesOf('rows'))).rejects.toThrow(ReadOnlyStore);
    await expect(reader.pruneSnapshots('contoso', [])).rejects.toThrow('open for reading only');
    await expect(reader.putFile('contoso', bytesOf('proof'))).rejects.toThrow(ReadOnlyStore);
    await expect(reader.pruneFiles('contoso', [], AT)).rejects.toThrow(ReadOnlyStore);
    await expect(reader.putRecord('contoso', 'notes', 'a', 1)).rejects.toThrow(ReadOnlyStore);
    await expect(reader.removeRecord('contoso', 'notes', 'a')).rejects.toThrow(ReadOnlyStore);
    await expect(reader.takeEvent('contoso', 'slack:Ev1', AT)).rejects.toThrow(ReadOnlyStore);
    await expect(reader.pendingEvents('contoso', AT)).rejects.toThrow(ReadOnlyStore);
    await expect(reader.settleEvent('contoso', 'slack:Ev1')).rejects.toThrow(ReadOnlyStore);
    await expect(reader.releaseEvent('contoso', 'slack:Ev1')).rejects.toThrow(ReadOnlyStore);
  });

  it('hands out nothing that could spoil what others read', async () => {
    const reader = await place.open('read');
    tryToSpoil(await reader.read('contoso'));
    expect(await reader.read('contoso')).toEqual(EMPTY_ACCOUNT);
  });

  it('does not keep a writer from starting', async () => {
    const reader = await place.open('read');
    await reader.read('contoso');
    await add(await place.open(), 'may');
    expect(await importIds(reader)).toEqual(['may']);
  });
});
