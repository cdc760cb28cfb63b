import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChild } from './child.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';
import { AT } from './examples.ts';

let place: EmbeddedPlace;
beforeAll(async () => {
  place = await embeddedPlace();
});
afterAll(() => place.remove());

const after = (lines: readonly string[], word: string) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

it('After a kill, what was done is not done again, what was under way can be, and every acknowledged record is there', async () => {
  const moments = fc.sample(fc.integer({ min: 2, max: 60 }), 12);
  const settledEver: string[] = [];
  for (const [run, moment] of moments.entries()) {
    const child = startChild('keep-delivering.ts', place.folder, `${run}`);
    await child.line(() => child.lines.length >= moment);
    await child.kill();
    expect(child.lines.filter((line) => !/^(taken|put|settled) [\d.]+$/.test(line))).toEqual([]);

    const store = await place.open();
    settledEver.push(...after(child.lines, 'settled'));
    for (const event of settledEver) expect(await store.takeEvent('contoso', event, AT)).toBe(false);

    // The last event may have been settled without the process living to say so.
    const underWay = after(child.lines, 'taken').filter((event) => !settledEver.includes(event));
    const pending = await store.pendingEvents('contoso', AT);
    expect(pending.every(({ event, payload }) => payload === `says ${event}`)).toBe(true);
    const left = pending.map(({ event }) => event);
    expect(left.filter((event) => settledEver.includes(event))).toEqual([]);
    // Of the last event the process may have taken or settled it without living to say so.
    expect(left.filter((event) => event.startsWith(`${run}.`)).slice(0, underWay.length - 1)).toEqual(
      underWay.slice(0, -1),
    );

    const free = await Promise.all(underWay.map((event) => store.takeEvent('contoso', event, AT)));
    expect(free.slice(0, -1).every(Boolean)).toBe(true);
    const again = await Promise.all(underWay.map((event) => store.takeEvent('contoso', event, AT)));
    expect(again.some(Boolean)).toBe(false);
    for (const event of left) await store.settleEvent('contoso', event);

    const put = after(child.lines, 'put').map(Number).at(-1) ?? 0;
    const record = (await store.getRecord('contoso', 'latest', `${run}`)) as { count: number } | undefined;
    expect((record?.count ?? 0) - put).toBeOneOf([0, 1]);
    const names = readdirSync(join(place.folder, 'records', 'contoso', 'latest'));
    expect(names.filter((name) => !/^[0-9a-f]{64}\.json$/.test(name))).toEqual([]);
    await store.close();
  }
  expect(settledEver.length).toBeGreaterThan(12);
}, 60_000);
