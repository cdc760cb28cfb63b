import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeSnapshot, encodeSnapshot, SnapshotDamaged } from '../../src/portfolio/index.ts';
import { type Tables, tableOf } from '../../src/scoring/index.ts';

const TABLES: Tables = {
  customers: tableOf('customers', [{ month: '2026-07', tenant: 't1', customer: '株式会社 "A"', segment: 'SMB' }]),
  'business-applications-usage': tableOf('business-applications-usage', [
    { workload: 'Sales', mau: 2.5 },
    { pamau: 0 },
  ]),
};

describe('a snapshot', () => {
  test('gives back the tables', () => expect(decodeSnapshot(encodeSnapshot(TABLES))).toEqual(TABLES));
  test('may be empty', () => expect(decodeSnapshot(encodeSnapshot({}))).toEqual({}));

  test('has the same bytes for the same tables, whatever order they were put in', () => {
    const turned = Object.fromEntries(Object.entries(TABLES).reverse()) as Tables;
    expect(encodeSnapshot(turned)).toEqual(encodeSnapshot(structuredClone(TABLES)));
  });

  test.each([10, 256, 257, 65_536, 65_537])('keeps %d different texts apart', (count) => {
    const rows = Array.from({ length: count }, (_, index) => ({ tenant: `t${index}` }));
    const tables = { customers: tableOf('customers', rows) };
    const { tenant } = decodeSnapshot(encodeSnapshot(tables)).customers!.text;
    expect(tenant.codes).toEqual(tables.customers.text.tenant.codes);
    expect(tenant.values).toHaveLength(count);
  });

  test('is small', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      month: '2026-07',
      tenant: `t${index % 50}`,
      seats: index % 9,
    }));
    expect(encodeSnapshot({ 'office-usage': tableOf('office-usage', rows) }).length).toBeLessThan(20_000);
  });
});

describe('a damaged snapshot is refused in one sentence', () => {
  const good = encodeSnapshot(TABLES);
  const plain = zstdDecompressSync(good);
  const patched = (change: (bytes: Buffer) => void) => {
    const copy = Buffer.from(plain);
    change(copy);
    return zstdCompressSync(copy);
  };

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['other bytes', Buffer.from('hello')],
    ['the first half', good.subarray(0, good.length / 2)],
    ['a flipped bit', good.map((byte, index) => (index === good.length - 10 ? byte ^ 1 : byte))],
    ['a header of another version', patched((bytes) => bytes.write('"format":9', 5))],
    ['a code without a text', patched((bytes) => bytes.fill(0xff, 4 + bytes.readUInt32LE(0)))],
    ['columns too short', zstdCompressSync(plain.subarray(0, -1))],
    ['columns too long', zstdCompressSync(Buffer.concat([plain, Buffer.alloc(1)]))],
  ])('%s', (_, bytes) => {
    expect(() => decodeSnapshot(bytes)).toThrow(SnapshotDamaged);
    expect(() => decodeSnapshot(bytes)).toThrow('A stored import is damaged. Undo it and import the files again.');
  });
});
