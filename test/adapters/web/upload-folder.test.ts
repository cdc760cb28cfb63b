import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeLeftovers } from '../../../adapters/web/upload-folder.ts';
import { fakeBot } from './fake-bot.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const NOW = Date.parse('2026-11-03T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW - hours * 60 * 60 * 1000);

let server: WebServer;
beforeEach(async () => {
  server = await startWebServer(fakeBot());
});
afterEach(() => server.close());

async function leave(name: string, hours: number): Promise<string> {
  const folder = join(server.uploadFolder, name);
  await mkdir(folder);
  await writeFile(join(folder, '0'), 'rows');
  await utimes(folder, hoursAgo(hours), hoursAgo(hours));
  return folder;
}

describe('uploads that a killed run left behind', () => {
  test('are removed when they are older than a day', async () => {
    await leave('seventy-upload-aaaaaa', 25);
    await leave('seventy-upload-bbbbbb', 23);
    await removeLeftovers(server.uploadFolder, NOW);
    expect(await server.uploads()).toEqual(['seventy-upload-bbbbbb']);
  });

  test('are all that is removed, however old the rest is', async () => {
    const elsewhere = await leave('seventy-upload-of-mine', 999);
    await leave('holiday-pictures', 999);
    await writeFile(join(server.uploadFolder, 'seventy-upload-cccccc'), 'a file');
    await symlink(elsewhere, join(server.uploadFolder, 'seventy-upload-dddddd'));
    const before = await server.uploads();
    await removeLeftovers(server.uploadFolder, NOW + 999 * 24 * 60 * 60 * 1000);
    expect(await server.uploads()).toEqual(before);
  });

  test('go when the web chat starts', async () => {
    await leave('seventy-upload-aaaaaa', 25);
    const next = await startWebServer(fakeBot(), { uploadFolder: server.uploadFolder, now: () => NOW });
    await expect.poll(() => server.uploads()).toEqual([]);
    expect(next.logged).toEqual([]);
    await next.close();
  });

  test('that cannot be looked for are logged, and the chat answers all the same', async () => {
    const next = await startWebServer(fakeBot(), { uploadFolder: join(server.uploadFolder, 'gone') });
    await expect.poll(() => next.logged).toMatchObject([{ err: { code: 'ENOENT' } }]);
    expect((await fetch(`${next.url}/api/session`)).status).toBe(200);
    await next.close();
  });
});
