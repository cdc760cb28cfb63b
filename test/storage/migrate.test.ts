import { copyFileSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT_SCHEMA, DamagedFile } from '../../src/storage/index.ts';
import { parseAccount } from '../../src/storage/parse-account.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';
import { add, bytesOf, importIds } from './examples.ts';

const written = (schema: number) => join(import.meta.dirname, 'fixtures', `account-schema-${schema}.json`);
const WRITTEN_EARLIER = written(1);

/** Whoever was told nothing unasked so far is told nothing now. */
const UNTOLD = {
  subscriptions: [],
  alerts: [],
  deliveries: [],
  program: { enrolled: [], anniversary: '' },
  effort: {},
};

let place: EmbeddedPlace;
let file: string;
beforeEach(async () => {
  place = await embeddedPlace();
  file = join(place.folder, 'accounts', 'contoso.json');
  await mkdir(join(place.folder, 'accounts'));
  copyFileSync(WRITTEN_EARLIER, file);
});
afterEach(() => place.remove());

describe('An account that an earlier Seventy wrote', () => {
  it('is read whole; members known by a platform’s id keep their way in', async () => {
    for (const mode of ['read', 'write'] as const) {
      const account = await (await place.open(mode)).read('contoso');
      expect(account).toMatchObject({
        schema: ACCOUNT_SCHEMA,
        version: 7,
        imports: [{ id: 'may' }],
        claims: [],
        associations: [],
        done: [{ key: 'click 1' }],
      });
      expect(account.members.map(({ name, identities }) => [name, identities])).toEqual([
        ['slack:T012:U034', ['slack:T012:U034']],
        ['Ada', ['teams:11111111-2222-3333-4444-555555555555:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee']],
        ['Slackers', []],
      ]);
      expect(account.members[1]?.roles).toEqual([{ role: 'report-viewer', locations: ['4000001'] }]);
    }
  });

  /** @param version after its next change; the one with the key it knows is none */
  const isReadAndChanged = async (now: object, version: number) => {
    const store = await place.open();
    expect(await store.read('contoso')).toEqual(now);
    expect(await add(store, 'may', { key: 'click 1' })).toBe(1);
    expect(await add(store, 'june')).toBe(2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      ...now,
      version,
      imports: [{ id: 'may' }, { id: 'june' }],
    });
  };

  it('from before claims is read whole, without claims and associations, and takes its next change', async () => {
    copyFileSync(written(2), file);
    const before = JSON.parse(readFileSync(file, 'utf8'));
    const now = { ...before, schema: ACCOUNT_SCHEMA, claims: [], associations: [], ...UNTOLD };
    await isReadAndChanged(now, 13);
  });

  it('from before alerts is read whole, nobody told of anything, and takes its next change', async () => {
    copyFileSync(written(3), file);
    const before = JSON.parse(readFileSync(file, 'utf8'));
    const now = { ...before, schema: ACCOUNT_SCHEMA, ...UNTOLD };
    expect([before.schema, before.claims.length, before.associations.length]).toEqual([3, 1, 1]);
    await isReadAndChanged(now, 22);
  });

  it('stays as it was written until its next change, and is written in the new form then', async () => {
    const store = await place.open();
    await store.read('contoso');
    expect(readFileSync(file)).toEqual(readFileSync(WRITTEN_EARLIER));
    const before = await store.read('contoso');
    expect(await add(store, 'june')).toBe(2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      schema: ACCOUNT_SCHEMA,
      version: 8,
      members: before.members,
    });
    await store.close();
    const again = await place.open();
    expect(await importIds(again)).toEqual(['may', 'june']);
    expect(await add(again, 'may', { key: 'click 1' })).toBe(1);
  });

  it('is damaged when it is not what such a Seventy wrote', async () => {
    for (const account of [
      { schema: 1 },
      { schema: 1, members: [{}] },
      { schema: 1, members: [] },
      { schema: 2 },
      { schema: 3 },
      { schema: 0 },
    ]) {
      expect(parseAccount(bytesOf(JSON.stringify(account)), file)).toBeNull();
    }
    const store = await place.open();
    copyFileSync(import.meta.filename, file);
    await expect(store.read('contoso')).rejects.toThrow(DamagedFile);
  });
});
