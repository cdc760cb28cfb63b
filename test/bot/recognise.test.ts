import { describe, expect, it } from 'vitest';
import type { Message, Sender } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { type Conversation, conversation } from './conversation.ts';

const ANA = 'add ana@contoso.com as executive report viewer';

/** Somebody on Slack, and how often Slack was asked for the address. */
function somebody(email: string | null | Error, id = 'T1:ANA') {
  const asked: string[] = [];
  const sender: Sender = {
    platform: 'slack',
    id,
    name: 'Ana Lopez',
    verifiedEmail: async () => {
      asked.push(id);
      if (email instanceof Error) throw email;
      return email;
    },
  };
  return { sender, asked };
}

const identitiesOf = async ({ store }: Conversation) =>
  (await store.read(ACCOUNT)).members.flatMap(({ identities }) => identities);

describe('Somebody whose platform vouches for the address of a member', () => {
  it('is that member at the first message, and gets the answer to it', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const { sender } = somebody('ana@contoso.com');
    const reply = await bot.as(sender).say('who has SC-300');
    expect(reply).toMatchObject({ command: 'people', visibility: 'asker' });
    expect(reply.refused).toBeUndefined();
    expect(await identitiesOf(bot)).toEqual(['slack:T1:ANA']);
  });

  it('is asked about once in a lifetime: afterwards the account is known', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const { sender, asked } = somebody('ana@contoso.com');
    for (let times = 0; times < 5; times += 1) await bot.as(sender).say('security score');
    expect((await bot.again()).as(sender)).toBeDefined();
    await (await bot.again()).as(sender).say('security score');
    expect(asked).toHaveLength(1);
  });

  it.each(['Ana@Contoso.COM', ' ana@contoso.com '])('may be written otherwise: "%s"', async (email) => {
    const bot = await conversation();
    await bot.say(ANA);
    expect((await bot.as(somebody(email).sender).say('security score')).refused).toBeUndefined();
  });

  it('may write from Teams and from Slack', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const { sender } = somebody('ana@contoso.com');
    await bot.as(sender).say('hello');
    await bot.as({ ...sender, platform: 'teams', id: 'tenant:ana' }).say('hello');
    expect(await identitiesOf(bot)).toEqual(['slack:T1:ANA', 'teams:tenant:ana']);
  });

  it('is called what the platform calls them, unless an admin gave a name', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    await bot.say('add bo@contoso.com called Bo Berg');
    await bot.as(somebody('ana@contoso.com').sender).say('hello');
    await bot.as(somebody('bo@contoso.com', 'T1:BO').sender).say('hello');
    const { members } = await bot.store.read(ACCOUNT);
    expect(members.map(({ name }) => name)).toEqual(['Ana Lopez', 'Bo Berg']);
  });

  it('who writes ten times at once is linked once', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const { sender, asked } = somebody('ana@contoso.com');
    const replies = await Promise.all(Array.from({ length: 10 }, () => bot.as(sender).say('security score')));
    expect(replies.every(({ refused }) => refused === undefined)).toBe(true);
    expect(await identitiesOf(bot)).toEqual(['slack:T1:ANA']);
    expect(asked).toHaveLength(1);
  });
});

describe('Somebody else', () => {
  it.each([
    'eve@contoso.com',
    'ana@contoso.com.evil.example',
    'notana@contoso.com',
    'ana+x@contoso.com',
    '\u0430na@contoso.com',
    'ana@contoso.com, eve@evil.example',
    '"ana@contoso.com" <eve@evil.example>',
    '',
    null,
  ])('with the address %j stays unknown', async (email) => {
    const bot = await conversation();
    await bot.say(ANA);
    const reply = await bot.as(somebody(email).sender).say('who has SC-300');
    expect(reply.refused).toContain('I do not know you yet');
    expect(await identitiesOf(bot)).toEqual([]);
  });

  it('is not taken for mike@ because a letter becomes a k in lower case', async () => {
    const bot = await conversation();
    await bot.say('add mike@contoso.com as global admin');
    expect((await bot.as(somebody('mi\u212ae@contoso.com').sender).say('members')).refused).toBeDefined();
  });

  it('stays unknown where the platform fails to say, and the failure is reported', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const reply = await bot.as(somebody(new Error('ratelimited')).sender).say('security score');
    expect(reply.refused).toContain('I do not know you yet');
    expect(bot.errors).toHaveLength(1);
  });

  it('who writes a hundred times costs the platform one call, and another after five minutes', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const { sender, asked } = somebody('eve@contoso.com');
    for (let times = 0; times < 100; times += 1) await bot.as(sender).say('security score');
    expect(asked).toHaveLength(1);
    bot.pass(6);
    await bot.as(sender).say('security score');
    expect(asked).toHaveLength(2);
  });

  it('is looked at anew once the members changed', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const { sender } = somebody('eve@contoso.com');
    expect((await bot.as(sender).say('security score')).refused).toBeDefined();
    await bot.say('add eve@contoso.com as report viewer');
    expect((await bot.as(sender).say('security score')).refused).toBeUndefined();
  });

  it('costs no call where no member has an address', async () => {
    const bot = await conversation();
    await bot.say('add slack:T1:BEN as report viewer');
    const { sender, asked } = somebody('ana@contoso.com');
    await bot.as(sender).say('security score');
    expect(asked).toEqual([]);
  });

  it('removed by an admin is unknown at the next message', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const ana = bot.as(somebody('ana@contoso.com').sender);
    await ana.say('hello');
    await bot.say('remove ana@contoso.com');
    await bot.say('yes');
    expect((await ana.say('security score')).refused).toContain('I do not know you yet');
  });

  it('of a workspace that added the bot by itself is believed only once an admin added somebody from there', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const { sender, asked } = somebody('ana@contoso.com', 'T666:U1');
    const visitor = bot.as({ ...sender, selfInstalled: true });
    expect((await visitor.say('who has SC-300')).refused).toContain('I do not know you yet');
    expect(asked).toEqual([]);
    await bot.say('add slack:T666:BOB as report viewer');
    expect((await visitor.say('who has SC-300')).refused).toBeUndefined();
  });

  it('on the machine itself is never linked', async () => {
    const bot = await conversation();
    await bot.say(ANA);
    const message: Partial<Message> = {
      sender: { ...somebody('ana@contoso.com').sender, platform: 'local', id: 'eve' },
    };
    expect((await bot.say('who has SC-300', message)).refused).toContain('I do not know you yet');
  });
});
