/** Takes the README's pictures: the real program, the sample partner, a real browser. Another folder gets every card. */
import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, openChat } from '../test/browser/chat-page.ts';
import { startSeventy } from '../test/browser/running-seventy.ts';

const README_FOLDER = 'docs/images';

const README_SHOTS = {
  'security-score': "what's my Security score",
  overview: 'show all six',
  gaps: 'what is missing for Security',
} as const;

const EVERY_SHOT = {
  ...README_SHOTS,
  explain: 'explain the usage growth of Security',
  customer: 'why is Contoso not counted',
  changes: 'what changed since last month',
  trend: 'trend of Security',
  'trend-all': 'trend',
  customers: 'which customers have no association',
  people: 'which certifications expire in 60 days',
  rules: 'how many AZ-104 people do we need',
  whoami: 'what am I allowed to see',
  help: 'help',
  unknown: 'can somebody close the window',
} as const;

/** Tall enough that no card is longer than the page shows. */
const DESKTOP: BrowserContextOptions = { viewport: { width: 640, height: 2400 }, deviceScaleFactor: 1.5 };
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 3000 }, deviceScaleFactor: 2 };

async function shoot(browser: Browser, url: string, path: string, text: string, look: BrowserContextOptions) {
  const chat = await openChat(browser, url, look);
  await (await chat.say(text)).screenshot({ path });
  await chat.close();
}

const folder = process.argv[2] ?? README_FOLDER;
await mkdir(folder, { recursive: true });
const seventy = await startSeventy();
const browser = await launchBrowser();
try {
  if (folder === README_FOLDER) {
    for (const [name, text] of Object.entries(README_SHOTS)) {
      await shoot(browser, seventy.url, `${folder}/${name}.png`, text, DESKTOP);
    }
  } else {
    for (const [name, text] of Object.entries(EVERY_SHOT)) {
      await shoot(browser, seventy.url, `${folder}/${name}.png`, text, DESKTOP);
      await shoot(browser, seventy.url, `${folder}/${name}-phone-dark.png`, text, { ...PHONE, colorScheme: 'dark' });
    }
  }
} finally {
  await browser.close();
  await seventy.stop();
}
