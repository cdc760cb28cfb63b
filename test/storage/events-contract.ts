/** What every Store must do with the events that come in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/storage/index.ts';
import { AT } from './examples.ts';
import type { Place } from './place.ts';

export function describeEvents(name: string, newPlace: () => Promise<Place>): void {
  describe(`${name}: an event that comes in`, () => {
    let place: Place;
    let store: Store;
    const take = (event = 'slack:Ev1', at = AT, account = 'contoso') => store.takeEvent(account, event, at);
    const settle = (event = 'slack:Ev1') => store.settleEvent('contoso', event);
    const release = (event = 'slack:Ev1') => store.releaseEvent('contoso', event);
    const reopen = async () => {
      await store.close();
      store = await place.open();
    };

    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    it('is taken by exactly one of fifty who ask at the same moment', async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, () => take()));
      expect(answers.filter(Boolean)).toEqual([true]);
    });

    it('is taken by nobody again once its work is done, after a restart neither', async () => {
      expect(await take()).toBe(true);
      await settle();
      expect(await take()).toBe(false);
      await reopen();
      expect(await take()).toBe(false);
    });

    it('is taken again when its work did not start, once', async () => {
      await take();
      await release();
      expect(await Promise.all([take(), take()])).toEqual([true, false]);
      await settle();
      expect(await take()).toBe(false);
    });

    it('is free again when the process ended before its work was done', async () => {
      await take();
      await reopen();
      expect(await Promise.all([take(), take()])).toEqual([true, false]);
    });

    it('stays done when somebody releases it late', async () => {
      await take();
      await settle();
      await release();
      expect(await take()).toBe(false);
    });

    it('stays free when somebody settles it who does not have it', async () => {
      await settle();
      await release();
      expect(await take()).toBe(true);
      await release();
      await settle();
      expect(await take()).toBe(true);
    });

    it('can be settled twice', async () => {
      await take();
      await Promise.all([settle(), settle()]);
      await settle();
      expect(await take()).toBe(false);
    });

    it('is another account’s own', async () => {
      await take();
      await settle();
      expect(await take('slack:Ev1', AT, 'fabrikam')).toBe(true);
      await store.releaseEvent('contoso', 'slack:Ev1');
      expect(await take('slack:Ev1', AT, 'fabrikam')).toBe(false);
    });

    it.each(['', ' ', 'slack:Ev1 ', 'SLACK:EV1', "teams:'); DROP TABLE settled; --", 'teams:äöü 🙂', 'x'.repeat(3000)])(
      'is told from others by its id to the letter: %j',
      async (event) => {
        await take();
        await settle();
        expect(await take(event)).toBe(true);
        await settle(event);
        await reopen();
        expect([await take(event), await take(`${event}x`)]).toEqual([false, true]);
      },
    );

    it('is remembered for three days, not for ever', async () => {
      await take('old', '2026-06-28T08:59:59.000Z');
      await settle('old');
      await take('recent', '2026-06-28T09:00:01.000Z');
      await settle('recent');
      await reopen();
      await take('today', '2026-07-01T09:00:00.000Z');
      await settle('today');
      expect([await take('old'), await take('recent'), await take('today')]).toEqual([true, false, false]);
    });

    it('is forgotten in time by a process that runs for weeks', async () => {
      await take('old', '2026-06-01T09:00:00.000Z');
      await settle('old');
      for (let index = 0; index < 1000; index += 1) {
        await take(`${index}`);
        await settle(`${index}`);
      }
      expect([await take('old'), await take('0'), await take('999')]).toEqual([true, false, false]);
    });

    it('needs the instant it came at', async () => {
      await expect(take('slack:Ev1', 'yesterday')).rejects.toThrow('ISO instant');
      expect(await take()).toBe(true);
    });

    it('needs an account that can be', async () => {
      await expect(take('slack:Ev1', AT, '../contoso')).rejects.toThrow('An account name has');
      await expect(store.settleEvent('Contoso', 'slack:Ev1')).rejects.toThrow('An account name has');
      await expect(store.releaseEvent('', 'slack:Ev1')).rejects.toThrow('An account name has');
    });

    it('is refused once the store is closing', async () => {
      await take();
      const settled = settle();
      const closed = store.close();
      await expect(take('slack:Ev2')).rejects.toThrow('shutting down');
      await expect(settle()).rejects.toThrow('shutting down');
      await expect(release()).rejects.toThrow('shutting down');
      await Promise.all([settled, closed]);
      store = await place.open();
      expect(await take()).toBe(false);
    });
  });
}
