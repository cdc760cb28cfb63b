/**
 * A snapshot as bytes: a JSON header that names the columns and holds the texts, then each column's codes and numbers as
 * they lie in memory, all compressed. Codes are as narrow as the number of texts allows. Little-endian, as every machine
 * that Node runs on here. The columns are those of the Seventy that wrote it; another one may know more of them, or fewer.
 */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { PlainError } from '../plain-error.ts';
import { REPORTS, type ReportId, type Table, type Tables, type TextColumn } from '../scoring/index.ts';
import { blankNumbers, blankTexts, columnNames, numberColumn, tablesIn, tableWith, textColumn } from './columns.ts';

const FORMAT = 2;

const headerSchema = z.object({
  format: z.literal(FORMAT),
  tables: z.array(
    z.object({
      report: z.enum(REPORTS),
      rows: z.number().int().nonnegative(),
      /** In the order of their codes, which come before the numbers. */
      text: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
      numbers: z.array(z.string()),
    }),
  ),
});

/** The bytes of a snapshot cannot be read back. */
export class SnapshotDamaged extends PlainError {
  override name = 'SnapshotDamaged';
  constructor(options?: ErrorOptions) {
    super(
      'A stored import cannot be read. Start the newest Seventy or restore the data folder from a backup; if neither helps, undo that import and import the files again.',
      options,
    );
  }
}

/** Same tables, same bytes. */
export function encodeSnapshot(tables: Tables): Uint8Array {
  const filled = tablesIn(tables);
  const header = JSON.stringify({
    format: FORMAT,
    tables: filled.map(([report, table]) => ({
      report,
      rows: table.rows,
      text: columnNames(report).text.map((name) => ({ name, values: textColumn(table, name).values })),
      numbers: columnNames(report).numbers,
    })),
  });
  const headerBytes = Buffer.from(header);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(headerBytes.length);
  const columns = filled.flatMap(([report, table]) => [
    ...columnNames(report).text.map((name) => narrowed(textColumn(table, name))),
    ...columnNames(report).numbers.map((name) => numberColumn(table, name)),
  ]);
  const bytes = Buffer.concat([
    length,
    headerBytes,
    ...columns.map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength)),
  ]);
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
}

/**
 * The tables with the columns of today: one that the snapshot does not have is empty, one that nobody knows is left out.
 * @throws SnapshotDamaged for anything that `encodeSnapshot` did not write
 */
export function decodeSnapshot(bytes: Uint8Array): Tables {
  try {
    return tablesFrom(zstdDecompressSync(bytes));
  } catch (cause) {
    throw new SnapshotDamaged({ cause });
  }
}

function tablesFrom(bytes: Buffer): Tables {
  const columnsAt = 4 + bytes.readUInt32LE(0);
  const { tables } = headerSchema.parse(JSON.parse(bytes.toString('utf8', 4, columnsAt)));
  const take = taker(bytes, columnsAt);
  const decoded = tables.map(({ report, rows, text, numbers }): [ReportId, Table] => {
    const texts = new Map(
      text.map(({ name, values }) => [name, { values, codes: codesFrom(take, rows, values.length) }]),
    );
    const cells = new Map(numbers.map((name) => [name, new Float64Array(take(rows * 8))]));
    const table = tableWith(
      report,
      rows,
      (name) => texts.get(name) ?? blankTexts(rows),
      (name) => cells.get(name) ?? blankNumbers(report, name, rows),
    );
    return [report, table];
  });
  take.end();
  return Object.fromEntries(decoded);
}

type Taker = ((length: number) => ArrayBuffer) & { end(): void };

/** Hands out the bytes piece by piece, each as its own buffer, and fails when there are too few or too many. */
function taker(bytes: Buffer, from: number): Taker {
  let at = from;
  const take = (length: number) => {
    if (at + length > bytes.length) throw new Error('too short');
    const start = bytes.byteOffset + at;
    at += length;
    return bytes.buffer.slice(start, start + length) as ArrayBuffer;
  };
  const end = () => {
    if (at !== bytes.length) throw new Error('too long');
  };
  return Object.assign(take, { end });
}

const widthFor = (values: number) => (values <= 0x100 ? Uint8Array : values <= 0x10000 ? Uint16Array : Uint32Array);

const narrowed = ({ values, codes }: TextColumn) => new (widthFor(values.length))(codes);

function codesFrom(take: Taker, rows: number, values: number): Uint32Array {
  const Width = widthFor(values);
  const codes = new Uint32Array(new Width(take(rows * Width.BYTES_PER_ELEMENT)));
  if (codes.some((code) => code >= values)) throw new Error('a code without a text');
  return codes;
}
