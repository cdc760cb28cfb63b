/** Forms on the chat page: in the conversation and as a dialog, in a real browser with a scripted bot behind it. */
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakeBot } from '../adapters/web/fake-bot.ts';
import type { ChatPage } from './chat-page.ts';
import { everyTestChats } from './every-test-chats.ts';

let bot: FakeBot;
let chat: ChatPage;

everyTestChats((given) => {
  ({ bot, chat } = given);
});
afterEach(() => expect(chat.problems).toEqual([]));

const dialog = () => chat.page.getByRole('dialog', { name: 'Add a member' });
const address = (place: Locator) => place.getByRole('textbox', { name: /E-mail address/ });
const add = (place: Locator) => place.getByRole('button', { name: 'Add', exact: true });
const focused = () =>
  chat.page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.value');
const said = () => chat.page.getByRole('article', { name: 'You' }).allInnerTexts();

async function openDialog(): Promise<Locator> {
  await chat.say('score');
  await chat.answers.last().getByRole('button', { name: 'Add a member' }).click();
  await dialog().waitFor();
  return dialog();
}

describe('a form that answers words', () => {
  test('stands in the conversation and gives way to its answer', async () => {
    const form = await chat.say('add a member');
    await address(form).fill('ana@relecloud.example');
    await form.getByRole('combobox').selectOption({ label: 'Incentives user' });
    await form.getByRole('checkbox').check();
    await add(form).click();
    await chat.page.getByText('Added ana@relecloud.example as role-1, told: true.').waitFor();
    expect(await chat.answers.count()).toBe(1);
    expect(await said()).toEqual(['add a member']);
    expect(bot.heard[1]).toMatchObject({
      text: '',
      action: {
        command: 'help',
        args: { topic: 'people' },
        inputs: { email: 'ana@relecloud.example', role: 'role-1', tell: 'true' },
      },
    });
  });

  test('is not sent while something required is empty', async () => {
    const form = await chat.say('add a member');
    await add(form).click();
    await form.getByText('Say which address.').waitFor();
    expect(bot.heard).toHaveLength(1);
  });

  test('sent twice by a double click is sent once', async () => {
    const form = await chat.say('add a member');
    await address(form).fill('ana@relecloud.example');
    await add(form).dblclick();
    await chat.page.getByText('Added ana@relecloud.example').waitFor();
    expect(bot.heard).toHaveLength(2);
  });

  test('that could not be sent keeps what was typed, and the second try is the same message', async () => {
    const form = await chat.say('add a member');
    await address(form).fill('ana@relecloud.example');
    bot.before = () => {
      throw new Error('no');
    };
    await add(form).click();
    await form.getByRole('alert').getByText('Something went wrong here').waitFor();
    bot.before = () => {};
    await add(form).click();
    await chat.page.getByText('Added ana@relecloud.example').waitFor();
    expect(bot.heard[2]!.id).toBe(bot.heard[1]!.id);
    chat.forgive('500');
  });

  test('keeps what was typed when the room turns dark', async () => {
    const form = await chat.say('add a member');
    await address(form).fill('ana@');
    await chat.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => address(form).inputValue()).toBe('ana@');
  });
});

describe('a form that answers a button', () => {
  test('opens as a dialog, says what is wrong beside the field, and closes when nothing is', async () => {
    const form = await openDialog();
    expect(await said(), 'nothing is said yet').toEqual(['score']);
    await address(form).fill('ana@elsewhere.test');
    await form.getByRole('combobox').selectOption({ label: 'Incentives user' });
    await add(form).click();
    await form.getByText('That address is not one of yours.').waitFor();
    expect(await address(form).inputValue()).toBe('ana@elsewhere.test');
    expect(await form.getByRole('combobox').inputValue()).toBe('role-1');

    await address(form).fill('ana@relecloud.example');
    await add(form).click();
    await chat.answers.nth(1).waitFor();
    expect(await chat.answers.nth(1).innerText()).toContain('Added ana@relecloud.example as role-1, told: false.');
    expect(await dialog().count()).toBe(0);
    expect(await said()).toEqual(['score', 'Add a member']);
  });

  test('works with the keyboard alone, which cannot leave the dialog', async () => {
    await chat.say('score');
    await chat.answers.last().getByRole('button', { name: 'Add a member' }).focus();
    await chat.page.keyboard.press('Enter');
    await dialog().waitFor();
    expect(await chat.page.evaluate('document.activeElement.type'), 'the first field').toBe('email');
    for (let step = 0; step < 7; step += 1) {
      await chat.page.keyboard.press('Tab');
      const place = 'document.activeElement === document.body || document.activeElement.closest("dialog") !== null';
      expect(await chat.page.evaluate(place)).toBe(true);
    }
    await address(dialog()).focus();
    await chat.page.keyboard.type('ana@elsewhere.test');
    await add(dialog()).focus();
    await chat.page.keyboard.press('Enter');
    await dialog().getByText('That address is not one of yours.').waitFor();
    expect(await focused(), 'back at what is wrong').toBe('ana@elsewhere.test');
    await chat.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await chat.page.evaluate('document.activeElement.textContent')).toBe('Add a member');
    expect(bot.heard).toHaveLength(3);
  });

  test('fits a phone', async () => {
    await chat.page.setViewportSize({ width: 320, height: 560 });
    const form = await openDialog();
    expect(await form.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
    expect((await form.boundingBox())!.width).toBeLessThanOrEqual(320);
    await add(form).scrollIntoViewIfNeeded();
    expect(await add(form).isVisible()).toBe(true);
  });

  test('is not answered any more once somebody else speaks', async () => {
    const form = await openDialog();
    await address(form).fill('ana@relecloud.example');
    const gate = Promise.withResolvers<void>();
    bot.before = () => gate.promise;
    const answered = chat.page.waitForResponse('**/api/chat');
    await add(form).click();
    await expect.poll(() => bot.heard.length).toBe(3);
    await chat.page.keyboard.press('Escape');
    await chat.page.getByRole('combobox', { name: 'You are' }).selectOption('rep');
    bot.before = () => {};
    gate.resolve();
    await answered;
    await chat.say('hello');
    expect(await chat.answers.count()).toBe(1);
    expect(await said()).toEqual(['hello']);
  });

  test('that cannot be had is a failure in the conversation, to be tried again there', async () => {
    await chat.say('score');
    bot.before = () => {
      throw new Error('no');
    };
    await chat.answers.last().getByRole('button', { name: 'Add a member' }).click();
    await chat.page.getByRole('alert').getByText('Something went wrong here').waitFor();
    bot.before = () => {};
    await chat.page.getByRole('button', { name: 'Try again' }).click();
    await address(chat.answers.nth(1)).waitFor();
    chat.forgive('500');
  });
});
