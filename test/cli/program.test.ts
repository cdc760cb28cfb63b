/** That the process around the command line does its part: words, environment, streams, folder and exit code. */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { folderWithExports } from './folder-with-exports.ts';
import { runProgram, startProgram } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('The program', () => {
  it('prints the scorecard as data, and nothing else', async () => {
    const { code, out, err } = await runProgram(['score', '--json', '--data', await temporaryFolder()]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-10', ruleSet: '2026-07' });
  });

  it('keeps a refusal apart from the answer, and exits 1', async () => {
    const data = ['--data', await temporaryFolder()];
    const { code, out, err } = await runProgram(['ask', 'who has SC-300', '--as', 'rep', '--json', ...data]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ command: 'people', refused: expect.any(String) });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('exits 2 for a wrong word', async () => {
    const { code, out, err } = await runProgram(['dance']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^There is no command "dance"\. .*\n$/);
  });

  it('answers a batch from a pipe', async () => {
    const lines =
      '{"id":1,"text":"security score","conversation":"a"}\n{"id":2,"text":"und warum? grüße","conversation":"a"}';
    const { code, out } = await runProgram(['ask', '--batch', '--json', '--data', await temporaryFolder()], lines);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
  });

  it('writes documents into the folder it is started in, where a .env file is heard', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.env'), 'SEVENTY_DATA=elsewhere\nSEVENTY_AS_OF=2026-07\n');
    const { code, out } = await runProgram(['ask', 'export scores'], '', folder);
    expect(code).toBe(0);
    const path = out.match(/Saved as (.*)/)?.[1] ?? '';
    expect(path.startsWith(folder)).toBe(true);
    expect(await readFile(path, 'utf8')).toContain('\n2026-07,');
  });

  it('exports what it imported, and the doctor finds it', async () => {
    const { usage, people, data } = await folderWithExports();
    expect((await runProgram(['import', usage, people, ...data])).code).toBe(0);
    const [exported, examined] = await Promise.all([
      runProgram(['export', 'people', ...data]),
      runProgram(['doctor', '--offline', ...data]),
    ]);
    expect([exported.code, examined.code]).toEqual([0, 0]);
    expect(exported.out).toContain('Ana Ruiz');
    expect(examined.out).toMatch(/not imported: .*azure-usage/);
  });

  it('an open chat keeps nobody out: others ask and import beside it', async () => {
    const { usage, data } = await folderWithExports();
    const chat = startProgram(['chat', ...data]);
    await once(chat.stdout!, 'data');
    const [asked, imported] = await Promise.all([
      runProgram(['ask', 'help', ...data]),
      runProgram(['import', usage, ...data]),
    ]);
    expect([asked.code, imported.code]).toEqual([0, 0]);
    chat.stdin!.end('modern work score\n');
    expect(await text(chat.stdout!)).not.toMatch(/sample/i);
  });
});
