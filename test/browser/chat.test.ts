/** The chat page in a real browser, with a scripted bot behind it. */
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { DOCUMENT, type FakeBot } from '../adapters/web/fake-bot.ts';
import { startWebServer, type WebServer } from '../adapters/web/web-server.ts';
import { type ChatPage, openChat } from './chat-page.ts';
import { everyTestChats } from './every-test-chats.ts';

let bot: FakeBot;
let server: WebServer;
let chat: ChatPage;
let hint: string;

beforeEach(() => {
  hint = 'Sample partner: Alpine Cloud';
});
everyTestChats(
  (given) => {
    ({ bot, server, chat } = given);
  },
  { hint: () => hint },
);

const bubbles = () => chat.page.getByRole('article', { name: 'You' }).allInnerTexts();

/** Holds the bot's answers back until it is called. */
function holdAnswers(): () => void {
  const gate = Promise.withResolvers<void>();
  bot.before = () => gate.promise;
  return gate.resolve;
}

describe('a conversation', () => {
  test('a message is shown at once, a sign of work while it is answered, then a card', async () => {
    const release = holdAnswers();
    const answer = chat.say('what is my Security score');
    await chat.page.getByText('Seventy is working on it').waitFor();
    expect(await bubbles()).toEqual(['what is my Security score']);
    release();
    expect(await (await answer).textContent()).toContain('You said: what is my Security score');
    expect(await chat.page.getByText('Seventy is working on it').count()).toBe(0);
    expect(chat.problems).toEqual([]);
  });

  test('starts with something to ask', async () => {
    await chat.page.getByRole('button', { name: "What's my Security score?" }).click();
    await chat.answers.first().waitFor();
    expect(await bubbles()).toEqual(["What's my Security score?"]);
    expect(await chat.page.getByRole('heading', { name: 'How close are you to 70?' }).isVisible()).toBe(false);
  });

  test('messages sent while another is being answered are answered in order', async () => {
    const release = holdAnswers();
    const first = chat.say('first');
    await expect.poll(bubbles).toEqual(['first']);
    await chat.page.getByRole('textbox').fill('second');
    await chat.page.keyboard.press('Enter');
    await expect.poll(bubbles).toEqual(['first', 'second']);
    expect(bot.heard.map(({ text }) => text)).toEqual(['first']);
    release();
    await first;
    await chat.answers.nth(1).waitFor();
    expect(bot.heard.map(({ text }) => text)).toEqual(['first', 'second']);
    expect((await chat.answers.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'You said: first',
      'You said: second',
    ]);
  });

  test('starts fresh after a reload, also for the memory of the bot', async () => {
    await chat.say('hello');
    await chat.reload();
    expect(await chat.answers.count()).toBe(0);
    await chat.say('hello again');
    const [before, after] = bot.heard;
    expect(after!.conversation).not.toBe(before!.conversation);
  });

  test('the line under the name follows what the bot knows', async () => {
    await chat.page.getByText('Sample partner: Alpine Cloud').waitFor();
    hint = 'Your own exports';
    await chat.drop({ name: 'customers.csv', text: 'a,b\n' });
    await chat.page.getByText('Your own exports').waitFor();
  });
});

describe('buttons on a card', () => {
  test('send what they stand for and show their title as what the person said', async () => {
    await chat.say('score');
    const answer = await chat.press('Why?');
    expect(await answer.textContent()).toContain('You pressed explain.');
    expect(await bubbles()).toEqual(['score', 'Why?']);
    expect(bot.heard[1]!.action).toEqual({ command: 'explain', args: { designation: 'security' } });
  });

  test('may say words instead', async () => {
    await chat.say('score');
    await chat.press('What is missing');
    expect(bot.heard[1]!.text).toBe('what is missing in security');
  });

  test('suggestions are offered once: by the card', async () => {
    const answer = await chat.say('score');
    expect(await answer.getByRole('button', { name: 'Show all six' }).count()).toBe(0);
  });

  test('a double click is one press', async () => {
    await chat.say('score');
    const release = holdAnswers();
    await chat.answers.last().getByRole('button', { name: 'Why?' }).dblclick();
    await expect.poll(() => bot.heard.length).toBe(2);
    release();
    await chat.answers.nth(1).waitFor();
    expect(await bubbles()).toEqual(['score', 'Why?']);
    expect(bot.heard).toHaveLength(2);
  });
});

describe('text of strangers', () => {
  test('is shown as it is: no HTML, no link, no list', async () => {
    const strange = '<img src=x onerror=alert(1)> [bad](javascript:alert(1)) **loud** &lt;';
    const answer = await chat.say(strange);
    const words = await answer.textContent();
    expect(words).toContain(strange);
    expect(words).toContain('See the [rules](https://learn.microsoft.com/). <b>Not bold</b>');
    expect(await answer.locator('.card :is(img, script, a, b, strong)').count()).toBe(0);
    expect(chat.problems).toEqual([]);
  });

  test('loses the backslashes that keep card hosts from reading it', async () => {
    const answer = await chat.say('OfficeUsage\\_2026\\_10, 1\\. Litware');
    expect(await answer.textContent()).toContain('OfficeUsage_2026_10, 1. Litware');
  });
});

describe('a document that comes with an answer', () => {
  test.each(['Seventy', 'Teams', 'Slack'] as const)('is downloaded as it is, in the look of %s', async (look) => {
    await chat.look(look);
    const answer = await chat.say('export claims 2026.csv');
    const link = answer.getByRole('link', { name: 'claims 2026.csv (4 KB)' });
    const [download] = await Promise.all([chat.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('claims 2026.csv');
    expect(new Uint8Array(await readFile(await download.path()))).toEqual(DOCUMENT);
    expect(await chat.answers.count()).toBe(1);
    expect(chat.problems).toEqual([]);
  });
});

describe('files', () => {
  /** Slows the browser's sending down, so that progress can be seen, until the test ends or asks for full speed. */
  async function slowDown(): Promise<() => Promise<void>> {
    const session = await chat.page.context().newCDPSession(chat.page);
    const limitTo = (uploadThroughput: number) =>
      session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    onTestFinished(() => session.detach());
    await limitTo(2 ** 20);
    return async () => void (await limitTo(-1));
  }
  const big = { name: 'usage.csv', text: 'x'.repeat(1.5 * 2 ** 20) };

  test('dropped anywhere are imported together, with their progress shown', async () => {
    const speedUp = await slowDown();
    const answer = chat.drop({ name: 'customers.csv', text: 'a,b\n' }, big);
    const bar = chat.page.getByRole('progressbar', { name: 'Upload progress' });
    await bar.waitFor();
    await expect.poll(() => bar.getAttribute('value').then(Number)).toBeGreaterThan(0);
    await speedUp();
    expect(await (await answer).textContent()).toContain('Imported customers.csv and usage.csv.');
    expect(await bubbles()).toEqual(['customers.csv, usage.csv']);
    expect(bot.files).toEqual([
      { name: 'customers.csv', bytes: 4 },
      { name: 'usage.csv', bytes: big.text.length },
    ]);
  });

  test('can be stopped on their way, and sent after all', async () => {
    const speedUp = await slowDown();
    const answer = chat.drop(big);
    await chat.page.getByRole('button', { name: 'Cancel' }).click();
    await chat.page.getByText('The upload was cancelled; nothing was imported.').waitFor();
    await expect.poll(() => server.uploads()).toEqual([]);
    expect(bot.heard).toEqual([]);
    await speedUp();
    await chat.page.getByRole('button', { name: 'Try again' }).click();
    expect(await (await answer).textContent()).toContain('Imported usage.csv.');
  });

  test('can be chosen with the paper clip', async () => {
    const chooser = chat.page.waitForEvent('filechooser');
    await chat.page.getByRole('button', { name: 'Add files' }).click();
    await (await chooser).setFiles([{ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') }]);
    await chat.page.getByText('Imported people.csv.').waitFor();
  });

  test('too large to take are not sent at all', async () => {
    const small = await startWebServer(bot, { uploadBytes: 2 ** 20 });
    const there = await openChat(chat.page.context().browser()!, small.url);
    const refused = there.page.getByRole('alert');
    void there.drop(big).catch(() => {});
    await refused.waitFor();
    expect(await refused.textContent()).toContain('These files are too large together; the limit is 1 MB.');
    expect(bot.heard).toEqual([]);
    await there.close();
    await small.close();
  });
});

describe('when something goes wrong', () => {
  test('the person reads a sentence and tries the same message again', async () => {
    bot.before = () => {
      throw new Error('secret detail');
    };
    await chat.page.getByRole('textbox').fill('score');
    await chat.page.keyboard.press('Enter');
    const alert = chat.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).not.toContain('secret');
    bot.before = () => {};
    await chat.page.getByRole('button', { name: 'Try again' }).click();
    await chat.answers.first().waitFor();
    expect(await alert.count()).toBe(0);
    expect(await chat.page.evaluate('document.activeElement.id')).toBe('text');
    expect(bot.heard.map(({ id }) => id)).toEqual([bot.heard[0]!.id, bot.heard[0]!.id]);
  });

  test('a server that is gone is named as such', async () => {
    await chat.page.route('**/api/chat', (route) => route.abort());
    await chat.page.getByRole('textbox').fill('score');
    await chat.page.keyboard.press('Enter');
    await chat.page.getByText('Seventy did not answer. Check that it is still running.').waitFor();
  });

  test('before the page knows who may speak, the person reads so and tries again', async () => {
    await chat.page.route('**/api/session', (route) => route.abort());
    await chat.page.reload();
    const alert = chat.page.getByRole('alert');
    await alert.getByText('Seventy did not answer. Check that it is still running.').waitFor();
    expect(await chat.page.getByRole('combobox', { name: 'You are' }).count()).toBe(0);
    await chat.page.unroute('**/api/session');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await chat.page.getByRole('combobox', { name: 'You are' }).waitFor();
    await chat.page.getByText(hint).waitFor();
    expect(await alert.count()).toBe(0);
    expect(await chat.page.evaluate('document.activeElement.id')).toBe('text');
  });
});

describe('speaking as another member', () => {
  test('begins a new conversation and lasts through a reload', async () => {
    await chat.say('hello');
    const picker = chat.page.getByRole('combobox', { name: 'You are' });
    await picker.selectOption({ label: 'Remy (sales rep)' });
    await chat.page.getByText('You are now Remy (sales rep).').waitFor();
    expect(await chat.answers.count(), 'what the owner saw is gone').toBe(0);
    await chat.say('hello');
    const [owner, rep] = bot.heard;
    expect([owner!.sender.id, rep!.sender.id]).toEqual(['owner', 'rep']);
    expect(rep!.conversation).not.toBe(owner!.conversation);
    await chat.reload();
    expect(await picker.inputValue()).toBe('rep');
  });

  test('holds before the page knows who may speak', async () => {
    await chat.page.getByRole('combobox', { name: 'You are' }).selectOption('rep');
    await chat.page.route('**/api/session', () => {});
    await chat.page.reload();
    await chat.say('hello');
    expect(bot.heard.map(({ sender }) => sender.id)).toEqual(['rep']);
  });
});
