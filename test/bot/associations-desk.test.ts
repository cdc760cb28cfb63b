import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type AssociationDesk, associationDesk } from '../../src/bot/associations/association-desk.ts';
import type { Sender } from '../../src/bot/message.ts';
import { openEmbeddedStore, type Store } from '../../src/storage/index.ts';
import { NOVEMBER } from './conversation.ts';

const said = {
  type: 'dpor',
  customer: 'Zava Retail',
  tenant: '',
  domain: '',
  item: '',
  subscription: '',
  location: '',
  from: '2026-10-01',
  remindOn: '',
} as const;
const local = (id: string): Sender => ({ platform: 'local', id });

async function desk(): Promise<{ readonly desk: AssociationDesk; readonly store: Store }> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-desk-'));
  const store = await openEmbeddedStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { desk: associationDesk({ store, account: 'a', clock: { now: () => NOVEMBER } }), store };
}

it('checks the right to claims at the moment of the change', async () => {
  const { desk: own, store } = await desk();
  for (const sender of [local('rep'), local('manager'), { platform: 'slack', id: 'T1:STRANGER' } as const]) {
    const result = await own.change({ kind: 'record', said }, sender, sender.id);
    expect(result).toMatchObject({ done: false, says: expect.stringContaining('incentives') });
  }
  expect((await store.read('a')).associations).toEqual([]);
});

it('makes a change once for a key, and answers a repeat alike', async () => {
  const { desk: own, store } = await desk();
  const first = await own.change({ kind: 'record', said }, local('claims'), 'k');
  expect(await own.change({ kind: 'record', said }, local('claims'), 'k')).toEqual(first);
  expect((await store.read('a')).associations).toHaveLength(1);
});

it('lets one of two who record the same at the same moment win, and tells the other', async () => {
  const { desk: own, store } = await desk();
  const results = await Promise.all(
    ['claims', 'owner'].map((id) => own.change({ kind: 'record', said }, local(id), id)),
  );
  expect(results.filter(({ done }) => done)).toHaveLength(1);
  expect(results.find(({ done }) => !done)).toMatchObject({
    says: expect.stringContaining('DPOR at Zava Retail is recorded already'),
    instead: { customer: 'Zava Retail' },
  });
  expect((await store.read('a')).associations).toHaveLength(1);
});

it('notes what was asked for with its reminder, and turns it into the record', async () => {
  const { desk: own, store } = await desk();
  const ask = { kind: 'ask', said: { ...said, from: '', remindOn: '2026-12-05' } } as const;
  expect(await own.change(ask, local('claims'), '1')).toMatchObject({ done: true, record: { state: 'asked' } });
  expect(await own.change({ kind: 'record', said }, local('owner'), '2')).toMatchObject({
    done: true,
    record: { state: 'recorded', history: [{ by: { id: 'claims' } }, { by: { id: 'owner' } }] },
  });
  expect((await store.read('a')).associations).toHaveLength(1);
});
