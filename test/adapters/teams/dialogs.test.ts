import { describe, expect, test } from 'vitest';
import { formReply, reply } from './scripted-bot.ts';
import { GROUP, stage } from './stage.ts';

const OPENS = { msteams: { type: 'task/fetch' }, command: 'whoami', args: {}, opens: 'form' };
const SUBMITS = { command: 'whoami', args: { step: 'name' } };

describe('A button that asks for values', () => {
  test('opens a dialog with the form, which submits as dialogs do', async () => {
    const { invoke, bot, connector } = await stage();
    bot.answers = () => formReply();
    const { status, body } = await invoke('task/fetch', { data: OPENS, context: { theme: 'default' } });
    expect(bot.heard[0]?.action).toEqual({ command: 'whoami', args: {} });
    expect(status).toBe(200);
    expect(body.task).toMatchObject({
      type: 'continue',
      value: { title: 'Your name', height: 'medium', width: 'medium' },
    });
    const { contentType, content } = body.task.value.card;
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(content.body[0]).toMatchObject({ type: 'Input.Text', id: 'name' });
    expect(content.actions).toEqual([{ type: 'Action.Submit', title: 'Save', data: SUBMITS }]);
    expect(connector.messages).toEqual([]);
  });

  test('shows in the dialog what is no form, such as a refusal', async () => {
    const { invoke, bot } = await stage();
    bot.answers = () => reply('You may not do that.', { refused: 'You may not do that.', visibility: 'asker' });
    const { body } = await invoke('task/fetch', { data: OPENS }, { conversation: GROUP });
    expect(body.task.type).toBe('continue');
    expect(body.task.value.title).toBe('Seventy');
    expect(body.task.value.card.content.body[0].text).toBe('You may not do that.');
  });
});

describe('What is submitted in a dialog', () => {
  test('closes it, and the answer comes into the conversation', async () => {
    const { invoke, bot, connector, adapter } = await stage();
    bot.answers = ({ action }) => reply(`Hello ${action?.inputs?.name}.`);
    const answer = await invoke('task/submit', { data: { ...SUBMITS, name: 'Ana' } });
    expect(answer).toEqual({ status: 200, body: undefined });
    await adapter.idle();
    expect(bot.heard[0]?.action).toEqual({ ...SUBMITS, inputs: { name: 'Ana' } });
    expect(connector.messages.map(({ path, body }) => [path, body.summary])).toEqual([
      ['/v3/conversations/a:ana/activities', 'Hello Ana.'],
    ]);
  });

  test('stays open with what was typed and what is wrong with it, until it is right', async () => {
    const { invoke, bot, connector, adapter } = await stage();
    bot.answers = ({ action }) =>
      action?.inputs?.name === 'Ana' ? reply('Saved.') : formReply({ name: 'Write a name.' }, action?.inputs?.name);
    const wrong = await invoke('task/submit', { data: { ...SUBMITS, name: '?' } });
    expect(wrong.body.task.type).toBe('continue');
    expect(wrong.body.task.value.card.content.body).toEqual([
      { type: 'Input.Text', id: 'name', label: 'Name', value: '?' },
      { type: 'TextBlock', text: 'Write a name.' },
    ]);
    await adapter.idle();
    expect(connector.messages).toEqual([]);
    expect((await invoke('task/submit', { data: { ...SUBMITS, name: 'Ana' } })).body).toBeUndefined();
    await adapter.idle();
    expect(connector.messages).toHaveLength(1);
  });

  test('ends with a line when the bot fails', async () => {
    const { invoke, bot } = await stage();
    bot.answers = () => {
      throw new Error('no');
    };
    for (const name of ['task/fetch', 'task/submit']) {
      const { status, body } = await invoke(name, { data: SUBMITS });
      expect([status, body.task.type]).toEqual([200, 'message']);
      expect(body.task.value).toMatch(/^Something went wrong here\./);
    }
  });

  test.each([undefined, null, {}, { data: {} }, { data: 'x' }, { data: { command: 'nope', args: {} } }])(
    'is refused with one sentence when it is %j',
    async (value) => {
      const { invoke, bot } = await stage();
      for (const name of ['task/fetch', 'task/submit']) {
        expect(await invoke(name, value)).toEqual({
          status: 400,
          body: { error: { code: 'BadRequest', message: expect.stringMatching(/\.$/) } },
        });
      }
      expect(bot.heard).toEqual([]);
    },
  );
});
