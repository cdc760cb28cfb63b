/** What every Store must do with the events that come in. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/storage/index.ts';
import { everyTestOpens } from './every-test-opens.ts';
import { AT } from './examples.ts';
import type { Place } from './place.ts';

export function describeEvents(name: string, newPlace: () => Promise<Place>): void {
  describe(`${name}: an event that comes in`, () => {
    let store: Store;
    const take = (event = 'slack:Ev1', at = AT, account = 'contoso') => store.takeEvent(account, event, at);
    const settle = (event = 'slack:Ev1') => store.settleEvent('contoso', event);
    const release = (event = 'slack:Ev1') => store.releaseEvent('contoso', event);
    const reopen = everyTestOpens(newPlace, (opened) => {
      store = opened;
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

    describe('with what it says', () => {
      const WORDS = '{"text":"what is our Security score"}';
      const takeWords = (event = 'slack:Ev1', payload = WORDS, at = AT) =>
        store.takeEvent('contoso', event, at, payload);
      const pending = (at = AT) => store.pendingEvents('contoso', at);

      it('is handed to the next process when this one ended before its work was done, in order of arrival', async () => {
        for (const event of ['slack:b', 'slack:a', 'slack:c']) await takeWords(event, `says ${event}`);
        await take('slack:silent');
        expect(await pending()).toEqual([]);
        await reopen();
        expect(await pending()).toEqual(
          ['slack:b', 'slack:a', 'slack:c'].map((event) => ({ event, payload: `says ${event}` })),
        );
      });

      it('is worked off once', async () => {
        await takeWords();
        await reopen();
        expect(await Promise.all([takeWords(), takeWords()])).toEqual([true, false]);
        expect(await pending()).toEqual([]);
        await settle();
        await reopen();
        expect([await pending(), await takeWords()]).toEqual([[], false]);
      });

      it.each([
        ['settled', settle],
        ['released', release],
      ])('is not kept once it is %s', async (_, end) => {
        await takeWords();
        await end();
        await reopen();
        expect(await pending()).toEqual([]);
      });

      it('is kept for a day', async () => {
        await takeWords('old', WORDS, '2026-06-30T08:59:59.000Z');
        await takeWords('recent', WORDS, '2026-06-30T09:00:01.000Z');
        await reopen();
        expect((await pending('2026-07-01T09:00:00.000Z')).map(({ event }) => event)).toEqual(['recent']);
        expect((await pending('2026-06-30T09:00:02.000Z')).map(({ event }) => event)).toEqual(['recent']);
      });

      it('is handed out no more once three processes ended over it', async () => {
        const seen: number[] = [];
        for (let process = 1; process <= 4; process += 1) {
          await takeWords();
          await reopen();
          seen.push((await pending()).length);
        }
        expect(seen).toEqual([1, 1, 0, 0]);
      });

      it('is kept up to 64 KiB, and taken all the same beyond', async () => {
        const largest = 'ä'.repeat(32 * 1024);
        expect([await takeWords('fits', largest), await takeWords('too long', `${largest}x`)]).toEqual([true, true]);
        await reopen();
        expect((await pending()).map(({ event }) => event)).toEqual(['fits']);
      });

      it('is another account’s own', async () => {
        await takeWords();
        await store.takeEvent('fabrikam', 'slack:Ev1', AT, 'other words');
        await settle();
        await reopen();
        expect(await pending()).toEqual([]);
        expect(await store.pendingEvents('fabrikam', AT)).toEqual([{ event: 'slack:Ev1', payload: 'other words' }]);
      });
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
      await expect(store.pendingEvents('..', AT)).rejects.toThrow('An account name has');
    });

    it('is refused once the store is closing', async () => {
      await take();
      const settled = settle();
      const closed = store.close();
      await expect(take('slack:Ev2')).rejects.toThrow('shutting down');
      await expect(settle()).rejects.toThrow('shutting down');
      await expect(release()).rejects.toThrow('shutting down');
      await expect(store.pendingEvents('contoso', AT)).rejects.toThrow('shutting down');
      await Promise.all([settled, closed]);
      await reopen();
      expect(await take()).toBe(false);
    });
  });
}
