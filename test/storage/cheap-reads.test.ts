import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../src/storage/index.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';
import { add } from './examples.ts';

let place: EmbeddedPlace;
let store: Store;
beforeEach(async () => {
  place = await embeddedPlace();
  store = await place.open();
});
afterEach(() => place.remove());

it('Whoever reads an account between two changes is handed the same object, so that its size costs nothing', async () => {
  await add(store, 'may');
  const [one, other] = await Promise.all([store.read('contoso'), store.read('contoso')]);
  expect(other).toBe(one);
  await add(store, 'june');
  expect(await store.read('contoso')).not.toBe(one);
  expect(one.imports).toHaveLength(1);
});

it('A change is decided on the very object that readers have, which it cannot change', async () => {
  await add(store, 'may');
  const before = await store.read('contoso');
  const outcome = store.change('contoso', { at: before.imports[0]!.at }, (account) => {
    expect(account).toBe(before);
    (account.imports as unknown[]).push('careless');
    return { next: account, result: null };
  });
  await expect(outcome).rejects.toThrow(TypeError);
  expect(await store.read('contoso')).toBe(before);
});
