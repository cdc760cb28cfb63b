/** Pictures of answers: every look, light and dark, on a desktop and on a phone. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { shown } from '../../adapters/web/shown.ts';
import type { Example } from './examples.ts';
import { openGalleryPage } from './gallery-page.ts';

export const LOOKS = ['teams', 'slack'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const SCREENS = {
  desktop: { viewport: { width: 640, height: 120 }, deviceScaleFactor: 1.5 },
  phone: { viewport: { width: 360, height: 120 }, deviceScaleFactor: 2 },
} as const;

type Look = (typeof LOOKS)[number];
type Scheme = (typeof SCHEMES)[number];
type Screen = keyof typeof SCREENS;

/** The file that shows the example `name`. */
export const pictureName = (name: string, look: Look, scheme: Scheme, screen: Screen): string =>
  `${name}--${look}--${scheme}--${screen}.png`;

/** Draws the examples into `folder`, and says on the console what does not fit its place. */
export async function takePictures(
  browser: Browser,
  folder: string,
  examples: Readonly<Record<string, Example>>,
): Promise<void> {
  const screens = Object.keys(SCREENS) as Screen[];
  const settings = SCHEMES.flatMap((scheme) => screens.map((screen) => ({ scheme, screen })));
  await Promise.all(settings.map((setting) => drawAll(browser, folder, examples, setting)));
}

async function drawAll(
  browser: Browser,
  folder: string,
  examples: Readonly<Record<string, Example>>,
  { scheme, screen }: { readonly scheme: Scheme; readonly screen: Screen },
): Promise<void> {
  const page = await openGalleryPage(browser, { ...SCREENS[screen], colorScheme: scheme });
  for (const look of LOOKS) {
    for (const [name, { reply, dialog }] of Object.entries(examples)) {
      const path = join(folder, pictureName(name, look, scheme, screen));
      const height = await page.evaluate<number>(`drawOne(${JSON.stringify(shown(reply))}, '${look}', ${dialog})`);
      await page.setViewportSize({ ...SCREENS[screen].viewport, height });
      const cut = await page.evaluate<string[]>('cutOff()');
      for (const text of cut) console.warn(`${path}: cut off: ${text}`);
      await page.screenshot({ path });
    }
  }
  await page.close();
}
