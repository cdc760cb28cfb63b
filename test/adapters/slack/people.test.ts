import { describe, expect, test } from 'vitest';
import { plainText } from '../../../adapters/slack/listen/text.ts';
import { directMessage, mention, press, slash } from './payloads.ts';
import { says, WHY } from './scripted-bot.ts';
import { person } from './slack-answers.ts';
import { slackWorld, textOf } from './slack-world.ts';

describe('what people write', () => {
  const read = (text: string) => plainText(text, { team: 'T1', bot: 'UBOT' });

  test.each([
    ['<@UBOT> score', 'score'],
    ['hey <@UBOT>, score please', 'hey , score please'],
    ['add <@U045> as a manager', 'add slack:T1:U045 as a manager'],
    ['add <@U045|bea> as a manager', 'add slack:T1:U045 as a manager'],
    ['add <@W045>', 'add slack:T1:W045'],
    ['see <#C1|sales> and <#C2>', 'see #sales and #C2'],
    ['<!here> and <!subteam^S1|@sellers>', '@here and @sellers'],
    ['is <http://contoso.com|contoso.com> counted', 'is contoso.com counted'],
    ['see <https://contoso.com/a?b=1>', 'see https://contoso.com/a?b=1'],
    ['the <https://contoso.com|Contoso site>', 'the Contoso site https://contoso.com'],
    ['mail <mailto:bea@contoso.com|bea@contoso.com>', 'mail bea@contoso.com'],
    ['A &amp; B &lt;3 &gt; 2', 'A & B <3 > 2'],
    ['&amp;lt;', '&lt;'],
    ['', ''],
  ])('%s is read as %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test('a team member named in a mention comes as their identity', async () => {
    const { event, bot, adapter } = await slackWorld();
    await event(mention('make <@U045|bea> a manager'));
    await adapter.idle();
    expect(bot.heard[0]?.text).toBe('make slack:T1:U045 a manager');
  });
});

describe('what the bot says', () => {
  test('cannot be made to call people or to hide a link, whatever a customer is called', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    bot.reply = () => says('Customer <!channel> <@U1> <https://evil.example|contoso.com>');
    await event(directMessage('customers'));
    await adapter.idle();
    const said = textOf(slack.of('chat.postMessage')[0]?.args);
    expect(said).not.toMatch(/<!channel>|<@U1>|<https:\/\/evil/);
    expect(said).toContain('&lt;!channel&gt;');
  });
});

describe('who is asking', () => {
  test('people from a connected organisation are known by their own workspace', async () => {
    const { event, bot, slack, adapter } = await slackWorld();
    await event(mention('score', { user: 'U9', user_team: 'T9', team: 'T9' }));
    await adapter.idle();
    expect(bot.heard[0]?.sender.id).toBe('T9:U9');
    expect(bot.heard[0]?.conversation).toBe('slack:T1:C1:1.1');
    expect(await bot.heard[0]?.sender.verifiedEmail?.()).toBeNull();
    expect(slack.of('users.info')).toEqual([]);
  });

  test('nobody is looked up unless the bot asks', async () => {
    const { event, command, interact, slack, bot, adapter } = await slackWorld();
    bot.reply = () => says('Here', { buttons: [WHY] });
    await event(directMessage('score'));
    await interact(press(await slack.called('chat.postMessage'), 'Why?'));
    await command(slash('score'));
    await adapter.idle();
    expect(slack.calls.map(({ method }) => method).sort()).toEqual([
      'auth.test',
      'chat.postMessage',
      'chat.update',
      'response_url',
    ]);
  });

  async function emailOf(user: object | 'broken'): Promise<string | null | undefined> {
    const { event, slack, bot, adapter } = await slackWorld();
    const body = user === 'broken' ? { ok: false, error: 'user_not_found' } : { ok: true, user };
    slack.answers('users.info', { body });
    await event(directMessage('score'));
    await adapter.idle();
    const email = await bot.heard[0]?.sender.verifiedEmail?.();
    expect(slack.of('users.info')[0]?.args).toEqual({ user: 'U1' });
    return email;
  }

  test('a full member has the address that Slack verified', async () => {
    expect(await emailOf(person())).toBe('ada@alpine.example');
  });

  test.each([
    ['whose address is not confirmed', person({ is_email_confirmed: false })],
    ['who is a guest', person({ is_restricted: true })],
    ['who is a guest of one channel', person({ is_ultra_restricted: true })],
    ['who is a stranger', person({ is_stranger: true })],
    ['from another workspace', person({ team_id: 'T9' })],
    ['that is a bot', person({ is_bot: true })],
    ['who has left', person({ deleted: true })],
    ['without an address', person({ profile: {} })],
    ['that Slack does not know', 'broken' as const],
  ])('somebody %s has none', async (_who, user) => {
    expect(await emailOf(user)).toBeNull();
  });

  test.each([
    ['is what Slack knows', { ok: true, user: person({ tz: 'Europe/Berlin' }) }, 'Europe/Berlin'],
    ['is unknown where Slack knows none', { ok: true, user: person() }, null],
    ['is unknown while Slack does not say', { ok: false, error: 'user_not_found' }, null],
  ])('the time zone of somebody %s', async (_what, body, zone) => {
    const { event, slack, bot, adapter } = await slackWorld();
    slack.answers('users.info', { body });
    await event(directMessage('score'));
    await adapter.idle();
    expect(await bot.heard[0]?.sender.timeZone?.()).toBe(zone);
  });
});
