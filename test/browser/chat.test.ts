import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeBot, fakeBot } from '../adapters/web/fake-bot.ts';
import { startWebServer, type WebServer } from '../adapters/web/web-server.ts';
import { type ChatPage, launchBrowser, openChat } from './chat-page.ts';

let browser: Browser;
let bot: FakeBot;
let server: WebServer;
let chat: ChatPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  bot = fakeBot();
  server = await startWebServer(bot);
  chat = await openChat(browser, server.url);
});
afterEach(async () => {
  await chat.close();
  await server.close();
});

describe('a conversation', () => {
  test('a message is shown and answered with a card', async () => {
    const answer = await chat.say('what is my Security score');
    expect(await answer.innerText()).toContain('You said: what is my Security score');
    expect(await answer.innerText()).toContain('Net customer adds');
    expect(chat.problems).toEqual([]);
  });
});
