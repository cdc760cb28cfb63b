import { describe, expect, test } from 'vitest';
import { reply, scriptedBot } from './scripted-bot.ts';
import { ANA, BEN, BOT, CHANNEL, GROUP, PERSONAL, stage, TEAM, TENANT } from './stage.ts';

const added = { type: 'conversationUpdate', membersAdded: [BOT], text: undefined };
const installed = { type: 'installationUpdate', action: 'add' };
const inTeam = {
  conversation: { ...CHANNEL, id: '19:channel@thread.tacv2' },
  channelData: { tenant: { id: TENANT }, team: TEAM },
};

describe('When the bot is installed', () => {
  test('a person is shown help as that person, once, although Teams tells of it twice', async () => {
    const { send, bot, connector } = await stage();
    await Promise.all([send(added), send(installed)]);
    expect(bot.heard).toHaveLength(1);
    expect(bot.heard[0]).toMatchObject({
      action: { command: 'help', args: {} },
      place: 'private',
      sender: { id: `${TENANT}:${ANA.aadObjectId}` },
    });
    expect(connector.messages.map(({ conversation, body }) => [conversation, body.summary])).toEqual([
      ['a:ana', 'You pressed help.'],
    ]);
  });

  test.each([
    ['group', { conversation: GROUP }],
    ['team', inTeam],
  ])('a %s is greeted with one short line', async (_, where) => {
    const { send, bot, connector } = await stage();
    await send({ ...added, ...where });
    await send({ ...installed, ...where });
    expect(bot.heard).toEqual([]);
    expect(connector.messages).toHaveLength(1);
    expect(connector.messages[0]?.body.text).toMatch(/^Hello, I am Seventy\. .*@Seventy/);
  });

  test('a restart between the two does not greet twice', async () => {
    const before = await stage();
    await before.send(added);
    const after = await before.again();
    await after.send(installed);
    expect(after.connector.messages).toHaveLength(1);
  });

  test('after it was removed, it greets anew', async () => {
    const { send, connector } = await stage();
    await send(added);
    await send({ type: 'installationUpdate', action: 'remove' });
    await send(added);
    expect(connector.messages).toHaveLength(2);
  });

  test('a new member of the chat, and an upgrade of the app, are no reason to greet', async () => {
    const { send, bot, connector } = await stage();
    await send({ ...added, membersAdded: [BEN], conversation: GROUP });
    await send({ type: 'installationUpdate', action: 'add-upgrade' });
    expect([bot.heard, connector.calls]).toEqual([[], []]);
  });

  test('a greeting that does not get through is given with the next notice', async () => {
    const { send, connector } = await stage();
    connector.trouble = () => ({ status: 403 });
    await send({ ...added, conversation: GROUP });
    connector.trouble = () => undefined;
    expect((await send({ ...installed, conversation: GROUP })).status).toBe(200);
    expect(connector.messages).toHaveLength(2);
  });
});

describe('Speaking first', () => {
  const news = reply('Security fell to 61.0', { command: 'score' });
  const person = `${TENANT}:${ANA.aadObjectId}`;

  test('reaches a conversation the bot was installed in, after a restart too', async () => {
    const before = await stage();
    await before.send({ ...added, conversation: GROUP });
    const after = await before.again();
    await after.adapter.outbox.post(`teams:${GROUP.id}`, news);
    const last = after.connector.messages.at(-1);
    expect([last?.path, last?.body.summary]).toEqual([
      `/v3/conversations/${GROUP.id}/activities`,
      'Security fell to 61.0',
    ]);
    expect(last?.body.from.id).toBe(BOT.id);
  });

  test('reaches the thread a conversation is about', async () => {
    const { say, adapter, connector } = await stage();
    await say('score', { ...inTeam, conversation: CHANNEL });
    await adapter.outbox.post('teams:19:channel@thread.tacv2;messageid=42', news);
    expect(connector.messages.at(-1)?.conversation).toBe('19:channel@thread.tacv2;messageid=42');
  });

  test('reaches a person in their chat, or begins one', async () => {
    const { say, adapter, connector } = await stage();
    await say('hi', { from: BEN, conversation: GROUP });
    await say('hi');
    await adapter.outbox.tell(person, news);
    await adapter.outbox.tell(`${TENANT}:${BEN.aadObjectId}`, news);
    expect(connector.messages.slice(2).map(({ conversation }) => conversation)).toEqual(['a:ana', 'a:opened']);
  });

  test.each([
    ['a conversation nobody has heard of', { conversation: 'teams:nowhere' }],
    ['a conversation of another platform', { conversation: 'slack:T1:C1' }],
    ['a person nobody has heard of', { person: 'x:y' }],
  ])('says that %s is gone', async (_, { conversation, person }: { conversation?: string; person?: string }) => {
    const { adapter } = await stage();
    const spoken = conversation ? adapter.outbox.post(conversation, news) : adapter.outbox.tell(person!, news);
    await expect(spoken).rejects.toMatchObject({ name: 'ConversationGone' });
  });

  test.each([403, 404])('says that a conversation is gone when Teams answers %i', async (status) => {
    const { say, adapter, connector } = await stage();
    await say('hi');
    connector.trouble = () => ({ status });
    await expect(adapter.outbox.post('teams:a:ana', news)).rejects.toMatchObject({ name: 'ConversationGone' });
    await expect(adapter.outbox.tell(person, news)).rejects.toMatchObject({ name: 'ConversationGone' });
  });

  test('fails otherwise when Teams has trouble', async () => {
    const { say, adapter, connector } = await stage();
    await say('hi');
    connector.trouble = () => ({ status: 500 });
    await expect(adapter.outbox.post('teams:a:ana', news)).rejects.toMatchObject({ name: 'CallFailed' });
  });

  test('forgets where the bot was removed: a chat, or a team with all its channels', async () => {
    const { say, send, adapter, memory } = await stage();
    await say('hi');
    await say('hi', inTeam);
    await say('hi', { ...inTeam, conversation: { ...CHANNEL, id: '19:second@thread.tacv2' } });
    await adapter.idle();
    expect([...memory.kept.keys()]).toHaveLength(4);
    await send({ type: 'conversationUpdate', membersRemoved: [BOT], ...inTeam });
    await send({ type: 'conversationUpdate', membersRemoved: [BOT] });
    expect([...memory.kept.keys()]).toEqual([]);
    await expect(adapter.outbox.tell(person, news)).rejects.toMatchObject({ name: 'ConversationGone' });
  });

  test('uses no reference that another bot, or another service, left behind', async () => {
    const before = await stage();
    await before.say('hi');
    await before.say('hi', { conversation: GROUP });
    await before.adapter.idle();
    for (const [key, value] of before.memory.kept) {
      const other = key.includes(GROUP.id) ? { serviceUrl: 'https://evil.example/' } : { appId: 'another-bot' };
      before.memory.kept.set(key, { ...(value as object), ...other });
    }
    const { adapter } = await before.again();
    for (const spoken of [
      adapter.outbox.post('teams:a:ana', news),
      adapter.outbox.post(`teams:${GROUP.id}`, news),
      adapter.outbox.tell(person, news),
    ]) {
      await expect(spoken).rejects.toMatchObject({ name: 'ConversationGone' });
    }
  });

  test('writes down where somebody is only when it is new', async () => {
    const { say, adapter, memory } = await stage({ bot: scriptedBot() });
    for (const text of ['one', 'two', 'three']) await say(text);
    await adapter.idle();
    expect(memory.writes).toBe(2);
    await say('four', { from: { ...ANA, id: '29:new' } });
    await adapter.idle();
    expect(memory.writes).toBe(3);
  });

  test('a note that cannot be written is logged, and the answer comes all the same', async () => {
    const at = await stage();
    at.memory.records.put = () => Promise.reject(new Error('disk full'));
    expect((await at.say('hi', { conversation: PERSONAL })).status).toBe(200);
    await at.adapter.idle();
    expect(at.connector.messages).toHaveLength(1);
    expect(at.memory.lines).toEqual([expect.stringContaining('could not be noted')]);
  });
});
