/** From a question to a draft claim with its proof, in a real browser over the real program. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { docx } from '../associations/proof/documents.ts';
import { type ChatPage, launchBrowser, openChat } from './chat-page.ts';
import { type Running, startSeventy } from './running-seventy.ts';

const CLICKS = 10;
const MILLISECONDS = 60_000;

let browser: Browser;
let seventy: Running;
let chat: ChatPage;

beforeAll(async () => {
  browser = await launchBrowser();
  seventy = await startSeventy();
});
afterEach(async () => {
  expect(chat.problems).toEqual([]);
  await chat.close();
});
afterAll(async () => {
  await browser.close();
  await seventy.stop();
});

async function openCounting(): Promise<void> {
  chat = await openChat(browser, seventy.url);
  await chat.page.evaluate(
    'window.clicks = 0; addEventListener("click", ({ isTrusted }) => { if (isTrusted) window.clicks += 1; }, true)',
  );
}

const WORK = docx(
  'Statement of work',
  'Customer: Bellows College. Partner: Brightwater Cloud Partners.',
  'Rollout of Exchange Online and Intune, signed on 3 September 2026.',
);

describe.each(['Teams', 'Slack'] as const)('In the look of %s', (look) => {
  // Each look claims for a customer of its own: the program keeps what the other claimed.
  const customer = look === 'Teams' ? 'Bellows College' : 'Northwind Traders';

  test(
    'a question leads to a draft with its proof in under ten clicks and a minute',
    async () => {
      await openCounting();
      await chat.look(look);
      const answer = await chat.say('which claims would bring points in Modern Work');
      expect(await answer.innerText()).toContain(customer);

      if (look === 'Teams') await answer.getByRole('button', { name: `Claim ${customer}` }).click();
      else {
        const one = await chat.say(`what would make ${customer} count`);
        await one.getByRole('button', { name: `Claim ${customer}` }).click();
      }
      const dialog = chat.page.getByRole('dialog', { name: 'Prepare a claim' });
      expect(await dialog.getByRole('textbox', { name: /Customer/ }).inputValue()).toBe(customer);
      expect(await dialog.innerText()).toMatch(/Would bring \d\.\d points/);
      await dialog.getByRole('combobox', { name: /Location/ }).selectOption({ index: 1 });
      await dialog.getByRole('button', { name: 'Make the draft' }).click();
      const draft = chat.answers.filter({ hasText: 'before it can be submitted' });
      await draft.waitFor();
      expect(await draft.innerText()).toMatch(/C[12] /);

      const proof = await chat.drop({ name: 'Statement of work.docx', bytes: WORK });
      expect(await proof.innerText()).toMatch(/Statement of work\.docx.* is on C[12] now/);
      expect(await proof.innerText()).toMatch(/The text mentions/);
      expect(await chat.page.evaluate('window.clicks')).toBeLessThan(CLICKS);
    },
    MILLISECONDS,
  );
});
