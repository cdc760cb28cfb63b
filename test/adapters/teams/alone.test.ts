import { describe, expect, test } from 'vitest';
import { reply, scriptedBot } from './scripted-bot.ts';
import { ANA, CHANNEL, PERSONAL, stage, TEAM, TENANT } from './stage.ts';

const secretive = () => {
  const bot = scriptedBot();
  bot.answers = () => reply('Revenue: 12 dollars', { visibility: 'asker' });
  return bot;
};
const inChannel = { conversation: CHANNEL, channelData: { tenant: { id: TENANT }, team: TEAM } };

describe('An answer for the asker alone', () => {
  test('in a personal chat is shown there', async () => {
    const { say, connector } = await stage({ bot: secretive() });
    await say('revenue');
    expect(connector.messages.map(({ conversation, body }) => [conversation, body.summary])).toEqual([
      ['a:ana', 'Revenue: 12 dollars'],
    ]);
  });

  test('in a channel goes to the personal chat, and the channel reads one line without any of it', async () => {
    const { say, connector } = await stage({ bot: secretive() });
    await say('hi');
    await say('revenue', inChannel);
    const [, card, line] = connector.messages;
    expect([card?.conversation, card?.body.summary]).toEqual(['a:ana', 'Revenue: 12 dollars']);
    expect([line?.conversation, line?.body.text]).toEqual([CHANNEL.id, expect.stringContaining('for you alone')]);
    expect(JSON.stringify(line)).not.toContain('dollars');
  });

  test('begins the personal chat when there is none yet, once', async () => {
    const { say, connector } = await stage({ bot: secretive() });
    await say('revenue', inChannel);
    await say('revenue again', inChannel);
    const begun = connector.calls.filter(({ path, method }) => method === 'POST' && path === '/v3/conversations');
    expect(begun.map(({ body }) => body)).toEqual([
      expect.objectContaining({ members: [{ id: ANA.id }], tenantId: TENANT, isGroup: false }),
    ]);
    expect(connector.messages.map(({ conversation }) => conversation)).toEqual([
      'a:opened',
      CHANNEL.id,
      'a:opened',
      CHANNEL.id,
    ]);
  });

  test('is kept back when the person cannot be reached, and the channel learns only that', async () => {
    const { say, connector } = await stage({ bot: secretive() });
    connector.trouble = ({ path }) => (path === '/v3/conversations' ? { status: 403 } : undefined);
    await say('revenue', inChannel);
    expect(connector.messages).toHaveLength(1);
    expect(connector.messages[0]?.body.text).toMatch(/could not write to you/);
    expect(JSON.stringify(connector.messages)).not.toContain('dollars');
  });

  test('to a button in a channel leaves the card there as it is', async () => {
    const { say, press, connector, adapter } = await stage({ bot: secretive() });
    await say('hi', { conversation: PERSONAL });
    const { status, body } = await press({ command: 'score', args: {} }, inChannel);
    expect([status, body.statusCode, body.type]).toEqual([200, 200, 'application/vnd.microsoft.activity.message']);
    expect(body.value).toContain('for you alone');
    await adapter.idle();
    expect(connector.messages.slice(1).map(({ conversation, body }) => [conversation, body.summary])).toEqual([
      ['a:ana', 'Revenue: 12 dollars'],
    ]);
  });

  test('to a button, when the person cannot be reached, is followed by a line that says so', async () => {
    const { press, connector, adapter } = await stage({ bot: secretive() });
    connector.trouble = ({ path }) => (path === '/v3/conversations' ? { status: 403 } : undefined);
    await press({ command: 'score', args: {} }, inChannel);
    await adapter.idle();
    expect(connector.messages.map(({ conversation, body }) => [conversation, body.text])).toEqual([
      [CHANNEL.id, expect.stringContaining('could not write to you')],
    ]);
  });
});
