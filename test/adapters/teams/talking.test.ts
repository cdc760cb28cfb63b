import { describe, expect, test } from 'vitest';
import { plainText } from '../../../adapters/teams/hear/plain-text.ts';
import { reply } from './scripted-bot.ts';
import { ANA, BEN, BOT, CHANNEL, GROUP, PERSONAL, stage, TEAM, TENANT } from './stage.ts';

const mention = (mentioned: object, text: string) => ({ type: 'mention', mentioned, text });
const THE_BOT = mention(BOT, '<at>Seventy</at>');

describe('A personal chat', () => {
  test('what is written is answered with a card, as an answer to it, and the notification says its first line', async () => {
    const { say, bot, connector } = await stage();
    bot.answers = () => reply('Security: 64.2 of 100\nSix points to go.');
    expect(await say('what is our Security score', { id: '1700' })).toEqual({ status: 200, body: undefined });

    expect(bot.heard).toHaveLength(1);
    expect(bot.heard[0]).toMatchObject({
      id: 'teams:a:ana:1700',
      conversation: 'teams:a:ana',
      place: 'private',
      text: 'what is our Security score',
      sender: { platform: 'teams', id: `${TENANT}:${ANA.aadObjectId}`, name: 'Ana Ruiz' },
    });
    expect(connector.messages).toHaveLength(1);
    const [{ method, path, body, authorization }] = connector.messages as [(typeof connector.messages)[number]];
    expect([method, path, authorization]).toEqual([
      'POST',
      '/v3/conversations/a:ana/activities/1700',
      'Bearer token-of-the-bot',
    ]);
    expect(body).toMatchObject({ type: 'message', summary: 'Security: 64.2 of 100', replyToId: '1700' });
    expect(body.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: reply('Security: 64.2 of 100\nSix points to go.').card,
      },
    ]);
  });

  test('a message without any words is answered with help', async () => {
    const { say, bot } = await stage();
    await say('', { attachments: [{ contentType: 'image/png', contentUrl: 'https://example.com/cat.png' }] });
    expect(bot.heard[0]).toMatchObject({ text: '', action: { command: 'help', args: {} } });
    expect(bot.heard[0]).not.toHaveProperty('files');
  });

  test('a bot that fails says so, without why', async () => {
    const { say, bot, connector, memory } = await stage();
    bot.answers = () => {
      throw new Error('Contoso is in /srv/data');
    };
    expect((await say('score')).status).toBe(200);
    expect(connector.messages[0]?.body.text).toMatch(/^Something went wrong here\./);
    expect(memory.lines.join() + JSON.stringify(connector.messages)).not.toMatch(/Contoso|srv/);
  });
});

describe('Among others', () => {
  test('in a channel the mention of the bot is left out and the answer stays in its thread', async () => {
    const { say, bot, connector } = await stage();
    await say('<at>Seventy</at> what is our score', {
      conversation: CHANNEL,
      channelData: { tenant: { id: TENANT }, team: TEAM },
      entities: [THE_BOT],
    });
    expect(bot.heard[0]).toMatchObject({
      text: 'what is our score',
      place: 'shared',
      conversation: `teams:${CHANNEL.id}`,
    });
    expect(connector.messages[0]?.conversation).toBe(CHANNEL.id);
  });

  test('a group chat is shared, and so is whatever Teams does not call personal', async () => {
    const { say, bot } = await stage();
    await say('score', { conversation: GROUP });
    await say('score', { conversation: { id: 'somewhere', tenantId: TENANT } });
    expect(bot.heard.map(({ place }) => place)).toEqual(['shared', 'shared']);
  });

  test('other people who are mentioned become who they are', async () => {
    const { say, bot, connector } = await stage();
    connector.members.set(BEN.id, BEN);
    await say('<at>Seventy</at> add <at>Ben</at> <at>Okafor</at> and <at>Cy</at>&nbsp;as viewers', {
      conversation: GROUP,
      entities: [
        THE_BOT,
        mention({ id: BEN.id, name: 'Ben' }, '<at>Ben</at>'),
        mention({ id: BEN.id, name: 'Okafor' }, '<at>Okafor</at>'),
        mention({ id: '29:cy', name: 'Cy', aadObjectId: 'CC-1' }, '<at>Cy</at>'),
      ],
    });
    expect(bot.heard[0]?.text).toBe(`add teams:${TENANT}:${BEN.aadObjectId} and teams:${TENANT}:cc-1 as viewers`);
  });

  test('somebody Teams does not know, and another bot, stay names', async () => {
    const { say, bot, connector } = await stage();
    connector.trouble = ({ method }) => (method === 'GET' ? { status: 404 } : undefined);
    await say('ask <at>Dee</at> or <at>Otherbot</at>', {
      entities: [
        mention({ id: '29:dee', name: 'Dee' }, '<at>Dee</at>'),
        mention({ id: '28:other', name: 'Otherbot' }, '<at>Otherbot</at>'),
      ],
    });
    expect(bot.heard[0]?.text).toBe('ask Dee or Otherbot');
  });

  test('a person who is called like the bot is not taken for it', async () => {
    const { say, bot } = await stage();
    await say('<at>Seventy</at> who is <at>Seventy</at>', {
      conversation: GROUP,
      entities: [THE_BOT, mention({ id: '29:s', name: 'Seventy', aadObjectId: 'ss-1' }, '<at>Seventy</at>')],
    });
    expect(bot.heard[0]?.text).toBe(`who is teams:${TENANT}:ss-1`);
  });

  test('a mention alone asks for help', async () => {
    const { say, bot } = await stage();
    await say('<at>Seventy</at>&nbsp;', { conversation: GROUP, entities: [THE_BOT] });
    expect(bot.heard[0]?.action).toEqual({ command: 'help', args: {} });
  });
});

test.each([
  ['score&nbsp;now\u00a0please', 'score now please'],
  ['<p>show <strong>all</strong> six</p><p>please</p>', 'show all six\nplease'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['is a < b and c > d', 'is a < b and c > d'],
  ['Tom &amp; Jerry &lt;Ltd&gt; &quot;x&quot; it&#39;s', 'Tom & Jerry <Ltd> "x" it\'s'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['  what   if\r\n two ', 'what if\ntwo'],
  ['\ufeffscore\u200b', 'score'],
  ['family 👨‍👩‍👧', 'family 👨‍👩‍👧'],
])('%j is read as %j', (written, read) => {
  expect(plainText(written)).toBe(read);
});

describe('Buttons of clients from before Action.Execute', () => {
  test('a message with a value is a press', async () => {
    const { say, bot } = await stage();
    await say('', { value: { command: 'score', args: { designation: 'security' }, note: 'x', count: 3, on: true } });
    expect(bot.heard[0]).toMatchObject({
      text: '',
      action: { command: 'score', args: { designation: 'security' }, inputs: { note: 'x', count: '3', on: 'true' } },
    });
  });

  test('a value with a text is that text', async () => {
    const { say, bot } = await stage();
    await say('', { value: { text: 'show all six' } });
    expect(bot.heard[0]).toMatchObject({ text: 'show all six' });
    expect(bot.heard[0]).not.toHaveProperty('action');
  });

  test('a value that means nothing leaves what was written', async () => {
    const { say, bot } = await stage();
    await say('score', { value: { command: 'drop-tables', args: {} } });
    expect(bot.heard[0]).toMatchObject({ text: 'score' });
  });
});

test('A card too large for Teams is replaced by its text, cut, with a line that says there is more', async () => {
  const { say, press, bot, connector } = await stage();
  const long = Array.from({ length: 1_200 }, (_, line) => `Customer ${line}: 12.5 points`).join('\n');
  bot.answers = () => reply(long);
  await say('all customers');
  const { content } = connector.messages[0]!.body.attachments[0];
  const inPlace = (await press({ text: 'all customers' })).body.value;
  for (const card of [content, inPlace]) {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
    const lines = card.body.map(({ inlines }: { inlines: { text: string }[] }) => inlines[0]!.text);
    expect(lines[0]).toBe('Customer 0: 12.5 points');
    expect(lines.at(-2)).toMatch(/^Customer \d+: 12\.5 points$/);
    expect(lines.at(-1)).toMatch(/more/);
  }
});

test.each(['messageReaction', 'messageUpdate', 'messageDelete', 'typing', 'endOfConversation', 'event'])(
  'an activity of the type %s is taken and left alone',
  async (type) => {
    const { send, bot, connector } = await stage();
    expect(await send({ type, conversation: PERSONAL })).toEqual({ status: 200, body: undefined });
    expect([bot.heard, connector.calls]).toEqual([[], []]);
  },
);
