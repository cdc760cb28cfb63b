/** Every card of the gallery, drawn in a real browser as Teams and as Slack show it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shown } from '../../adapters/web/shown.ts';
import { EXAMPLES } from '../../scripts/gallery/examples.ts';
import { openGalleryPage } from '../../scripts/gallery/gallery-page.ts';
import { LOOKS, SCREENS } from '../../scripts/gallery/pictures.ts';
import { launchBrowser } from './chat-page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openGalleryPage(browser, SCREENS.phone);
});
afterAll(() => browser.close());

const SAYS = ['text', 'title', 'label'];

/** What the card says in words: texts, labels and titles, wherever they stand. */
function textsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (['data', 'fallback', 'selectAction'].includes(name)) return [];
    return SAYS.includes(name) && typeof value === 'string' ? [plain(value)] : textsOf(value);
  });
}

const plain = (text: string) =>
  text
    .replaceAll(/\\([\\`*_[\]<~{&#>+.)-])/g, '$1')
    .replaceAll('\u2060', '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test.each(Object.entries(EXAMPLES).flatMap(([name, example]) => LOOKS.map((look) => [name, look, example] as const)))(
  '%s says everything in the look of %s, and fits a phone',
  async (_name, look, { reply, dialog }) => {
    const { card, ...rest } = shown(reply);
    await page.evaluate(`drawOne(${JSON.stringify({ card, ...rest })}, '${look}', ${dialog})`);
    const words = plain(await page.locator('body').innerText());
    expect(textsOf(card)).not.toEqual([]);
    expect(textsOf(card).filter((text) => !words.includes(text))).toEqual([]);
    expect(await page.evaluate('cutOff()')).toEqual([]);
  },
);
