import { expect, test } from 'vitest';
import { NotSent } from '../../../adapters/delivery/not-sent.ts';
import { reply } from './scripted-bot.ts';
import { stage } from './stage.ts';

test('Teams cannot tell whether a message arrived, so it comes again and says so', async () => {
  const { say, adapter, connector } = await stage();
  await say('hello');
  await adapter.idle();
  const before = connector.messages.length;
  const once = { key: 'a1', since: '2026-11-21T09:00:00.000Z' };
  await adapter.outbox.post('teams:a:ana', reply('Security slipped'), { ...once, again: false });
  await adapter.outbox.post('teams:a:ana', reply('Security slipped'), { ...once, again: true });
  const [first, second] = connector.messages.slice(before).map(({ body }) => body);
  expect(first.text).toBeUndefined();
  expect(second.text).toContain('You may have this already');
  expect(second.attachments).toEqual(first.attachments);
});

test.each([
  [400, true],
  [429, true],
  [500, false],
])('after the status %i it is known that nothing arrived: %s', async (status, known) => {
  const { say, adapter, connector, clock } = await stage();
  await say('hello');
  await adapter.idle();
  connector.trouble = () => ({ status });
  const outcome = adapter.outbox.post('teams:a:ana', reply('Security slipped')).catch((error: unknown) => error);
  for (let pause = 0; status === 429 && pause < 3; pause += 1) {
    await clock.until(0, 60_000);
    await clock.pass(60_000);
  }
  expect((await outcome) instanceof NotSent).toBe(known);
});
