/** The chat page for people with a keyboard, a small screen, a dark room or a screen reader. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FakeBot } from '../adapters/web/fake-bot.ts';
import type { ChatPage } from './chat-page.ts';
import { everyTestChats } from './every-test-chats.ts';

let bot: FakeBot;
let chat: ChatPage;

everyTestChats((given) => {
  ({ bot, chat } = given);
});

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent');

describe('with the keyboard alone', () => {
  test('one writes, sends, goes back to a button of the answer and presses it', async () => {
    const { page, answers } = chat;
    expect(await focused(page)).toBe('Ask Seventy');
    await page.keyboard.type('score');
    await page.keyboard.press('Enter');
    await answers.first().waitFor();
    expect(await focused(page)).toBe('Ask Seventy');

    const back: string[] = [];
    while (back.at(-1) !== 'Why?' && back.length < 10) {
      await page.keyboard.press('Shift+Tab');
      back.push(await focused(page));
    }
    expect(back).toEqual([
      'Add files',
      'Add a member',
      'Which customers have no association?',
      'What is missing',
      'Why?',
    ]);
    await page.keyboard.press('Enter');
    await answers.nth(1).waitFor();
    expect(await answers.nth(1).textContent()).toContain('You pressed explain.');
  });

  test('what has the focus can be seen', async () => {
    const { page, say } = chat;
    await say('score');
    for (const name of ['Why?', 'Send', 'Add files']) {
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name, exact: true }).focus();
      expect([name, await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')]).toEqual([
        name,
        'solid',
      ]);
    }
  });

  test('Shift+Enter breaks the line, and the arrows bring back what was said', async () => {
    const { page, say } = chat;
    const box = page.getByRole('textbox');
    await say('first');
    await say('second');
    await box.focus();
    const recalled: string[] = [];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      recalled.push(await box.inputValue());
    }
    expect(recalled).toEqual(['second', 'first', 'first', 'second', '']);

    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('ArrowUp');
    expect(await box.inputValue()).toBe('one\ntwo');
    await page.keyboard.press('Enter');
    await expect.poll(() => bot.heard.at(-1)?.text).toBe('one\ntwo');
  });
});

describe('on a small screen', () => {
  test.each([320, 375])('%i pixels are enough, without scrolling sideways', async (width) => {
    const { page, say, reload } = chat;
    await page.setViewportSize({ width, height: 640 });
    await reload();
    const widest = () =>
      page.evaluate<number>(
        "Math.max(...[document.documentElement, ...document.querySelectorAll('#scroll, .ac-adaptiveCard')].map((e) => e.scrollWidth))",
      );
    expect(await widest()).toBeLessThanOrEqual(width);
    await say('what is my score');
    await say(`and ${'averylongwordwithoutanyspace'.repeat(8)}`);
    expect(await widest()).toBeLessThanOrEqual(width);
    const cut =
      "[...document.querySelectorAll('button, button > div')].filter((b) => b.scrollWidth > b.clientWidth).map((b) => b.textContent)";
    expect(await page.evaluate(cut)).toEqual([]);
  });
});

describe('in the dark', () => {
  test('page and cards are dark, and follow when the setting changes', async () => {
    const { page, say, answers, reload } = chat;
    await page.emulateMedia({ colorScheme: 'dark' });
    await reload();
    await say('score');
    const brightness = (selector: string) =>
      page.evaluate<number>(
        `Math.max(...getComputedStyle(document.querySelector('${selector}')).backgroundColor.match(/[\\d.]+/g).slice(0, 3))`,
      );
    const all = async () => [
      await brightness('body'),
      await brightness('.ac-adaptiveCard'),
      await brightness('.ac-container .ac-container'),
    ];
    expect(Math.max(...(await all()))).toBeLessThan(90);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(async () => Math.min(...(await all()))).toBeGreaterThan(200);
    expect(await answers.last().textContent()).toContain('You said: score');
  });
});

describe('with a screen reader', () => {
  test('every control has a name, and answers are announced politely', async () => {
    const { page, say } = chat;
    await say('score');
    const log = page.getByRole('log', { name: 'Conversation' });
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await log.getByRole('article').count()).toBe(2);
    await page.getByRole('banner').getByRole('heading', { level: 1, name: 'Seventy' }).waitFor();
    await page.getByRole('main').waitFor();
    await page.getByRole('form', { name: 'Message' }).getByRole('textbox', { name: 'Ask Seventy' }).waitFor();
    await page.getByRole('combobox', { name: 'You are' }).waitFor();
    for (const button of await page.getByRole('button').all())
      expect(await button.ariaSnapshot()).toMatch(/button ".+"/);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('nothing moves for people who asked for stillness', async () => {
    const gate = Promise.withResolvers<void>();
    bot.before = () => gate.promise;
    const { page, say } = chat;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const answer = say('score');
    await page.locator('.dots').waitFor();
    expect(await page.evaluate("document.getAnimations().filter((a) => a.playState === 'running').length")).toBe(0);
    gate.resolve();
    await answer;
  });
});
