/** Finds a Chromium for the browser tests: the machine's own, or the one that came with the npm packages. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the usual installers put it, by `process.platform`. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * How to launch the browser: `CHROMIUM_PATH` first, then the usual places, then the packaged one.
 * `SEVENTY_TEST_BROWSER=package` goes straight to the packaged one. Throws when there is none, so that no test is skipped unseen.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  if (process.env.SEVENTY_TEST_BROWSER !== 'package') {
    const named = process.env.CHROMIUM_PATH;
    if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
    const executablePath = named || USUAL_PLACES[process.platform]?.find((path) => existsSync(path));
    if (executablePath) return { executablePath, args: FLAGS };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The browser tests need Chrome, Edge or Chromium; install one or set CHROMIUM_PATH.');
  return unpackedBrowser();
}

const FONT_LIST = 'seventy-fonts.conf';

/** The packaged Chromium is built for Amazon Linux and brings the shared libraries and fonts a bare container lacks. */
async function unpackedBrowser(): Promise<LaunchOptions> {
  const folder = await unpackOnce();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, FONT_LIST),
  };
  return { executablePath: join(folder, 'chromium'), args: FLAGS, env };
}

/** Unpacks beside the final folder and moves it there whole: a killed or parallel run leaves no half-written browser. */
async function unpackOnce(): Promise<string> {
  const { inflate } = await import('@sparticuz/chromium');
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const cache = join(home, '..', '..', '.cache', 'seventy-chromium');
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'unpacking-'));
  const usual = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env.TMPDIR = fresh;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((name) => inflate(join(home, 'bin', name))));
    // Its own font list names folders of a Lambda; without a single font the browser ends at the first letter.
    await writeFile(join(fresh, FONT_LIST), `<fontconfig><dir>${folder}/fonts</dir></fontconfig>\n`);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  return folder;
}
