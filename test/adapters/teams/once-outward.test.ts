import { expect, test } from 'vitest';
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
