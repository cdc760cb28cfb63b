/**
 * Draws every card in the looks of Teams and Slack, light and dark, on a desktop and on a phone, onto one page to look at.
 * Usage: npm run gallery [folder] [names…]; a card is drawn when its name begins with one of the names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../test/browser/chat-page.ts';
import { EXAMPLES } from './examples.ts';
import { LOOKS, pictureName, SCHEMES, SCREENS, takePictures } from './pictures.ts';

const [folder = join(tmpdir(), 'seventy-gallery'), ...wanted] = process.argv.slice(2);
const chosen = Object.entries(EXAMPLES).filter(
  ([name]) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)),
);
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  await takePictures(browser, folder, Object.fromEntries(chosen));
} finally {
  await browser.close();
}
const sheet = join(folder, 'index.html');
writeFileSync(sheet, sheetOf(chosen.map(([name]) => name)));
console.log(`Open ${sheet} to see the cards.`);

function sheetOf(names: readonly string[]): string {
  const screens = Object.keys(SCREENS) as (keyof typeof SCREENS)[];
  const files = (name: string) =>
    SCHEMES.flatMap((scheme) =>
      LOOKS.flatMap((look) => screens.map((screen) => [pictureName(name, look, scheme, screen), screen] as const)),
    );
  const picture = ([file, screen]: readonly [string, keyof typeof SCREENS]) =>
    `<img src="${file}" alt="${file}" width="${SCREENS[screen].viewport.width}">`;
  const row = (name: string) => `<h2>${name}</h2><div>${files(name).map(picture).join('')}</div>`;
  const style = 'body{font:14px sans-serif;background:#888}div{display:flex;gap:8px;align-items:start;overflow-x:auto}';
  return `<!doctype html><title>Cards</title><style>${style}img{flex:none}</style>${names.map(row).join('')}`;
}
