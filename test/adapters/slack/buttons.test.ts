import { describe, expect, test } from 'vitest';
import { directMessage, event as eventOf, mention, press, pressInView, slash, typed } from './payloads.ts';
import { button, customerForm, says, WHY } from './scripted-bot.ts';
import { type SlackWorld, slackWorld, textOf } from './slack-world.ts';

const CARD = says('Security: 61.5 of 70', { buttons: [WHY] });

/** A world in which the bot just answered with a card, and what it posted. */
async function withCard(where: 'channel' | 'direct message' = 'channel') {
  const world = await slackWorld();
  world.bot.reply = () => CARD;
  await world.event(where === 'channel' ? mention('security') : directMessage('security'));
  const posted = await world.slack.called('chat.postMessage');
  await world.adapter.idle();
  world.bot.heard.length = 0;
  world.bot.reply = () => says('Two customers left');
  return { world, posted };
}

async function pressed(world: SlackWorld, payload: object): Promise<void> {
  expect(await world.interact(payload)).toMatchObject({ status: 200, body: '' });
  await world.adapter.idle();
}

describe('a button of a card', () => {
  test('asks what it stands for, as the person who pressed it', async () => {
    const { world, posted } = await withCard();
    await pressed(world, press(posted, 'Why?', { user: { id: 'U5', username: 'bob', team_id: 'T1' } }));
    expect(world.bot.heard).toMatchObject([
      {
        action: { command: 'explain', args: { designation: 'security' } },
        conversation: 'slack:T1:C1:1.1',
        place: 'shared',
        sender: { id: 'T1:U5', name: 'bob' },
      },
    ]);
    expect(world.bot.heard[0]?.action).not.toHaveProperty('inputs');
  });

  test('puts the answer in the place of the card', async () => {
    const { world, posted } = await withCard();
    await pressed(world, press(posted, 'Why?'));
    const [updated] = world.slack.of('chat.update');
    expect(updated?.args).toMatchObject({ channel: 'C1', ts: '1700000000.000001' });
    expect(textOf(updated?.args)).toContain('Two customers left');
    expect(world.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('leaves the card alone when the answer is for the asker', async () => {
    const { world, posted } = await withCard();
    world.bot.reply = () => says('Names of people', { visibility: 'asker' });
    await pressed(world, press(posted, 'Why?'));
    expect(world.slack.of('chat.update')).toEqual([]);
    expect(world.slack.of('chat.postEphemeral')[0]?.args).toMatchObject({
      channel: 'C1',
      user: 'U1',
      thread_ts: '1.1',
    });
  });

  test('in a direct message replaces the card also with what a channel may not see', async () => {
    const { world, posted } = await withCard('direct message');
    world.bot.reply = () => says('Names of people', { visibility: 'asker' });
    await pressed(world, press(posted, 'Why?'));
    expect(world.slack.of('chat.update')).toHaveLength(1);
  });

  test('of a card that only one person sees is answered through the response URL, for that person', async () => {
    const { world, posted } = await withCard();
    const container = { type: 'message', message_ts: '9.9', channel_id: 'C1', is_ephemeral: true };
    await pressed(world, press(posted, 'Why?', { container, message: undefined }));
    const [answer] = world.slack.of('response_url');
    expect(answer?.args).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    expect(world.slack.of('chat.update')).toEqual([]);
  });

  test('of a card that can no longer be changed is answered through the response URL', async () => {
    const { world, posted } = await withCard();
    world.slack.answers('chat.update', { body: { ok: false, error: 'message_not_found' } });
    await pressed(world, press(posted, 'Why?'));
    expect(world.slack.of('response_url')[0]?.args).toMatchObject({ replace_original: true });
  });

  test('a long answer in place ends with a line that there is more', async () => {
    const { world, posted } = await withCard();
    const lines = Array.from({ length: 400 }, (_, index) => ({
      type: 'TextBlock' as const,
      text: `line ${index}`,
      separator: true,
    }));
    world.bot.reply = () => says('All of it', { body: lines });
    await pressed(world, press(posted, 'Why?'));
    expect(world.slack.of('chat.update')).toHaveLength(1);
    expect(world.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('that says a text asks that text', async () => {
    const world = await slackWorld();
    world.bot.reply = () => says('Did you mean', { buttons: [button('Security', { text: 'security score' })] });
    await world.event(directMessage('secrity'));
    const posted = await world.slack.called('chat.postMessage');
    await pressed(world, press(posted, 'Security'));
    expect(world.bot.heard[1]).toMatchObject({ text: 'security score' });
    expect(world.bot.heard[1]).not.toHaveProperty('action');
  });

  test('pressed once and sent three times acts once', async () => {
    const { world, posted } = await withCard();
    const payload = press(posted, 'Why?');
    await Promise.all([world.interact(payload), world.interact(payload), world.interact(payload)]);
    await world.adapter.idle();
    expect(world.bot.heard).toHaveLength(1);
    expect(world.slack.of('chat.update')).toHaveLength(1);
  });

  test('under an answer to the slash command works where the bot is no member', async () => {
    const world = await slackWorld();
    world.bot.reply = () => CARD;
    await world.command(slash('security'));
    const said = await world.slack.called('response_url');
    world.slack.answers('chat.update', { body: { ok: false, error: 'channel_not_found' } });
    await pressed(world, press(said, 'Why?'));
    expect(world.slack.of('response_url')[1]?.args).toMatchObject({
      replace_original: true,
      response_type: 'in_channel',
    });
  });
});

describe('a card with fields in a conversation', () => {
  test('brings what was typed into them', async () => {
    const { event, interact, slack, bot, adapter } = await slackWorld();
    bot.reply = ({ action }) => (action ? says('Saved') : customerForm());
    await event(directMessage('add a customer'));
    const posted = await slack.called('chat.postMessage');
    await interact(press(posted, 'Save', { state: typed(posted.args, { customer: 'Contoso, Ltd' }) }));
    await adapter.idle();
    expect(bot.heard[1]?.action).toEqual({
      command: 'customers',
      args: { filter: 'none' },
      inputs: { customer: 'Contoso, Ltd' },
    });
    expect(slack.of('chat.update')).toHaveLength(1);
  });

  test('shows what is wrong in the same card', async () => {
    const { event, interact, slack, bot, adapter } = await slackWorld();
    bot.reply = ({ action }) => customerForm(action ? { customer: 'There is no such customer.' } : {});
    await event(directMessage('add a customer'));
    const posted = await slack.called('chat.postMessage');
    await interact(press(posted, 'Save', { state: typed(posted.args, { customer: 'x' }) }));
    await adapter.idle();
    expect(slack.of('chat.update')).toHaveLength(1);
    expect(slack.of('views.open')).toEqual([]);
  });
});

describe('the home tab', () => {
  const opened = (more: object = {}) =>
    eventOf({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1', ...more });

  test('shows the scores when it is opened', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    bot.reply = () => CARD;
    await event(opened());
    await adapter.idle();
    expect(bot.heard).toMatchObject([
      { action: { command: 'score', args: {} }, place: 'private', sender: { id: 'T1:U1' } },
    ]);
    const [published] = slack.of('views.publish');
    expect(published?.args).toMatchObject({ user_id: 'U1', view: { type: 'home' } });
    expect(textOf(published?.args)).toContain('61.5 of 70');
  });

  test('is not touched when the messages tab is opened', async () => {
    const { event, bot, adapter } = await slackWorld();
    await event(opened({ tab: 'messages' }));
    await adapter.idle();
    expect(bot.heard).toEqual([]);
  });

  test('shows the answer to a button of its own', async () => {
    const { event, interact, slack, bot, adapter } = await slackWorld();
    bot.reply = ({ action }) => (action?.command === 'score' ? CARD : says('Two customers left'));
    await event(opened());
    const { args } = await slack.called('views.publish');
    await interact(pressInView(args.view as Record<string, unknown>, 'Why?', { response_url: undefined }));
    await adapter.idle();
    expect(textOf(slack.of('views.publish')[1]?.args)).toContain('Two customers left');
    expect(slack.of('chat.postMessage')).toEqual([]);
  });
});
