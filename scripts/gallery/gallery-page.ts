/** The chat page without its chat, for drawing single answers in it: the same style sheets, the same modules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { pageFiles } from '../../adapters/web/page-files.ts';

const ADDRESS = 'http://gallery.localhost/';
const DRAW_ONE = join(import.meta.dirname, 'draw-one.js');
/** So that the time beside a name is the same in every picture. */
export const NOON = new Date('2026-11-02T12:00:00');

/** @returns a page in which `drawOne` of draw-one.js can be called */
export async function openGalleryPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  const file = pageFiles();
  page.on('pageerror', (error) => console.error(error.message));
  await page.clock.setFixedTime(NOON);
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const name = path === '/' ? 'index.html' : path.replace('/assets/', '');
    if (name === 'draw-one.js')
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(DRAW_ONE, 'utf8') });
    const { headers, body = '' } = file(name);
    const text = Buffer.from(body).toString('utf8');
    return route.fulfill({
      contentType: headers['Content-Type']!,
      body: name === 'index.html' ? text.replace('/assets/chat.js', '/assets/draw-one.js') : text,
    });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction('window.drawOne');
  return page;
}
