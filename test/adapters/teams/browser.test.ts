/** A person at the page, the real adapter of Teams in between, and the real bot behind it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ACCOUNT } from '../../../src/seventy.ts';
import { launchBrowser, openChat } from '../../browser/chat-page.ts';
import { startWebServer } from '../web/web-server.ts';
import { botOfAna } from './bot-of-ana.ts';
import { stage } from './stage.ts';
import { teamsClient } from './teams-client.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openTeams() {
  const { store, ...real } = await botOfAna();
  const client = teamsClient(await stage(real));
  const server = await startWebServer(client);
  const chat = await openChat(browser, server.url);
  onTestFinished(async () => {
    expect(chat.problems).toEqual([]);
    await chat.close();
    await server.close();
  });
  return { ...chat, store, client };
}

describe('A person in Teams', () => {
  test('asks for the Security score and presses its first button, whose answer takes the place of the card', async () => {
    const { say, press, client } = await openTeams();
    const score = await say("what's my Security score");
    expect(await score.innerText()).toMatch(/Security[\s\S]*of 100/);
    const why = await press('Why?');
    expect(await why.innerText()).toMatch(/Fabrikam|Wingtip/);
    expect(client.invoked).toEqual(['adaptiveCard/action']);
  });

  test('adds a member in a dialog, is told what is wrong with it, and mends it', async () => {
    const { page, say, answers, client, store } = await openTeams();
    await say('members');
    await answers.last().getByRole('button', { name: 'Add a member' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a member' });
    const contact = dialog.getByRole('textbox', { name: /E-mail address/ });
    await contact.fill('nobody');
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Give one e-mail address').waitFor();
    expect(await contact.inputValue()).toBe('nobody');

    await contact.fill('ben@contoso.example');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await answers.last().getByText('ben@contoso.example is a member now').waitFor();
    expect(await dialog.count()).toBe(0);
    expect(client.invoked).toEqual(['task/fetch', 'task/submit', 'task/submit']);
    const { members } = await store.read(ACCOUNT);
    expect(members.map(({ email }) => email)).toEqual([undefined, 'ben@contoso.example']);
  });
});
