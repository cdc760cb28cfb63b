import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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
  const moments = fc.sample(
    fc.record({ changes: fc.integer({ min: 1, max: 6 }), thenMs: fc.double({ min: 0, max: 6, noNaN: true }) }),
    25,
  );
  let before = 0;
  for (const { changes, thenMs } of moments) {
    const child = startChild('keep-changing.ts', place.folder);
    await child.line((line) => Number(line) >= before + changes);
    await delay(thenMs);
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
