/** Takes the pictures of the README and the docs: the real program, the sample partner, a real browser. */
import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser, openChat } from '../test/browser/chat-page.ts';
import { startSeventy } from '../test/browser/running-seventy.ts';

const FOLDER = process.argv[2] ?? 'docs/images';

const SHOTS = {
  'security-score': "what's my Security score",
  overview: 'show all six',
  gaps: 'what is missing for Data & AI',
  explain: 'why is Security at this score',
  trend: 'trend of Security',
  customers: 'which customers have no association',
  people: 'which certifications expire in 60 days',
  rules: 'rules for Modern Work usage growth',
  help: 'help',
} as const;

async function shoot(browser: Browser, url: string, name: string, text: string, dark: boolean): Promise<void> {
  const chat = await openChat(browser, url, {
    viewport: { width: 760, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
  });
  const answer = await chat.say(text);
  await answer.screenshot({ path: `${FOLDER}/${name}.png` });
  await chat.close();
}

await mkdir(FOLDER, { recursive: true });
const seventy = await startSeventy();
const browser = await launchBrowser();
try {
  for (const [name, text] of Object.entries(SHOTS)) await shoot(browser, seventy.url, name, text, false);
  await shoot(browser, seventy.url, 'security-score-dark', SHOTS['security-score'], true);
} finally {
  await browser.close();
  await seventy.stop();
}
