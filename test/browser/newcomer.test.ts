import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { monthsUpTo } from '../../src/scoring/index.ts';
import { officeUsage, training } from '../bot/exports.ts';
import { type ChatPage, launchBrowser, openChat } from './chat-page.ts';
import { type Running, startSeventy } from './running-seventy.ts';

let browser: Browser;
let seventy: Running;
let chat: ChatPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function start(): Promise<void> {
  seventy = await startSeventy();
  chat = await openChat(browser, seventy.url);
}
async function stop(): Promise<void> {
  await chat.close();
  await seventy.stop();
}
afterEach(() => expect(chat.problems).toEqual([]));

const contoso = { tenant: '11111111-1111-4111-8111-111111111111', name: 'Contoso', seats: 400, active: 300 };

describe('A newcomer', () => {
  beforeAll(start);
  beforeEach(() => chat.startAfresh());
  afterAll(stop);

  test('asks for the Security score, sees the card, presses its first button and is answered', async () => {
    const score = await chat.say("what's my Security score");
    const words = await score.innerText();
    expect(words).toContain('Security');
    expect(words).toMatch(/\d+\.\d/);
    expect(words).toMatch(/of 100/);
    expect(words).toMatch(/Net customer adds/i);
    expect(words).toMatch(/October 2026/);

    const why = await chat.press('Why?');
    expect(await why.innerText()).toMatch(/Fabrikam|Wingtip/);
  });

  test('drops a wrong file and is told what is wrong with it, and nothing changed', async () => {
    const answer = await chat.drop({ name: 'report.csv', text: '<!DOCTYPE html><html><body>Sign in</body></html>' });
    expect(await answer.innerText()).toMatch(/report\.csv/);
    expect(await (await chat.say('security score')).innerText()).toMatch(/sample/i);
  });

  test('adds a colleague with the form, as it looks in Slack', async () => {
    await chat.look('Slack');
    await chat.say('members');
    await chat.answers.last().getByRole('button', { name: 'Add a member' }).click();
    const dialog = chat.page.getByRole('dialog', { name: 'Add a member' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Ana Lopez');
    await dialog.getByRole('textbox', { name: /E-mail address/ }).fill('ana at contoso');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Give one e-mail address').waitFor();
    await dialog.getByRole('textbox', { name: /E-mail address/ }).fill('ana@contoso.com');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await chat.page.getByText('Ana Lopez is a member now').waitFor();
    expect(await (await chat.say('members')).innerText()).toContain('ana@contoso.com');
  });

  test('speaks as the sales rep and is refused the names', async () => {
    await chat.page.getByRole('combobox').selectOption('rep');
    expect(await (await chat.say('who has SC-300')).innerText()).toMatch(/executive report viewer/);
  });

  test('is told at the start where to go and that the figures are a sample', () => {
    expect(seventy.said.join('\n')).toMatch(/Seventy is on http:\/\/localhost:\d+/);
  });
});

// An import changes the figures, so each of these tests starts the program anew; those above leave them as they found them.
describe('A newcomer with exports', () => {
  beforeEach(start);
  afterEach(stop);

  test('drops an export of their own on the page, and the score is theirs', async () => {
    const before = await (await chat.say('modern work score')).innerText();
    const imported = await chat.drop(
      { name: 'usage.tsv', text: officeUsage(monthsUpTo('2026-10', 13), [contoso]) },
      {
        name: 'people.csv',
        text: training([{ name: 'Ana Ruiz', title: 'Microsoft 365 Certified: Teams Administrator Associate' }]),
      },
    );
    expect(await imported.innerText()).toMatch(/Modern Work/);
    const after = await (await chat.say('modern work score')).innerText();
    expect(after).not.toBe(before);
    expect(after).toContain('2.5');
    expect(after).not.toMatch(/sample/i);
  });

  test('takes the import back with the button on its card', async () => {
    await chat.drop({ name: 'usage.tsv', text: officeUsage(monthsUpTo('2026-10', 13), [contoso]) });
    const question = await chat.press('Undo');
    expect(await question.innerText()).toContain('usage.tsv');
    await chat.press('Yes');
    expect(await (await chat.say('modern work score')).innerText()).toMatch(/sample/i);
  });
});
