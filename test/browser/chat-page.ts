/** What a person does on the chat page, for every test that needs a browser. */
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

export interface ChatPage {
  readonly page: Page;
  /** Errors of the page's scripts and of its security policy; empty on a healthy page. */
  readonly problems: readonly string[];
  readonly answers: Locator;
  /** Takes problems that hold `words` for meant. */
  forgive(words: string): void;
  /** Writes a message and waits for its answer. */
  say(text: string): Promise<Locator>;
  /** Presses a button of the newest answer and waits for the next one. */
  press(title: string): Promise<Locator>;
  /** Chooses whose look the answers have. */
  look(name: 'Seventy' | 'Teams' | 'Slack'): Promise<void>;
  /** Drops files on the page and waits for the answer. */
  drop(...files: readonly DroppedFile[]): Promise<Locator>;
  /** Loads the page again, as the person's own browser does it, and waits until it knows who may speak. */
  reload(): Promise<void>;
  /** Makes it as if nobody had been there before; a context of its own would fetch and compile every script again. */
  startAfresh(): Promise<void>;
  close(): Promise<void>;
}

export type DroppedFile = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

const USUAL = { viewport: { width: 1280, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce' } as const;

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await findBrowser());
}

/** Opens the chat at `url` in a context of its own, as if nobody had been there before. */
export async function openChat(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<ChatPage> {
  const settings = { ...USUAL, ...options };
  const context = await browser.newContext(settings);
  // Shorter than a test may take, so that what is missing is named instead of "timed out".
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  /** The page is whole once it has been told who may speak. */
  const whole = () => page.locator('#member option').first().waitFor({ state: 'attached' });
  await page.goto(url);
  await whole();

  const answers = page.getByRole('article', { name: 'Seventy' });
  const nextAnswer = async (act: () => Promise<void>): Promise<Locator> => {
    const next = answers.nth(await answers.count());
    await act();
    await next.waitFor();
    return next;
  };

  return {
    page,
    problems,
    answers,
    forgive(words) {
      problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes(words)));
    },
    say: (text) =>
      nextAnswer(async () => {
        await page.getByRole('textbox', { name: 'Ask Seventy' }).fill(text);
        await page.getByRole('button', { name: 'Send' }).click();
      }),
    press: (title) => nextAnswer(() => answers.last().getByRole('button', { name: title, exact: true }).click()),
    look: (name) => page.getByRole('group', { name: 'Show answers as in' }).getByText(name, { exact: true }).click(),
    drop: (...files) => nextAnswer(() => dropFiles(page, files)),
    async reload() {
      await page.reload();
      await whole();
    },
    async startAfresh() {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.setViewportSize(settings.viewport ?? USUAL.viewport);
      await page.emulateMedia({ colorScheme: settings.colorScheme, reducedMotion: settings.reducedMotion });
      await page.evaluate('localStorage.clear(); sessionStorage.clear()');
      problems.length = 0;
      await page.goto(url);
      await whole();
    },
    close: () => context.close(),
  };
}

/** Lets go of files over the page, as a real drag does: a DataTransfer that holds them. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const written = files.map((file) => ({
    name: file.name,
    base64: Buffer.from('bytes' in file ? file.bytes : file.text).toString('base64'),
  }));
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(written)}) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  })()`);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
