import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESIGNATIONS, METRICS } from '../../src/scoring/index.ts';
import { folderWithExports } from './folder-with-exports.ts';
import { run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('seventy score', () => {
  it('prints the scorecard of the sample in the agreed shape', async () => {
    const { code, out } = await run(['score', '--json', '--data', await temporaryFolder()]);
    expect(code).toBe(0);
    const scorecard = JSON.parse(out);
    expect(Object.keys(scorecard)).toEqual(['asOf', 'ruleSet', 'partner', 'designations']);
    expect(scorecard).toMatchObject({ asOf: '2026-10', ruleSet: '2026-07' });
    expect(scorecard.designations.map(({ id }: { id: string }) => id)).toEqual(DESIGNATIONS);
    for (const { tracks, metrics, total } of scorecard.designations) {
      expect(tracks.map(({ track }: { track: string }) => track)).toEqual(['enterprise', 'smb']);
      const sum = metrics.reduce((all: number, { points }: { points: number }) => all + points, 0);
      expect(total).toBeCloseTo(sum, 9);
      for (const metric of metrics) {
        expect(METRICS).toContain(metric.id);
        expect(Object.keys(metric)).toEqual(
          expect.arrayContaining(['id', 'points', 'max', 'value', 'unit', 'toNextPoint', 'counted', 'notCounted']),
        );
      }
    }
  });

  it('prints one designation, as text too', async () => {
    const data = ['--data', await temporaryFolder()];
    const [json, plain] = await Promise.all([
      run(['score', 'security', '--json', ...data]),
      run(['score', 'security', ...data]),
    ]);
    expect(JSON.parse(json.out).designations).toHaveLength(1);
    expect(plain.out).toMatch(/of 100/);
  });

  it('for an earlier month', async () => {
    const { out } = await run(['score', '--json', '--as-of', '2026-07', '--data', await temporaryFolder()]);
    expect(JSON.parse(out).asOf).toBe('2026-07');
  });
});

describe('seventy ask', () => {
  it('answers in the agreed shape', async () => {
    const { code, out } = await run(['ask', "what's my Security score", '--json', '--data', await temporaryFolder()]);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['command', 'args', 'text', 'card', 'visibility', 'suggestions']);
    expect(answer).toMatchObject({ command: 'score', args: { designation: 'security' } });
    expect(answer.card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  });

  it('a refusal still names the command, says why on standard error and exits 1', async () => {
    const { code, out, err } = await run([
      'ask',
      'who has SC-300',
      '--as',
      'rep',
      '--json',
      '--data',
      await temporaryFolder(),
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ command: 'people', refused: expect.any(String) });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('a batch answers in order, shares memory within a conversation only, and survives bad lines', async () => {
    const lines = [
      '{"id":"a","text":"security score","conversation":"one"}',
      '{"id":"b","text":"gaps in data & ai","conversation":"two"}',
      'not json',
      '{"id":"c","text":"and modern work?","conversation":"one"}',
      '{"id":4,"text":"and modern work?","conversation":"two"}',
      '{"id":"e","text":"who has SC-300","as":"rep"}',
      '{"id":"f","text":"help","as":"nobody"}',
    ];
    const { code, out } = await run(['ask', '--batch', '--json', '--data', await temporaryFolder()], lines.join('\n'));
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', null, 'c', 4, 'e', 'f']);
    expect(answers[3]).toMatchObject({ command: 'score', args: { designation: 'modern-work' } });
    expect(answers[4]).toMatchObject({ command: 'gaps', args: { designation: 'modern-work' } });
    expect(answers[5]).toMatchObject({ command: 'people', refused: expect.any(String) });
    expect(answers[6].refused).toContain('owner, manager, claims, rep, viewer');
  });
});

describe('seventy ask, answered with a document', () => {
  const asked = (folder: string, ...more: string[]) =>
    run(['ask', 'export scores', ...more, '--data', join(folder, 'data')], '', {}, folder);

  it('writes it into the current folder, never over one that is there, and says where', async () => {
    const folder = await temporaryFolder();
    const first = await asked(folder);
    expect([first.code, first.err]).toEqual([0, '']);
    const path = first.out.match(/Saved as (.*)/)?.[1] ?? '';
    expect(await readFile(path, 'utf8')).toContain('month,ruleSet,designation');
    await writeFile(path, 'mine');
    expect((await asked(folder)).out).toContain(`Saved as ${path.replace('.csv', ' (2).csv')}`);
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('names it in JSON, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const { out } = await asked(folder, '--json');
    const { files } = JSON.parse(out);
    expect(files).toEqual([
      {
        name: expect.stringMatching(/^seventy-scores-.*\.csv$/),
        mediaType: expect.any(String),
        bytes: expect.any(Number),
      },
    ]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.csv'))).toEqual([]);
  });
});

describe('seventy import', () => {
  it('says what was read and what changed; repeating it changes nothing and still succeeds', async () => {
    const { usage, people, data } = await folderWithExports();
    const first = await run(['import', usage, people, '--json', ...data]);
    expect(first.code).toBe(0);
    const { files, changes } = JSON.parse(first.out);
    expect(files).toEqual([
      { name: 'anything.txt', report: 'office-usage', rows: 13, accepted: 13, skipped: [], unknownColumns: [] },
      { name: 'people.csv', report: 'training', rows: 1, accepted: 1, skipped: [], unknownColumns: [] },
    ]);
    expect(changes.length).toBeGreaterThan(0);
    const again = await run(['import', people, usage, '--json', ...data]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out).changes).toEqual([]);
  });

  it('replaces the sample entirely', async () => {
    const { usage, data } = await folderWithExports();
    await run(['import', usage, ...data]);
    const { out } = await run(['score', 'security', '--json', ...data]);
    const [security] = JSON.parse(out).designations;
    expect(security.metrics.find(({ id }: { id: string }) => id === 'intermediate-certifications').value).toBeNull();
  });

  it('a refused file exits 1, says why in one line, and nothing is changed', async () => {
    const { usage, data } = await folderWithExports();
    const broken = `${usage}.html`;
    await writeFile(broken, '<html>Sign in</html>');
    const { code, out, err } = await run(['import', usage, broken, '--json', ...data]);
    expect(code).toBe(1);
    expect(JSON.parse(out).files[1].error).toEqual(expect.any(String));
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse((await run(['score', '--json', ...data])).out).partner).not.toBeNull();
  });

  it('data that cannot be read any more is said so, by every command, and the same files mend it', async () => {
    const { usage, people, data } = await folderWithExports();
    await run(['import', usage, people, ...data]);
    await rm(join(data[1]!, 'snapshots'), { recursive: true });
    for (const words of [['score'], ['score', '--json'], ['export', 'scores'], ['ask', 'modern work score']]) {
      const { code, err } = await run([...words, ...data]);
      expect([words, code, err]).toEqual([words, 1, expect.stringContaining('missing or damaged')]);
    }
    expect((await run(['doctor', ...data])).out).toMatch(/problem Portfolio: .*missing or damaged/);
    expect((await run(['import', usage, people, ...data])).code).toBe(0);
    expect((await run(['score', 'modern-work', ...data])).out).toContain('Intermediate certifications: 5.0 of 10');
  });

  it("takes the portal's claim export as well, and the claims come out again", async () => {
    const { people, data } = await folderWithExports();
    const claims = `${people}.claims.csv`;
    await writeFile(claims, 'Claim ID,Status,Customer name,Products\nCLM-1,Approved,Contoso,Teams\nCLM-2,Lost,,\n');
    const first = await run(['import', claims, people, '--json', ...data]);
    expect(first.code).toBe(0);
    const { files, changes, claims: mirrored } = JSON.parse(first.out);
    expect(files).toEqual([
      {
        name: 'people.csv.claims.csv',
        report: 'claims',
        rows: 2,
        accepted: 1,
        skipped: [{ line: 3, reason: 'Status "Lost" is no status of a claim' }],
        unknownColumns: [],
      },
      { name: 'people.csv', report: 'training', rows: 1, accepted: 1, skipped: [], unknownColumns: [] },
    ]);
    expect([mirrored, changes.length > 0]).toEqual([{ updated: 0, created: 1, unchanged: 0 }, true]);
    const again = await run(['import', claims, '--json', ...data]);
    expect(JSON.parse(again.out)).toMatchObject({ changes: [], claims: { updated: 0, created: 0, unchanged: 1 } });
    const { out } = await run(['export', 'claims', ...data]);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toContain('C1,CLM-1,');
  });

  it('a file that is not there is one sentence', async () => {
    const { code, err } = await run(['import', 'nowhere.csv', '--data', await temporaryFolder()]);
    expect(code).toBe(1);
    expect(err).toContain('nowhere.csv');
    expect(err).not.toContain('at ');
  });
});

describe('seventy, wrongly used', () => {
  it.each([
    [['dance'], 'There is no command "dance"'],
    [['score', 'windows'], 'There is no designation "windows"'],
    [['ask'], 'Say what to ask'],
    [['ask', '--batch'], '--json'],
    [['import'], 'Name the files'],
    [['score', '--nonsense'], '--nonsense'],
    [['export', 'moon'], 'There is no export "moon"'],
    [['score', '--as-of', 'July'], 'SEVENTY_AS_OF'],
    [['score', '--as-of', '2099-01'], 'not over'],
    [['constructor'], 'There is no command "constructor"'],
    [['export', 'constructor'], 'There is no export "constructor"'],
    [['score', '--as', 'rep'], '"score" takes no --as'],
    [['import', 'x.csv', '--as', 'rep'], '"import" takes no --as'],
    [['ask', '--batch', '--json', 'hello'], 'standard input'],
    [['score', '--data'], '--data'],
    [['doctor', 'foo'], '"doctor" takes no further words'],
    [['chat', 'foo'], '"chat" takes no further words'],
  ])('%j exits 2 with one line', async (words, message) => {
    const { code, out, err } = await run(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('an unknown member is refused with the members there are', async () => {
    const { code, err } = await run(['ask', 'help', '--as', 'boss', '--data', await temporaryFolder()]);
    expect(code).toBe(1);
    expect(err).toContain('owner, manager, claims, rep, viewer');
  });
});

describe('The other words of the command line', () => {
  it('help tells every command', async () => {
    const { code, out } = await run(['help']);
    expect(code).toBe(0);
    for (const word of ['ask', 'score', 'import', 'chat', 'export', 'doctor', '--data', '--as-of'])
      expect(out).toContain(word);
  });

  it('doctor says what is there and what is missing, with nothing but the sample', async () => {
    const { code, out } = await run(['doctor', '--data', await temporaryFolder()]);
    expect(code).toBe(0);
    expect(out).toMatch(/sample partner/);
    expect(out).toMatch(/SEVENTY_ADMIN/);
    expect(out).toMatch(/Slack: not configured/);
  });

  it('doctor names the reports that are missing after an import', async () => {
    const { usage, data } = await folderWithExports();
    await run(['import', usage, ...data]);
    const { out } = await run(['doctor', ...data]);
    expect(out).toMatch(/not imported: .*azure-usage/);
  });

  it('doctor finds a folder that cannot be', async () => {
    const { code, out } = await run(['doctor', '--data', '/dev/null/data']);
    expect(code).toBe(1);
    expect(out).toMatch(/problem .*another folder with --data/);
  });

  it('export writes CSV, and people only for those who may see them', async () => {
    const data = ['--data', await temporaryFolder()];
    const [scores, customers, people, refused] = await Promise.all([
      run(['export', 'scores', ...data]),
      run(['export', 'customers', ...data]),
      run(['export', 'people', ...data]),
      run(['export', 'people', '--as', 'rep', ...data]),
    ]);
    expect(scores.out.split('\n')[0]).toBe(
      'month,ruleSet,designation,track,total,qualified,metric,points,max,value,unit',
    );
    expect(customers.out).toContain('Contoso');
    expect(people.out).toContain('Maria Gonzalez');
    expect(refused).toMatchObject({ code: 1, out: '' });
  });

  it('export of claims is for those who work with claims', async () => {
    const data = ['--data', await temporaryFolder()];
    expect(await run(['export', 'claims', '--as', 'manager', ...data])).toMatchObject({ code: 1, out: '' });
    expect((await run(['export', 'associations', '--as', 'claims', ...data])).out).toContain('cpor,');
  });

  it('export takes one table at a time, and hands out no figures where nothing is imported', async () => {
    const data = ['--data', await temporaryFolder()];
    const [two, empty] = await Promise.all([
      run(['export', 'people', 'claims', ...data]),
      run(['export', 'scores', ...data], '', { SEVENTY_SAMPLE: 'off' }),
    ]);
    expect(two).toMatchObject({ code: 2, out: '', err: expect.stringContaining('One export at a time') });
    expect(empty).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^Nothing is imported yet\. .*\n$/) });
  });

  it('chat answers in the terminal until the input ends', async () => {
    const { code, out } = await run(
      ['chat', '--as', 'rep', '--data', await temporaryFolder()],
      'security score\nexit\n',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/of 100/);
  });
});
