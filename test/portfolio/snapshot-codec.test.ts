import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PlainError } from '../../src/plain-error.ts';
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

interface Header {
  readonly tables: readonly { readonly rows: number; text: { name: string; values: string[] }[]; numbers: string[] }[];
}

/** The bytes as a Seventy with other columns would have written them. */
function rewritten(
  bytes: Uint8Array,
  change: (header: Header) => void,
  columns: (columns: Buffer) => Buffer,
): Uint8Array {
  const plain = zstdDecompressSync(bytes);
  const columnsAt = 4 + plain.readUInt32LE(0);
  const header = JSON.parse(plain.toString('utf8', 4, columnsAt)) as Header;
  change(header);
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return zstdCompressSync(Buffer.concat([length, text, columns(plain.subarray(columnsAt))]));
}

describe('a snapshot of another Seventy', () => {
  const usage = tableOf('business-applications-usage', [
    { tenant: 't1', metricType: 'MAU', mau: 2, mac: 3, pamau: 7 },
    { tenant: 't2', metricType: 'MAC', mau: 4, mac: 5, pamau: 8 },
  ]);
  const bytes = encodeSnapshot({ 'business-applications-usage': usage });
  const CODES = 2;
  const CELLS = 16;

  test('that did not know a text yet has it empty', () => {
    const customers = tableOf('customers', [{ tenant: 't1', domain: 'contoso.com' }, { tenant: 't2' }]);
    const older = rewritten(
      encodeSnapshot({ customers }),
      ({ tables }) => tables[0]!.text.pop(),
      (columns) => columns.subarray(0, -CODES),
    );
    const decoded = decodeSnapshot(older).customers!;
    expect(decoded.text.tenant).toEqual(customers.text.tenant);
    expect(decoded.text.domain).toEqual({ values: [''], codes: new Uint32Array(2) });
  });

  test('that did not know some numbers yet has them 0, or not stated where that differs', () => {
    const older = rewritten(
      bytes,
      ({ tables }) => tables[0]!.numbers.splice(1),
      (columns) => columns.subarray(0, -2 * CELLS),
    );
    const { text, numbers } = decodeSnapshot(older)['business-applications-usage']!;
    expect(text).toEqual(usage.text);
    expect(numbers).toEqual({
      mau: Float64Array.of(2, 4),
      mac: Float64Array.of(0, 0),
      pamau: Float64Array.of(Number.NaN, Number.NaN),
    });
  });

  test('that knew more columns gives those we know', () => {
    const newer = rewritten(
      bytes,
      ({ tables }) => {
        tables[0]!.text.unshift({ name: 'mood', values: ['bright', 'dull'] });
        tables[0]!.numbers.unshift('height');
      },
      (columns) => {
        const texts = columns.subarray(0, -3 * CELLS);
        return Buffer.concat([Buffer.of(0, 1), texts, Buffer.alloc(CELLS, 9), columns.subarray(texts.length)]);
      },
    );
    expect(decodeSnapshot(newer)).toEqual({ 'business-applications-usage': usage });
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
    expect(() => decodeSnapshot(bytes)).toThrow(PlainError);
    expect(() => decodeSnapshot(bytes)).toThrow('undo that import and import the files again.');
  });
});
