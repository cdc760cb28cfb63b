/** The same answers as Teams and Slack would show them, in a real browser with a scripted bot behind the page. */
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeBot } from '../adapters/web/fake-bot.ts';
import type { ChatPage } from './chat-page.ts';
import { everyTestChats } from './every-test-chats.ts';

const LOOKS = ['Seventy', 'Teams', 'Slack'] as const;

let bot: FakeBot;
let chat: ChatPage;

everyTestChats((given) => {
  ({ bot, chat } = given);
});
afterEach(() => expect(chat.problems).toEqual([]));

/** What an answer says, whatever its line breaks; in Slack an invisible word joiner keeps signs from meaning something. */
const words = async (answer: Locator) => (await answer.innerText()).replaceAll(/\s+/g, ' ').replaceAll('\u2060', '');
const onPage = (title: string) => chat.page.getByRole('button', { name: title, exact: true });

describe('the switch', () => {
  test('changes every answer on the page, old ones too, and none of its words', async () => {
    await chat.say('first');
    await chat.say('second');
    for (const look of LOOKS) {
      await chat.look(look);
      for (const [index, said] of ['first', 'second'].entries()) {
        const shown = await words(chat.answers.nth(index));
        for (const figure of [`You said: ${said}`, 'Net customer adds', '12.5 of 20', 'As of 2026-10, an estimate'])
          expect(shown).toContain(figure);
      }
    }
    expect(bot.heard, 'nothing is asked again').toHaveLength(2);
  });

  test('shows who said it as the platform does', async () => {
    await chat.say('score');
    const tops: string[] = [];
    for (const look of LOOKS) {
      await chat.look(look);
      tops.push((await words(chat.answers.first())).replace(/ You said.*/, '').replace(/\d+:\d+\s[AP]M/, 'time'));
    }
    expect(tops).toEqual([expect.stringMatching(/^You said/), 'Seventy time', 'Seventy APP time']);
  });

  test('is worked with the keyboard and remembered in this browser', async () => {
    await chat.page.getByRole('radio', { name: 'Seventy' }).focus();
    await chat.page.keyboard.press('ArrowRight');
    await chat.page.keyboard.press('ArrowRight');
    expect(await chat.page.getByRole('radio', { name: 'Slack' }).isChecked()).toBe(true);
    await chat.reload();
    expect(await chat.page.getByRole('radio', { name: 'Slack' }).isChecked()).toBe(true);
    expect(await words(await chat.say('score'))).toContain('APP');
  });
});

/** What is not said here of Seventy's own look is said in chat.test.ts, everybody.test.ts and forms.test.ts. */
describe.each(['Teams', 'Slack'] as const)('in the look of %s', (look) => {
  beforeEach(() => chat.look(look));

  test('buttons do the same', async () => {
    await chat.say('score');
    await onPage('Why?').click();
    await chat.answers.nth(1).waitFor();
    await onPage('What is missing').click();
    await chat.answers.nth(2).waitFor();
    expect(bot.heard[1]!.action).toEqual({ command: 'explain', args: { designation: 'security' } });
    expect(bot.heard[2]!.text).toBe('what is missing in security');
  });

  test('text of strangers is shown as it is', async () => {
    const strange =
      '<img src=x onerror=alert(1)> <!channel> <@U012> [bad](javascript:alert(1)) *loud* _low_ `x` &lt; :x:';
    const escaped = strange.replaceAll(/[\\`*_[\]<~{]/g, '\\$&').replaceAll('&', '\\&');
    const answer = await chat.say(escaped);
    expect(await words(answer)).toContain(strange);
    const marks = answer.locator('.said-by ~ * :is(img, script, i, em, s, code, .slack-mention, [href^="javascript"])');
    expect(await marks.count()).toBe(0);
  });

  test('a form takes its values, in the conversation and as a dialog', async () => {
    await chat.say('add a member');
    const fill = async (place: Locator, email: string) => {
      await place.getByRole('textbox', { name: /E-mail address/ }).fill(email);
      await place.getByRole('combobox').selectOption({ label: 'Incentives user' });
      await place.getByRole('checkbox', { name: 'Tell them' }).check();
      await place.getByRole('button', { name: 'Add', exact: true }).click();
    };
    await fill(chat.answers.first(), 'ana@relecloud.example');
    await chat.page.getByText('Added ana@relecloud.example as role-1, told: true.').waitFor();

    await chat.say('score');
    await onPage('Add a member').click();
    const dialog = chat.page.getByRole('dialog', { name: 'Add a member' });
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    expect(bot.heard, 'the address is required').toHaveLength(4);
    await fill(dialog, 'ana@elsewhere.test');
    await dialog.getByText('That address is not one of yours.').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('ana@elsewhere.test');
    await fill(dialog, 'ben@relecloud.example');
    await chat.page.getByText('Added ben@relecloud.example as role-1, told: true.').waitFor();
    expect(await dialog.count()).toBe(0);
    expect(bot.heard.at(-1)!.action).toEqual({
      command: 'help',
      args: { topic: 'people' },
      inputs: { email: 'ben@relecloud.example', role: 'role-1', tell: 'true' },
    });
  });

  test('it fits a phone', async () => {
    await chat.page.setViewportSize({ width: 320, height: 640 });
    await chat.say('score');
    await chat.say(`and ${'averylongwordwithoutanyspace'.repeat(8)}`);
    const widest =
      "Math.max(...[document.documentElement, document.querySelector('#scroll')].map((e) => e.scrollWidth))";
    expect(await chat.page.evaluate(widest)).toBeLessThanOrEqual(320);
    await onPage('Add a member').last().click();
    await chat.page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).waitFor();
    expect(await chat.page.getByRole('dialog').evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
  });
});
