import { expect, test } from 'vitest';
import { fakeBot } from '../adapters/web/fake-bot.ts';
import { everyTestChats, type ScriptedChat } from './every-test-chats.ts';

let { chat, server }: ScriptedChat = {} as ScriptedChat;
everyTestChats((given) => {
  ({ chat, server } = given);
});

const saying = (text: string) =>
  fakeBot().answer({
    id: 'm1',
    conversation: 'c1',
    place: 'private',
    sender: { platform: 'local', id: 'owner' },
    text,
  });

/** As when somebody comes back to the tab. */
const comeBack = () => chat.page.evaluate("dispatchEvent(new Event('focus'))");

test('What is told unasked appears in the conversation once the person comes back to it, and only once', async () => {
  await server.outbox.tell('owner', await saying('Security fell to 66.7'));
  await comeBack();
  await chat.answers.getByText('You said: Security fell to 66.7').first().waitFor();
  await comeBack();
  await chat.reload();
  await chat.say('hello');
  expect(await chat.answers.count()).toBe(1);
  expect(chat.problems).toEqual([]);
});

test('What is told to somebody else is read by whoever speaks as that one', async () => {
  await server.outbox.tell('rep', await saying('Litware has no association'));
  await chat.say('hello');
  expect(await chat.answers.getByText('Litware has no association').count()).toBe(0);
  await chat.page.getByRole('combobox', { name: 'You are' }).selectOption('rep');
  await chat.answers.getByText('Litware has no association').first().waitFor();
});
