/** What people see of Seventy in Slack, on the sample partner. */
import { describe, expect, test } from 'vitest';
import { training } from '../../bot/exports.ts';
import type { Call } from './fake-slack.ts';
import { directMessage, event as eventOf, mention, press, shortcut, slash, submission } from './payloads.ts';
import { seventyInSlack } from './seventy-in-slack.ts';
import { person } from './slack-answers.ts';
import { textOf } from './slack-world.ts';

type View = Readonly<Record<string, unknown>>;

const viewOf = ({ args }: Call): View => args.view as View;
const stranger = { user: 'U9', channel: 'D9' };

test('a score in a channel, and what follows from it by its buttons', async () => {
  const { event, interact, slack, adapter } = await seventyInSlack();
  await event(mention("what's our Security score?"));
  const posted = await slack.called('chat.postMessage');
  expect(posted.args.text).toContain('Security: 64.8 of 100');
  await interact(press(posted, 'What is missing?'));
  await adapter.idle();
  expect(textOf(slack.of('chat.update')[0]?.args)).toContain('Security');
  // The reasons name dollars, which this channel may not see.
  await interact(press(posted, 'Why?'));
  await adapter.idle();
  expect(slack.of('chat.postEphemeral')[0]?.args).toMatchObject({ user: 'U1', thread_ts: '1.1' });
});

test('help is one message, however much there is to ask', async () => {
  const { event, slack, adapter } = await seventyInSlack();
  await event(directMessage('help'));
  await adapter.idle();
  expect(slack.of('chat.postMessage')).toHaveLength(1);
  expect(textOf(slack.of('chat.postMessage')[0]?.args)).toContain('export all claims');
});

test('names of people are for the asker alone in a channel', async () => {
  const { event, slack, adapter } = await seventyInSlack();
  await event(mention('who has SC-300'));
  await adapter.idle();
  expect(slack.of('chat.postEphemeral')).toHaveLength(1);
  expect(slack.of('chat.postMessage')).toEqual([]);
});

test('the home tab shows all six designations', async () => {
  const { event, slack, adapter } = await seventyInSlack();
  await event(eventOf({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
  const said = textOf((await slack.called('views.publish')).args);
  for (const name of ['Business Applications', 'Modern Work', 'Security', 'Infrastructure'])
    expect(said).toContain(name);
  await adapter.idle();
});

test('a question about the conversation before is understood in its thread', async () => {
  const { event, slack, adapter } = await seventyInSlack();
  await event(mention('security score'));
  await event(mention('and Modern Work?', { ts: '1.7', thread_ts: '1.1' }));
  await adapter.idle();
  expect(slack.of('chat.postMessage')[1]?.args.text).toContain('Modern Work:');
});

describe('somebody unknown', () => {
  test('learns what the bot is for and sees no score', async () => {
    const { event, slack, adapter } = await seventyInSlack();
    await event(directMessage('security score', stranger));
    await event(eventOf({ type: 'app_home_opened', user: 'U9', channel: 'D9', tab: 'home' }));
    await adapter.idle();
    const said = textOf(slack.calls.map(({ args }) => args));
    expect(said).toContain('I am Seventy');
    expect(said).not.toMatch(/64\.8|of 100/);
  });

  test('is recognised by the address that Slack has verified', async () => {
    const { event, slack, adapter } = await seventyInSlack();
    await event(directMessage('add bea@alpine.example as report viewer called Bea'));
    await adapter.idle();
    slack.answers('users.info', {
      body: { ok: true, user: person({ id: 'U9', profile: { email: 'bea@alpine.example' } }) },
    });
    await event(directMessage('security score', stranger));
    await event(directMessage('modern work score', stranger));
    await adapter.idle();
    const answers = slack.of('chat.postMessage').filter(({ args }) => args.channel === 'D9');
    expect(answers[0]?.args.text).toContain('Security: 64.8 of 100');
    expect(slack.of('users.info')).toHaveLength(1);
  });

  test('is named by a mention, and is a member from then on', async () => {
    const { event, slack, adapter } = await seventyInSlack();
    await event(mention('add <@U9|bea> as report viewer called Bea'));
    await adapter.idle();
    await event(directMessage('security score', stranger));
    await adapter.idle();
    expect(slack.of('chat.postMessage').at(-1)?.args.text).toContain('Security: 64.8 of 100');
  });
});

test('a member is added in a dialog, whose mistakes are shown beside the fields', async () => {
  const { command, interact, slack, adapter } = await seventyInSlack();
  await command(slash('members'));
  await interact(press(await slack.called('response_url'), 'Add a member'));
  const view = viewOf(await slack.called('views.open'));
  expect(view).toMatchObject({ title: { text: 'Add a member' }, submit: { text: 'Add' } });

  const wrong = await interact(submission(view, { contact: 'nobody', roles: 'report-viewer' }));
  expect(JSON.parse(wrong.body)).toMatchObject({ response_action: 'errors' });
  const right = await interact(submission(view, { contact: 'bea@alpine.example', roles: 'report-viewer' }));
  expect(right).toMatchObject({ status: 200, body: '' });
  await adapter.idle();
  expect(slack.of('chat.postEphemeral').at(-1)?.args.text).toContain('is a member now: report viewer');
});

test('an export shared in a direct message is imported', async () => {
  const { event, slack, adapter } = await seventyInSlack();
  const export_ = training([{ name: 'Ana Lopez', title: 'SC-300' }]);
  slack.files.set('/files/training.csv', (_request, response) => response.end(export_));
  const files = [
    { id: 'F1', name: 'training.csv', size: export_.length, url_private_download: `${slack.url}/files/training.csv` },
  ];
  await event(directMessage('', { subtype: 'file_share', files }));
  await adapter.idle();
  const said = textOf(slack.of('chat.postMessage')[0]?.args);
  expect(said).toContain('training.csv');
});

test('a message becomes a question about a claim, answered for the person alone', async () => {
  const { interact, slack, adapter } = await seventyInSlack();
  await interact(shortcut('Contoso wants Teams'));
  await adapter.idle();
  expect([...slack.of('response_url'), ...slack.of('views.open')]).toHaveLength(1);
  expect(slack.of('chat.postMessage')).toEqual([]);
});
