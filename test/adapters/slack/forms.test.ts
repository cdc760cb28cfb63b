import { describe, expect, test } from 'vitest';
import type { Call } from './fake-slack.ts';
import {
  directMessage,
  event as eventOf,
  mention,
  press,
  pressInView,
  shortcut,
  slash,
  submission,
} from './payloads.ts';
import { button, customerForm, says, WHY } from './scripted-bot.ts';
import { type SlackWorld, slackWorld, textOf } from './slack-world.ts';

type View = Readonly<Record<string, unknown>>;

const ADD = button('Add', { command: 'customers', args: {}, opens: 'form' });
const viewOf = ({ args }: Call): View => args.view as View;
const DENIED = { body: { ok: false, error: 'expired_trigger_id' } };

/** A world in which a person was shown a button that opens a form. */
async function withButton() {
  const world = await slackWorld();
  world.bot.reply = ({ action }) => (action ? customerForm() : says('Customers', { buttons: [ADD] }));
  await world.event(mention('customers'));
  const posted = await world.slack.called('chat.postMessage');
  await world.adapter.idle();
  return { world, posted };
}

/** A world in which a form from a channel is open. */
async function withForm() {
  const { world, posted } = await withButton();
  await world.interact(press(posted, 'Add'));
  const view = viewOf(await world.slack.called('views.open'));
  await world.adapter.idle();
  return { world, view };
}

async function submitted(world: SlackWorld, payload: object): Promise<View> {
  const { status, body } = await world.interact(payload);
  expect(status).toBe(200);
  return body === '' ? {} : (JSON.parse(body) as View);
}

describe('a button that opens a form', () => {
  test('opens it as a dialog and leaves the card as it is', async () => {
    const { world, posted } = await withButton();
    await world.interact(press(posted, 'Add', { trigger_id: '7.8.9' }));
    await world.adapter.idle();
    const [opened] = world.slack.of('views.open');
    expect(opened?.args).toMatchObject({
      trigger_id: '7.8.9',
      view: { type: 'modal', title: { text: 'A customer' }, submit: { text: 'Save' } },
    });
    expect(world.slack.of('chat.update')).toEqual([]);
  });

  test('asks for patience in time when the bot is slow, and shows the form when it is there', async () => {
    const { world, posted } = await withButton();
    const thinking = Promise.withResolvers<void>();
    world.bot.reply = async () => {
      await thinking.promise;
      return customerForm();
    };
    await world.interact(press(posted, 'Add'));
    await world.timing.waited(1000);
    world.timing.pass(1000);
    const opened = await world.slack.called('views.open');
    expect(textOf(opened.args)).toContain('One moment');
    thinking.resolve();
    const updated = await world.slack.called('views.update');
    expect(updated.args.view).toMatchObject({ title: { text: 'A customer' } });
    await world.adapter.idle();
    expect(world.slack.of('views.open')).toHaveLength(1);
  });

  test('asks for patience also while an earlier question keeps the bot busy', async () => {
    const { world, posted } = await withButton();
    const thinking = Promise.withResolvers<void>();
    world.bot.reply = async ({ action }) => {
      if (action) return customerForm();
      await thinking.promise;
      return says('Here');
    };
    await world.event(mention('something slow'));
    await world.interact(press(posted, 'Add'));
    await world.timing.waited(1000);
    world.timing.pass(1000);
    await world.slack.called('views.open');
    thinking.resolve();
    await world.slack.called('views.update');
    await world.adapter.idle();
  });

  test('shows an answer that is no form in the dialog it asked for patience in', async () => {
    const { world, posted } = await withButton();
    const thinking = Promise.withResolvers<void>();
    world.bot.reply = async () => {
      await thinking.promise;
      return says('You may not add customers', { visibility: 'asker' });
    };
    await world.interact(press(posted, 'Add'));
    await world.timing.waited(1000);
    world.timing.pass(1000);
    await world.slack.called('views.open');
    thinking.resolve();
    expect(textOf(await world.slack.called('views.update'))).toContain('You may not add customers');
    await world.adapter.idle();
    expect(world.slack.of('chat.postEphemeral')).toEqual([]);
  });

  test('shows it as a card when Slack opens no dialog any more', async () => {
    const { world, posted } = await withButton();
    world.slack.answers('views.open', DENIED);
    await world.interact(press(posted, 'Add'));
    await world.adapter.idle();
    expect(textOf(world.slack.of('chat.update')[0]?.args)).toContain('Which customer?');
  });

  test('an answer that comes in time opens nothing', async () => {
    const { world, posted } = await withButton();
    world.bot.reply = () => says('You may not add customers');
    await world.interact(press(posted, 'Add'));
    await world.adapter.idle();
    world.timing.pass(60_000);
    expect(world.slack.of('views.open')).toEqual([]);
    expect(world.slack.of('chat.update')).toHaveLength(1);
  });
});

describe('other ways to a form', () => {
  test('the slash command opens a dialog', async () => {
    const { command, slack, bot, adapter } = await slackWorld();
    bot.reply = () => customerForm();
    await command(slash('add a customer'));
    await adapter.idle();
    expect(slack.of('views.open')).toHaveLength(1);
    expect(slack.of('response_url')).toEqual([]);
  });

  test('a typed question is answered with the form as a card', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    bot.reply = () => customerForm();
    await event(directMessage('add a customer'));
    await adapter.idle();
    expect(slack.of('views.open')).toEqual([]);
    expect(textOf(slack.of('chat.postMessage')[0]?.args)).toContain('Which customer?');
  });

  test('a button in the home tab opens a dialog whose answer comes as a direct message', async () => {
    const { event, interact, slack, bot, adapter } = await slackWorld();
    bot.reply = ({ action }) => {
      if (action?.command === 'score') return says('Scores', { buttons: [ADD] });
      return action?.inputs ? says('Saved') : customerForm();
    };
    await event(eventOf({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
    const home = viewOf(await slack.called('views.publish'));
    await interact(pressInView(home, 'Add'));
    const view = viewOf(await slack.called('views.open'));
    await interact(submission(view, { customer: 'Contoso' }));
    await adapter.idle();
    expect(slack.of('chat.postMessage')[0]?.args).toMatchObject({ channel: 'U1' });
  });
});

describe('a form that is submitted', () => {
  test('asks what the form is for, with what was typed', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => says('Saved');
    expect(await submitted(world, submission(view, { customer: 'Contoso' }))).toEqual({});
    expect(world.bot.heard.at(-1)).toMatchObject({
      action: { command: 'customers', args: { filter: 'none' }, inputs: { customer: 'Contoso' } },
      conversation: 'slack:T1:C1:1.1',
      place: 'shared',
      sender: { id: 'T1:U1', name: 'ada' },
    });
  });

  test('closes, and the answer goes where the form was opened', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => says('Saved');
    expect(await submitted(world, submission(view, { customer: 'Contoso' }))).toEqual({});
    await world.adapter.idle();
    const answer = world.slack.of('chat.postMessage').at(-1);
    expect(answer?.args).toMatchObject({ channel: 'C1', thread_ts: '1.1', text: 'Saved' });
  });

  test('stays open with what is wrong beside the field', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => customerForm({ customer: 'There is no such customer.' });
    const outcome = await submitted(world, submission(view, { customer: 'x' }));
    expect(outcome).toMatchObject({ response_action: 'errors' });
    expect(Object.values(outcome.errors as object)).toEqual(['There is no such customer.']);
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('can be mended and submitted again', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => customerForm({ customer: 'There is no such customer.' });
    await submitted(world, submission(view, { customer: 'x' }));
    world.bot.reply = () => says('Saved');
    expect(await submitted(world, submission(view, { customer: 'Contoso' }))).toEqual({});
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage').at(-1)?.args).toMatchObject({ text: 'Saved' });
  });

  test('leads to the next form', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => customerForm({}, { command: 'people', args: {} });
    const outcome = await submitted(world, submission(view, { customer: 'Contoso' }));
    expect(outcome).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    world.bot.reply = () => says('Saved');
    await submitted(world, submission(outcome.view as View, { customer: 'Fabrikam' }));
    expect(world.bot.heard.at(-1)?.action).toMatchObject({ command: 'people', inputs: { customer: 'Fabrikam' } });
    await world.adapter.idle();
  });

  test('sent three times acts once, with the same outcome each time', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => customerForm({ customer: 'There is no such customer.' });
    const payload = submission(view, { customer: 'x' });
    const heard = world.bot.heard.length;
    const outcomes = await Promise.all([1, 2, 3].map(() => submitted(world, payload)));
    expect(outcomes.map((outcome) => outcome.response_action)).toEqual(['errors', 'errors', 'errors']);
    expect(world.bot.heard).toHaveLength(heard + 1);
    await world.adapter.idle();
  });

  test('that could not be recorded is refused, so that the person can try again', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => says('Saved');
    const payload = submission(view, { customer: 'Contoso' });
    world.inbox.before = () => Promise.reject(new Error('disk full'));
    expect((await world.interact(payload)).status).toBe(500);
    world.inbox.before = async () => {};
    expect(await submitted(world, payload)).toEqual({});
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage').at(-1)?.args).toMatchObject({ text: 'Saved' });
  });

  test('what the channel may not see goes to the person alone', async () => {
    const { world, view } = await withForm();
    world.bot.reply = () => says('Names of people', { visibility: 'asker' });
    await submitted(world, submission(view, { customer: 'Contoso' }));
    await world.adapter.idle();
    expect(world.slack.of('chat.postEphemeral')[0]?.args).toMatchObject({ channel: 'C1', user: 'U1' });
  });

  test('after a restart still knows what it is for', async () => {
    const { world, view } = await withForm();
    const second = await world.again();
    world.bot.reply = () => says('Saved');
    expect(await submitted(second, submission(view, { customer: 'Contoso' }))).toEqual({});
    await second.adapter.idle();
    expect(world.slack.of('chat.postMessage').at(-1)?.args).toMatchObject({ text: 'Saved' });
  });

  test('with more to remember than Slack keeps, still knows what it is for', async () => {
    const { world, posted } = await withButton();
    const args = { text: 'long '.repeat(1000) };
    world.bot.reply = ({ action }) =>
      action?.inputs ? says('Saved') : customerForm({}, { command: 'customers', args });
    await world.interact(press(posted, 'Add'));
    const view = viewOf(await world.slack.called('views.open'));
    const second = await world.again();
    await submitted(second, submission(view, { customer: 'Contoso' }));
    expect(world.bot.heard.at(-1)?.action).toMatchObject({ args, inputs: { customer: 'Contoso' } });
    await second.adapter.idle();
    await world.adapter.idle();
  });

  test('of a version that nobody knows closes', async () => {
    const { world, view } = await withForm();
    const heard = world.bot.heard.length;
    expect(await submitted(world, submission({ ...view, private_metadata: 'v0' }, {}))).toEqual({});
    expect(world.bot.heard).toHaveLength(heard);
  });
});

describe('a form for which the bot needs long', () => {
  /** Submitted, and Slack has been told to show a moment's patience. */
  async function waiting() {
    const { world, view } = await withForm();
    const thinking = Promise.withResolvers<ReturnType<typeof says>>();
    world.bot.reply = () => thinking.promise;
    const outcome = submitted(world, submission(view, { customer: 'Contoso' }));
    await world.timing.waited(2000);
    world.timing.pass(2000);
    const shown = await outcome;
    expect(shown).toMatchObject({ response_action: 'update' });
    expect(textOf(shown)).toContain('One moment');
    return { world, answer: thinking.resolve };
  }

  test('asks for patience, and says when the answer is in the conversation', async () => {
    const { world, answer } = await waiting();
    answer(says('Saved'));
    await world.adapter.idle();
    expect(textOf(world.slack.of('views.update').at(-1)?.args)).toContain('Done.');
    expect(world.slack.of('chat.postMessage').at(-1)?.args).toMatchObject({ text: 'Saved' });
  });

  test('shows the form again when something is wrong', async () => {
    const { world, answer } = await waiting();
    answer(customerForm({ customer: 'There is no such customer.' }));
    await world.adapter.idle();
    expect(world.slack.of('views.update').at(-1)?.args.view).toMatchObject({ title: { text: 'A customer' } });
    expect(world.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('delivers the answer also when the person closed the dialog', async () => {
    const { world, answer } = await waiting();
    world.slack.answers('views.update', { body: { ok: false, error: 'not_found' } });
    answer(says('Saved'));
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage').at(-1)?.args).toMatchObject({ text: 'Saved' });
  });
});

describe('buttons in a dialog', () => {
  test('are answered in the dialog', async () => {
    const { world, posted } = await withButton();
    const thinking = Promise.withResolvers<void>();
    world.bot.reply = async () => {
      await thinking.promise;
      return says('Nothing to add', { buttons: [WHY] });
    };
    await world.interact(press(posted, 'Add'));
    await world.timing.waited(1000);
    world.timing.pass(1000);
    await world.slack.called('views.open');
    thinking.resolve();
    const view = viewOf(await world.slack.called('views.update'));
    world.bot.reply = () => says('Because all are there');
    await world.interact(pressInView({ ...view, id: 'V42' }, 'Why?'));
    const answer = await world.slack.called('views.update', 2);
    expect(answer.args).toMatchObject({ view_id: 'V42' });
    expect(textOf(answer.args)).toContain('Because all are there');
    expect(world.bot.heard.at(-1)).toMatchObject({ conversation: 'slack:T1:C1:1.1' });
    await world.adapter.idle();
  });
});

describe('the message shortcut', () => {
  test('asks for a claim with the words of the message', async () => {
    const { interact, slack, bot, adapter } = await slackWorld();
    bot.reply = () => customerForm();
    expect(await interact(shortcut('Contoso uses Teams since May, says <@U045|Bea>'))).toMatchObject({
      status: 200,
      body: '',
    });
    await adapter.idle();
    expect(bot.heard).toMatchObject([
      { text: 'claim Contoso uses Teams since May, says slack:T1:U045', place: 'shared', sender: { id: 'T1:U1' } },
    ]);
    expect(slack.of('views.open')).toHaveLength(1);
  });

  test('takes no more than 3,000 characters', async () => {
    const { interact, bot, adapter } = await slackWorld();
    await interact(shortcut('word '.repeat(2000)));
    await adapter.idle();
    expect(bot.heard[0]!.text.length).toBeLessThanOrEqual(3000);
  });

  test('an answer that is no form is for the person alone', async () => {
    const { interact, slack, adapter } = await slackWorld();
    await interact(shortcut('Contoso uses Teams'));
    await adapter.idle();
    expect(slack.of('response_url')[0]?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(slack.of('chat.postMessage')).toEqual([]);
  });

  test('the answer to its form is for the person alone too', async () => {
    const { interact, slack, bot, adapter } = await slackWorld();
    bot.reply = ({ action }) => (action ? says('Filed') : customerForm());
    await interact(shortcut('Contoso uses Teams'));
    const view = viewOf(await slack.called('views.open'));
    slack.answers('chat.postEphemeral', { body: { ok: false, error: 'not_in_channel' } });
    await interact(submission(view, { customer: 'Contoso' }));
    await adapter.idle();
    expect(slack.of('chat.postMessage')).toEqual([]);
    expect(slack.of('response_url')[0]?.args).toMatchObject({ response_type: 'ephemeral', text: 'Filed' });
  });

  test('asks for patience when the bot is slow', async () => {
    const { interact, slack, bot, adapter, timing } = await slackWorld();
    const thinking = Promise.withResolvers<void>();
    bot.reply = async () => {
      await thinking.promise;
      return customerForm();
    };
    await interact(shortcut('Contoso uses Teams'));
    await timing.waited(1000);
    timing.pass(1000);
    await slack.called('views.open');
    thinking.resolve();
    await slack.called('views.update');
    await adapter.idle();
  });
});
