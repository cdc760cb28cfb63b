/** One browser, one server and one page for all tests of a file, fresh for each of them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { WebChatOptions } from '../../adapters/web/index.ts';
import { type FakeBot, fakeBot } from '../adapters/web/fake-bot.ts';
import { startWebServer, type WebServer } from '../adapters/web/web-server.ts';
import { type ChatPage, launchBrowser, openChat } from './chat-page.ts';

export interface ScriptedChat {
  /** Has heard nothing before the test. */
  readonly bot: FakeBot;
  readonly server: WebServer;
  /** Just opened, as if nobody had been there before. */
  readonly chat: ChatPage;
}

/** Gives each test of the file a chat page with a scripted bot behind it. */
export function everyTestChats(give: (given: ScriptedChat) => void, options: Partial<WebChatOptions> = {}): void {
  let browser: Browser;
  let server: WebServer;
  let chat: ChatPage;
  let bot: FakeBot;

  beforeAll(async () => {
    server = await startWebServer({ answer: (message) => bot.answer(message) }, options);
    browser = await launchBrowser();
    chat = await openChat(browser, server.url);
  });
  beforeEach(async () => {
    await chat.startAfresh();
    bot = fakeBot();
    give({ bot, server, chat });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
}
