import { afterEach, beforeEach, expect, test } from 'vitest';
import { inOrder } from '../adapters/delivery/in-order.ts';
import { once } from '../adapters/delivery/once.ts';
import { inboxOf, recordsOf } from '../src/bound-store.ts';
import type { Store } from '../src/storage/index.ts';
import { type EmbeddedPlace, embeddedPlace } from './storage/embedded-place.ts';

const clock = { now: () => new Date('2026-07-01T09:00:00Z') };

let place: EmbeddedPlace;
let store: Store;
beforeEach(async () => {
  place = await embeddedPlace();
  store = await place.open();
});
afterEach(() => place.remove());

const reopen = async () => {
  await store.close();
  store = await place.open();
};

test('A message that its platform sends five times, before and after a restart, is answered once', async () => {
  let answers = 0;
  const deliver = () => once(inboxOf(store, 'contoso', clock), 'teams:1', async () => ++answers);
  expect((await Promise.all([1, 2, 3].map(deliver))).filter(Boolean)).toEqual([1]);
  await reopen();
  expect(await Promise.all([deliver(), deliver()])).toEqual([undefined, undefined]);
});

test('A message that was being answered when the process ended is answered by the next one', async () => {
  const inbox = inboxOf(store, 'contoso', clock);
  expect(await inbox.take('teams:1')).toBe(true);
  await reopen();
  expect(await once(inboxOf(store, 'contoso', clock), 'teams:1', async () => 'answer')).toBe('answer');
});

test('A message acknowledged before it was cut off is handed to its platform at the next start, and answered once', async () => {
  const inbox = inboxOf(store, 'contoso', clock);
  await inbox.take('slack:Ev1', 'security score');
  await inbox.take('teams:1', 'my gaps');
  await reopen();
  const answered: string[] = [];
  const workOff = async () => {
    const next = inboxOf(store, 'contoso', clock);
    for (const { event, payload } of await next.pending('slack:')) {
      await once(next, event, async () => answered.push(payload), undefined, payload);
    }
  };
  await workOff();
  await reopen();
  await workOff();
  expect(answered).toEqual(['security score']);
});

test('A message whose work did not start can be taken by whoever comes next', async () => {
  const inbox = inboxOf(store, 'contoso', clock);
  await inbox.take('teams:1');
  await inbox.release('teams:1');
  expect(await inbox.take('teams:1')).toBe(true);
});

test('A thousand messages, each sent twice, are answered once each and in order within their conversations', async () => {
  const inbox = inboxOf(store, 'contoso', clock);
  const run = inOrder();
  const answered = new Map<number, number[]>();
  await Promise.all(
    Array.from({ length: 2000 }, (_, index) => {
      const message = index >> 1;
      const conversation = message % 50;
      return run(`${conversation}`, () =>
        once(inbox, `slack:Ev${message}`, async () => {
          answered.set(conversation, [...(answered.get(conversation) ?? []), message]);
        }),
      );
    }),
  );
  expect([...answered.values()].flat()).toHaveLength(1000);
  for (const messages of answered.values()) expect(messages).toEqual(messages.toSorted((a, b) => a - b));
});

test('What an adapter keeps is kept for its account, across restarts', async () => {
  const records = recordsOf(store, 'contoso');
  await records.put('teams-conversation', 'b', { url: 'https://b' });
  await records.put('teams-conversation', 'a', { url: 'https://a' });
  await records.remove('teams-conversation', 'b');
  await reopen();
  const again = recordsOf(store, 'contoso');
  expect(await again.get('teams-conversation', 'a')).toEqual({ url: 'https://a' });
  expect(await again.list('teams-conversation')).toEqual([{ id: 'a', value: { url: 'https://a' } }]);
  expect(await recordsOf(store, 'fabrikam').list('teams-conversation')).toEqual([]);
});
