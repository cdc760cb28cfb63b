/** Any sequence of requests to a Store gives what a few lines of plain bookkeeping give. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../src/storage/index.ts';
import { AT, add, bytesOf, importIds, textOf } from './examples.ts';
import type { Contents, Place } from './place.ts';

const ACCOUNTS = ['contoso', 'fabrikam'] as const;
const CONTENTS = ['snapshots', 'documents'] as const satisfies readonly Contents[];
const text = fc.constantFrom('a', 'b', 'c', 'd');

const request = fc.record({
  account: fc.constantFrom(...ACCOUNTS),
  act: fc.oneof(
    fc.record({ kind: fc.constant('add' as const), id: text, key: fc.option(text, { nil: undefined }) }),
    fc.record({ kind: fc.constant('add-at' as const), id: text, expect: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ kind: fc.constant('fail' as const) }),
    fc.record({ kind: fc.constant('keep' as const), rows: text, as: fc.constantFrom(...CONTENTS) }),
    fc.record({
      kind: fc.constant('prune' as const),
      keep: fc.subarray(['a', 'b', 'c', 'd']),
      as: fc.constantFrom(...CONTENTS),
    }),
    fc.record({ kind: fc.constant('take' as const), event: text, payload: fc.option(text, { nil: undefined }) }),
    fc.record({ kind: fc.constantFrom('settle' as const, 'release' as const), event: text }),
    fc.record({ kind: fc.constant('put' as const), id: text, value: fc.integer() }),
    fc.record({ kind: fc.constant('remove' as const), id: text }),
    fc.record({ kind: fc.constant('restart' as const) }),
  ),
});
type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

interface Model {
  imports: string[];
  answers: Map<string, number>;
  kept: Readonly<Record<Contents, Set<string>>>;
  events: Map<string, 'taken' | 'settled'>;
  payloads: Map<string, { payload: string; times: number }>;
  records: Map<string, number>;
}

const emptyModel = (): Model => ({
  imports: [],
  answers: new Map(),
  kept: { snapshots: new Set(), documents: new Set() },
  events: new Map(),
  payloads: new Map(),
  records: new Map(),
});

export function describeStoreAgainstModel(name: string, newPlace: () => Promise<Place>): void {
  it(`${name} agrees with the model on every sequence of requests`, async () => {
    const sequence = fc.array(request, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(sequence, async (requests) => {
        const place = await newPlace();
        try {
          await compareWithModel(place, requests);
        } finally {
          await place.remove();
        }
      }),
      { numRuns: 60 },
    );
  });
}

async function compareWithModel(place: Place, requests: readonly Request[]): Promise<void> {
  const ids = new Map<string, string>();
  const models = Object.fromEntries(ACCOUNTS.map((account) => [account, emptyModel()]));
  let store = await place.open();
  for (const { account, act } of requests) {
    const model = models[account]!;
    switch (act.kind) {
      case 'add':
        expect(await add(store, act.id, act.key === undefined ? {} : { key: act.key }, account)).toBe(
          modelAdd(model, act.id, act.key),
        );
        break;
      case 'add-at': {
        const change = add(store, act.id, { expect: act.expect }, account);
        if (act.expect === model.imports.length) expect(await change).toBe(modelAdd(model, act.id));
        else await expect(change).rejects.toThrow('Somebody else changed');
        break;
      }
      case 'fail':
        await expect(store.change(account, { at: AT }, () => JSON.parse('no'))).rejects.toThrow(SyntaxError);
        break;
      case 'keep':
        ids.set(
          act.rows,
          await (act.as === 'snapshots' ? store.putSnapshot : store.putFile)(account, bytesOf(act.rows)),
        );
        model.kept[act.as].add(act.rows);
        break;
      case 'prune':
        await prune(
          store,
          account,
          act.as,
          act.keep.flatMap((rows) => ids.get(rows) ?? []),
        );
        for (const rows of model.kept[act.as]) if (!act.keep.includes(rows)) model.kept[act.as].delete(rows);
        break;
      case 'take':
        expect(await store.takeEvent(account, act.event, AT, act.payload)).toBe(!model.events.has(act.event));
        modelTake(model, act.event, act.payload);
        break;
      case 'settle':
        await store.settleEvent(account, act.event);
        if (model.events.has(act.event)) {
          model.events.set(act.event, 'settled');
          model.payloads.delete(act.event);
        }
        break;
      case 'release':
        await store.releaseEvent(account, act.event);
        if (model.events.get(act.event) === 'taken') {
          model.events.delete(act.event);
          model.payloads.delete(act.event);
        }
        break;
      case 'put':
        await store.putRecord(account, 'notes', act.id, act.value);
        model.records.set(act.id, act.value);
        break;
      case 'remove':
        await store.removeRecord(account, 'notes', act.id);
        model.records.delete(act.id);
        break;
      case 'restart':
        await store.close();
        store = await place.open();
        for (const each of Object.values(models)) freeTaken(each);
    }
  }
  for (const account of ACCOUNTS) await compareAccount(store, account, models[account]!, ids);
  await store.close();
}

/** Of documents too whatever its age. */
const prune = (store: Store, account: string, contents: Contents, keep: readonly string[]) =>
  contents === 'snapshots'
    ? store.pruneSnapshots(account, keep)
    : store.pruneFiles(account, keep, '2999-01-01T00:00:00.000Z');

/** What was under way when the store was closed may be taken again. */
function freeTaken({ events }: Model): void {
  for (const [event, state] of events) if (state === 'taken') events.delete(event);
}

/** The words that came first stay: a platform that sends again sends the same. */
function modelTake({ events, payloads }: Model, event: string, payload: string | undefined): void {
  if (events.has(event)) return;
  events.set(event, 'taken');
  if (payload === undefined) return;
  const known = payloads.get(event);
  payloads.set(event, { payload: known?.payload ?? payload, times: (known?.times ?? 0) + 1 });
}

function modelAdd(model: Model, id: string, key?: string): number {
  const earlier = key === undefined ? undefined : model.answers.get(key);
  if (earlier !== undefined) return earlier;
  const answer = model.imports.push(id);
  if (key !== undefined) model.answers.set(key, answer);
  return answer;
}

async function compareAccount(store: Store, account: string, model: Model, ids: ReadonlyMap<string, string>) {
  expect(await importIds(store, account)).toEqual(model.imports);
  const { version, done } = await store.read(account);
  expect(version).toBe(model.imports.length);
  expect(new Map(done.map(({ key, result }) => [key, result]))).toEqual(model.answers);
  const records = [...model.records].map(([id, value]) => ({ id, value })).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(await store.listRecords(account, 'notes')).toEqual(records);
  for (const { id, value } of records) expect(await store.getRecord(account, 'notes', id)).toBe(value);
  const pending = [...model.payloads].filter(([event, { times }]) => times < 3 && !model.events.has(event));
  expect(await store.pendingEvents(account, AT)).toEqual(pending.map(([event, { payload }]) => ({ event, payload })));
  for (const [rows, id] of ids) {
    for (const contents of CONTENTS) {
      const bytes = contents === 'snapshots' ? store.getSnapshot(account, id) : store.getFile(account, id);
      if (model.kept[contents].has(rows)) expect(textOf(await bytes)).toBe(rows);
      else await expect(bytes).rejects.toThrow('missing or damaged');
    }
  }
}
