import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/storage/index.ts';
import { startChild } from './child.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';

let place: EmbeddedPlace;
beforeAll(async () => {
  place = await embeddedPlace();
});
afterAll(() => place.remove());

/**
 * The moments at which a writer is killed: so many acknowledged changes after it started, and then so many times the
 * system reported something in its folders. One round of snapshot, change and prune makes about fourteen such reports.
 */
const MOMENTS = fc.sample(
  fc.record({ changes: fc.integer({ min: 1, max: 6 }), reports: fc.integer({ min: 0, max: 20 }) }),
  25,
);

/** Resolves once the system reported that many changes of files. Both folders must exist. */
function fileReports(count: number): Promise<void> {
  if (count === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    let seen = 0;
    const watchers = [join(place.folder, 'accounts'), join(place.folder, 'snapshots', 'contoso')].map((folder) =>
      watch(folder, () => {
        seen += 1;
        if (seen < count) return;
        for (const watcher of watchers) watcher.close();
        resolve();
      }).on('error', reject),
    );
  });
}

/** Every import's snapshot is whole, and nothing half-written lies about. */
async function expectConsistent(store: Store): Promise<void> {
  const { version, imports, done } = await store.read('contoso');
  expect(imports).toHaveLength(Math.min(version, 3));
  expect(imports.at(-1)?.id).toBe(`import ${version - 1}`);
  expect(done).toHaveLength(Math.min(version, 1000));
  for (const { snapshot } of imports) expect(await store.getSnapshot('contoso', snapshot)).toHaveLength(50_000);
  expect(readdirSync(join(place.folder, 'accounts'))).toEqual(['contoso.json']);
  const snapshots = readdirSync(join(place.folder, 'snapshots', 'contoso'));
  expect(snapshots.filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
}

it('A process killed at any moment loses nothing it acknowledged and leaves the folder free and whole', async () => {
  let before = 0;
  for (const { changes, reports } of MOMENTS) {
    const child = startChild('keep-changing.ts', place.folder);
    await child.line((line) => Number(line) >= before + changes);
    await Promise.race([fileReports(reports), child.line(() => false)]);
    await child.kill();

    expect(child.lines.filter((line) => !/^\d+$/.test(line))).toEqual([]);
    const acknowledged = Number(child.lines.at(-1));
    const store = await place.open();
    const { version } = await store.read('contoso');
    expect(version - acknowledged).toBeOneOf([0, 1]);
    await expectConsistent(store);
    await store.close();
    before = version;
  }
  expect(before).toBeGreaterThan(25);
}, 60_000);
