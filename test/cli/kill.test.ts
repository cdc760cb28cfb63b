import { type FSWatcher, watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { readConfig } from '../../src/config.ts';
import { monthsUpTo } from '../../src/scoring/index.ts';
import { seventy } from '../../src/seventy.ts';
import { openEmbeddedStore } from '../../src/storage/index.ts';
import { officeUsage } from '../bot/exports.ts';
import { runProgram, startProgram } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KILLS = 18;
const YEAR = monthsUpTo('2026-10', 13);

/** Exports in which `count` customers were won within the year, so that each count has a score of its own. */
function wonCustomers(count: number) {
  const tenant = (index: number) => `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
  const customers = Array.from({ length: count }, (_, index) => ({
    tenant: tenant(index),
    name: `Customer ${index}`,
    seats: 400,
    active: 300,
  }));
  const anchor = { tenant: tenant(9_999), name: 'Anchor', seats: 500, active: 400 };
  const before = officeUsage(YEAR.slice(0, 12), [anchor]);
  const [, ...now] = officeUsage(YEAR.slice(12), [anchor, ...customers]).split('\n');
  return before + now.join('\n');
}

/** What the next process finds: it may write at once, and every snapshot it needs is whole. */
async function netCustomerAdds(folder: string): Promise<number | null> {
  const store = await openEmbeddedStore(folder);
  const config = readConfig({ SEVENTY_SAMPLE: 'off' }, '2026-11');
  const { partner } = seventy(config, store, systemClock, () => undefined);
  const { trouble, scorecard } = await partner();
  const { designations } = scorecard();
  await store.close();
  expect(trouble).toBeUndefined();
  return designations.find(({ id }) => id === 'modern-work')!.metrics[0]!.value;
}

/** Starts an import and kills it at the n-th thing it does to a file. @returns how it ended */
async function importKilledAt(change: number, file: string, folder: string): Promise<NodeJS.Signals | null> {
  let seen = 0;
  const child = startProgram(['import', file, '--data', folder]);
  const watchers: FSWatcher[] = ['', 'accounts', 'snapshots', 'snapshots/partner'].map((part) =>
    watch(join(folder, part), () => {
      seen += 1;
      if (seen === change) child.kill('SIGKILL');
    }),
  );
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_code, by) => resolve(by)));
  for (const watcher of watchers) watcher.close();
  return signal;
}

it('an import killed at any moment leaves the old or the new state, and the next one works at once', async () => {
  const folder = join(await temporaryFolder(), 'data');
  const files = [join(folder, '..', 'one.tsv'), join(folder, '..', 'two.tsv')] as const;
  await mkdir(folder);
  await writeFile(files[0], wonCustomers(1));
  await writeFile(files[1], wonCustomers(2));
  expect((await runProgram(['import', files[0], '--data', folder])).code).toBe(0);

  const ends = { killed: 0, old: 0, new: 0 };
  let current = await netCustomerAdds(folder);
  expect(current).toBe(1);
  for (let change = 1; change <= KILLS; change += 1) {
    const next = current === 1 ? 2 : 1;
    const signal = await importKilledAt(change, files[next - 1]!, folder);
    const found = await netCustomerAdds(folder);
    expect([current, next]).toContain(found);
    if (signal !== null) ends.killed += 1;
    ends[found === current ? 'old' : 'new'] += 1;
    current = found;
  }
  expect(ends.killed).toBeGreaterThan(0);
  expect(ends.old).toBeGreaterThan(0);

  const last = current === 1 ? 2 : 1;
  expect((await runProgram(['import', files[last - 1]!, '--data', folder])).code).toBe(0);
  expect(await netCustomerAdds(folder)).toBe(last);
}, 120_000);
