/**
 * Takes the README's pictures: the real program, the sample partner, a real browser.
 * Usage: npm run screenshots [folder]; another folder gets every card instead, in every look.
 */
import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, openChat } from '../test/browser/chat-page.ts';
import { startSeventy } from '../test/browser/running-seventy.ts';
import { EXAMPLES } from './gallery/examples.ts';
import { NOON } from './gallery/gallery-page.ts';
import { takePictures } from './gallery/pictures.ts';

const README_FOLDER = 'docs/images';

const README_SHOTS = [
  { name: 'security-score', text: "what's my Security score", look: 'Seventy' },
  { name: 'overview-teams', text: 'show all six', look: 'Teams' },
  { name: 'gaps-slack', text: 'what is missing for Security', look: 'Slack' },
  { name: 'opportunities-teams', text: 'which claims would bring points in Modern Work', look: 'Teams' },
  { name: 'plan-teams', text: 'plan for Security', look: 'Teams' },
  { name: 'digest-slack', text: 'weekly summary', look: 'Slack' },
  { name: 'claim-slack', text: 'claim Teams usage at Litware', look: 'Slack' },
] as const;

/** Tall enough that no card is longer than the page shows. */
const DESKTOP: BrowserContextOptions = { viewport: { width: 640, height: 2400 }, deviceScaleFactor: 1.5 };

const EDGE = 12;

const folder = process.argv[2] ?? README_FOLDER;
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
try {
  if (folder === README_FOLDER) await takeReadmeShots(browser);
  else await takePictures(browser, folder, EXAMPLES);
} finally {
  await browser.close();
}

async function takeReadmeShots(where: Browser): Promise<void> {
  const seventy = await startSeventy();
  try {
    for (const { name, text, look } of README_SHOTS) {
      const chat = await openChat(where, seventy.url, DESKTOP);
      await chat.look(look);
      await chat.page.clock.setFixedTime(NOON);
      const { x, y, width, height } = (await (await chat.say(text)).boundingBox())!;
      const clip = { x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
      await chat.page.screenshot({ path: `${README_FOLDER}/${name}.png`, clip });
      await chat.close();
    }
  } finally {
    await seventy.stop();
  }
}
