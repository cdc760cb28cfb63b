import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const PREFLIGHT = new URL('../src/preflight.mjs', import.meta.url).href;

/** Starts the first of some files as the program is started. */
async function starting(files: Readonly<Record<string, string>>): Promise<{ out: string; err: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-preflight-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const [first = ''] = Object.keys(files);
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', PREFLIGHT, join(folder, first)], (_error, out, err) =>
      resolve({ out, err }),
    );
  });
}

it('modules are found as Node finds them: each once, of the kind its package says, and packages by where they lie', async () => {
  const { out, err } = await starting({
    'start.mjs': `
      import { seen } from './part/one.js';
      import './part/two.js';
      import { of } from 'outer';
      import words from './part/words.json' with { type: 'json' };
      console.log(seen.join(), of.join(), words.length);`,
    'part/package.json': '{ "type": "module" }',
    'part/one.js': "import { common } from './common.cjs'; export const seen = ['one']; common.push(seen);",
    'part/two.js': "import { seen } from './one.js'; import '../part/one.js'; seen.push('two', typeof require);",
    'part/common.cjs': 'exports.common = [];',
    'part/words.json': '["a", "b"]',
    'node_modules/outer/package.json': '{ "type": "module", "exports": "./main.js" }',
    'node_modules/outer/main.js': "import { of as inner } from 'inner'; export const of = ['outer', inner];",
    'node_modules/outer/node_modules/inner/package.json': '{ "main": "main.cjs" }',
    'node_modules/outer/node_modules/inner/main.cjs': "exports.of = 'inner';",
  });
  expect([out, err]).toEqual(['one,two,undefined outer,inner 2\n', '']);
});

it('a module that is not there is named, with who wanted it', async () => {
  const { err } = await starting({
    'start.mjs': "import './here.mjs';",
    'here.mjs': "import './nowhere.mjs';",
  });
  expect(err).toMatch(/ERR_MODULE_NOT_FOUND.*nowhere\.mjs' imported from .*here\.mjs/s);
});
