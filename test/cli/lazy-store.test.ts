import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLazily } from '../../src/cli/lazy-store.ts';
import type { Store } from '../../src/storage/index.ts';
import { type EmbeddedPlace, embeddedPlace } from '../storage/embedded-place.ts';
import { AT, add, importIds } from '../storage/examples.ts';

let place: EmbeddedPlace;
let store: Store;
beforeEach(async () => {
  place = await embeddedPlace();
  store = await openLazily(place.folder);
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

const locked = () => existsSync(join(place.folder, 'lock.pid'));

describe('The data folder of the command line', () => {
  it('is only read for questions, so that a bot can start beside it', async () => {
    const bot = await place.open();
    await add(bot, 'may');
    await bot.putRecord('contoso', 'notes', 'a', 1);
    expect(await importIds(store)).toEqual(['may']);
    expect(await store.getRecord('contoso', 'notes', 'a')).toBe(1);
    expect(await store.listRecords('contoso', 'notes')).toEqual([{ id: 'a', value: 1 }]);
  });

  const changes: Record<string, () => Promise<unknown>> = {
    'a change': () => add(store, 'may'),
    'a record': () => store.putRecord('contoso', 'notes', 'a', 1),
    'the end of a record': () => store.removeRecord('contoso', 'notes', 'a'),
    'an event': () => store.takeEvent('contoso', 'slack:Ev1', AT),
    'the end of an event': () => store.settleEvent('contoso', 'slack:Ev1'),
    'what is left of events': () => store.pendingEvents('contoso', AT),
    'the return of an event': () => store.releaseEvent('contoso', 'slack:Ev1'),
  };
  it.each(Object.entries(changes))('is taken for writing by %s, until it is closed', async (_, change) => {
    expect(locked()).toBe(false);
    await change();
    expect(locked()).toBe(true);
    await store.close();
    expect(locked()).toBe(false);
  });

  it('keeps what was written there', async () => {
    await store.putRecord('contoso', 'notes', 'a', 1);
    expect(await store.takeEvent('contoso', 'slack:Ev1', AT)).toBe(true);
    await store.settleEvent('contoso', 'slack:Ev1');
    expect(await store.getRecord('contoso', 'notes', 'a')).toBe(1);
    await store.close();
    expect(await (await place.open()).takeEvent('contoso', 'slack:Ev1', AT)).toBe(false);
  });
});
