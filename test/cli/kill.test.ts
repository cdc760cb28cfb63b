import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { readConfig } from '../../src/config.ts';
import { seventy } from '../../src/seventy.ts';
import { openEmbeddedStore } from '../../src/storage/index.ts';
import { months, officeUsage } from '../bot/exports.ts';
import { run, start, temporaryFolder } from './run.ts';

const KILLS = 16;
const YEAR = months('2026-10', 13);

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

it('an import killed at any moment leaves the old or the new state, and the next one works at once', async () => {
  const folder = await temporaryFolder();
  const data = ['--data', join(folder, 'data')];
  const one = join(folder, 'one.tsv');
  const two = join(folder, 'two.tsv');
  await writeFile(one, wonCustomers(1));
  await writeFile(two, wonCustomers(2));

  /** What the next process finds: it may write at once, and every snapshot it needs is whole. */
  const netAdds = async () => {
    const store = await openEmbeddedStore(data[1]!);
    const { partner } = seventy(readConfig({ SEVENTY_SAMPLE: 'off' }, '2026-11'), store, systemClock, () => undefined);
    const { designations } = (await partner()).scorecard();
    await store.close();
    return designations.find(({ id }) => id === 'modern-work')!.metrics[0]!.value;
  };

  const began = performance.now();
  expect((await run(['import', one, ...data])).code).toBe(0);
  const duration = performance.now() - began;
  expect(await netAdds()).toBe(1);

  const seen = { old: 0, new: 0 };
  let current = 1;
  for (let round = 0; round < KILLS; round += 1) {
    const next = current === 1 ? 2 : 1;
    const child = start(['import', next === 1 ? one : two, ...data]);
    const ended = new Promise((resolve) => child.once('close', resolve));
    // Most of a run is start-up; the second half is where files are written.
    const moment = duration * (0.4 + (0.7 * round) / KILLS);
    const timer = setTimeout(() => child.kill('SIGKILL'), moment);
    await ended;
    clearTimeout(timer);
    const value = await netAdds();
    expect([current, next]).toContain(value);
    seen[value === current ? 'old' : 'new'] += 1;
    current = value ?? current;
  }
  expect(seen.old + seen.new).toBe(KILLS);
  expect((await run(['import', current === 1 ? two : one, ...data])).code).toBe(0);
  expect(await netAdds()).toBe(current === 1 ? 2 : 1);
}, 120_000);
