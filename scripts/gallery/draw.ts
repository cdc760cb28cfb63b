/**
 * Draws every card as the web page does, in light and dark and at three widths, so that people can look at them.
 * Usage: npm run gallery [folder] [names…]; a card is drawn when its name begins with one of the names.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../test/browser/chat-page.ts';
import { TYPICAL } from './typical.ts';

const WIDTHS = [320, 375, 720];
const SCHEMES = ['light', 'dark'] as const;
const PAGE = 'http://gallery.localhost/';
const PLACES = {
  'adaptivecards.min.js': 'node_modules/adaptivecards/dist/adaptivecards.min.js',
  'markdown-it.min.js': 'node_modules/markdown-it/dist/browser/markdown-it.umd.min.js',
  'draw-one.js': 'scripts/gallery/draw-one.js',
} as const;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8">
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="card.css">
<script src="adaptivecards.min.js"></script><script src="markdown-it.min.js"></script>
<script type="module" src="draw-one.js"></script>
<body style="margin:0;padding:8px;background:var(--surface)"></body></html>`;

const [folder = join(tmpdir(), 'seventy-gallery'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const colorScheme of SCHEMES) for (const width of WIDTHS) await drawAll(browser, colorScheme, width);
} finally {
  await browser.close();
}
console.log(`The cards are in ${folder}.`);

async function drawAll(where: Browser, colorScheme: (typeof SCHEMES)[number], width: number): Promise<void> {
  const page = await where.newPage({ viewport: { width, height: 400 }, colorScheme, deviceScaleFactor: 1.5 });
  page.on('pageerror', (error) => console.error(error.message));
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const contentType = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/html';
    return route.fulfill({ contentType, body: name === '' ? HTML : readFileSync(pathOf(name), 'utf8') });
  });
  await page.goto(PAGE);
  for (const [name, { card }] of Object.entries(TYPICAL)) {
    if (wanted.length > 0 && !wanted.some((part) => name.startsWith(part))) continue;
    const overflow = await page.evaluate<string[]>(`drawOne(${JSON.stringify(card)})`);
    for (const text of overflow) console.warn(`${name} at ${width}: cut off: ${text}`);
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  await page.close();
}

function pathOf(name: string): string {
  return name in PLACES ? PLACES[name as keyof typeof PLACES] : join('adapters/web/page', name);
}
