import { describe, expect, test } from 'vitest';
import type { Action } from '../../../cards/adaptive-card.ts';
import { formReply, reply } from './scripted-bot.ts';
import { CHANNEL, stage } from './stage.ts';

const SCORE = { command: 'score', args: { designation: 'security' } };

describe("A card's button", () => {
  test('is answered with the card that takes its place', async () => {
    const { press, bot, connector } = await stage();
    const answer = await press({ ...SCORE, months: '6' });
    expect(bot.heard[0]).toMatchObject({ text: '', action: { ...SCORE, inputs: { months: '6' } } });
    expect(answer).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: reply('You pressed score.').card,
      },
    });
    expect(connector.messages).toEqual([]);
  });

  test('may say a text instead', async () => {
    const { press, bot } = await stage();
    await press({ text: 'show all six' });
    expect(bot.heard[0]).toMatchObject({ text: 'show all six', conversation: 'teams:a:ana' });
  });

  test('does the same in a channel, for everybody to see', async () => {
    const { press, bot, connector, adapter } = await stage();
    const { body } = await press(SCORE, { conversation: CHANNEL });
    expect(body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(bot.heard[0]).toMatchObject({ place: 'shared', conversation: `teams:${CHANNEL.id}` });
    await adapter.idle();
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT /v3/conversations/${CHANNEL.id}/activities/card-1`,
    ]);
    expect(connector.messages[0]?.body.attachments[0].content).toEqual(body.value);
  });

  test('in a channel shows a form to nobody else, and says nothing where the card is gone', async () => {
    const { press, bot, connector, adapter } = await stage();
    bot.answers = () => formReply({ name: 'That name is taken.' }, 'Ana');
    await press(SCORE, { conversation: CHANNEL });
    await adapter.idle();
    expect(connector.calls).toEqual([]);
    bot.answers = () => reply('Done.');
    connector.trouble = () => ({ status: 404 });
    await press(SCORE, { conversation: CHANNEL });
    await press(SCORE, { conversation: CHANNEL, replyToId: null });
    await adapter.idle();
    expect(connector.calls.map(({ method }) => method)).toEqual(['PUT']);
  });

  test('leaves the card alone when the bot fails', async () => {
    const { press, bot } = await stage();
    bot.answers = () => {
      throw new Error('no');
    };
    const { status, body } = await press(SCORE);
    expect([status, body.type]).toEqual([200, 'application/vnd.microsoft.activity.message']);
    expect(body.value).toMatch(/^Something went wrong here\./);
  });

  test.each([
    ['an unknown command', { command: 'drop-tables', args: {} }],
    ['arguments that are none', { command: 'score', args: 'all' }],
    ['nothing', undefined],
    ['a number', 7],
    ['an empty text', { text: '  ' }],
    ['a text beside an unknown command', { command: 'x', text: 'score' }],
  ])('that carries %s is refused with one sentence', async (_, data) => {
    const { press, bot } = await stage();
    const answer = await press(data as object);
    expect(answer).toEqual({
      status: 400,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: expect.stringMatching(/^[^.]+\.[^.]+\.$/) },
      },
    });
    expect(bot.heard).toEqual([]);
  });

  test.each([[{}], [{ action: null }], ['text'], [null]])('with the value %j is refused, too', async (value) => {
    const { invoke } = await stage();
    expect((await invoke('adaptiveCard/action', value)).status).toBe(400);
  });
});

test.each(['composeExtension/query', 'composeExtension/fetchTask', 'signin/verifyState', undefined])(
  'an invoke named %s is not known here',
  async (name) => {
    const { send, bot } = await stage();
    expect(await send({ type: 'invoke', name, value: {} })).toEqual({ status: 501, body: undefined });
    expect(bot.heard).toEqual([]);
  },
);

describe('What goes to Teams as a card', () => {
  const data = { command: 'whoami', args: {}, opens: 'form' } as const;
  const opening: Action = {
    type: 'Action.Execute',
    title: 'Add',
    verb: 'whoami',
    data,
    style: 'positive',
    fallback: { type: 'Action.Submit', title: 'Add', data },
  };
  const plain: Action = { ...opening, title: 'Why?', data: { command: 'explain', args: {} } };

  test('opens a dialog where a button asks for values, and keeps every other button', async () => {
    const { say, bot, connector } = await stage();
    const base = reply('Members', { actions: [opening, plain] });
    const nested = { type: 'Container' as const, items: [{ type: 'ActionSet' as const, actions: [opening, plain] }] };
    bot.answers = () => ({ ...base, card: { ...base.card, body: [nested] } });
    await say('members');
    const card = connector.messages[0]!.body.attachments[0].content;
    const dialogButton = {
      type: 'Action.Submit',
      title: 'Add',
      style: 'positive',
      data: { ...data, msteams: { type: 'task/fetch' } },
    };
    expect(card.actions).toEqual([dialogButton, plain]);
    expect(card.body[0].items[0].actions).toEqual([dialogButton, plain]);
  });

  test('changes in its place too where an old client sends the fallback of a button', async () => {
    const { say, connector } = await stage();
    await say('', { value: { command: 'explain', args: {} }, replyToId: 'card-1' });
    expect(connector.calls.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual(['PUT card-1']);
  });

  test('is a new message where the card of such a button is gone', async () => {
    const at = await stage();
    at.connector.trouble = ({ method }) => (method === 'PUT' ? { status: 404 } : undefined);
    await at.say('', { value: { command: 'explain', args: {} }, replyToId: 'card-1' });
    expect(at.connector.calls.map(({ method }) => method)).toEqual(['PUT', 'POST']);
  });

  test('shows a form that answers a text as a card, and its submission in the same place', async () => {
    const { say, press, bot, connector } = await stage();
    bot.answers = ({ action }) => (action ? formReply({ name: 'That name is taken.' }, 'Ana') : formReply());
    await say('who am I');
    const { content } = connector.messages[0]!.body.attachments[0];
    expect(content.actions[0].type).toBe('Action.Execute');
    const { body } = await press({ ...content.actions[0].data, name: 'Ana' });
    expect(bot.heard[1]?.action).toEqual({ command: 'whoami', args: { step: 'name' }, inputs: { name: 'Ana' } });
    expect(body.value.body).toEqual([
      { type: 'Input.Text', id: 'name', label: 'Name', value: 'Ana' },
      { type: 'TextBlock', text: 'That name is taken.' },
    ]);
  });
});
