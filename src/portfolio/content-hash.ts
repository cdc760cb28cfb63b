import { hash } from 'node:crypto';
import type { ReportId, Table } from '../scoring/index.ts';
import { columnNames, numberColumn, textColumn } from './columns.ts';
import { keysOf } from './report-keys.ts';

/** 32-bit words of a hash; together they make an accidental match as unlikely as with any 128-bit hash. */
const WORDS = 4;

/**
 * A hash of the rows of each month (or of all rows where a report has no months), by key. It is made of the number of
 * rows and a sum over them, so neither their order nor the files they came in matter.
 */
export function contentHashes(report: ReportId, table: Table): Readonly<Record<string, string>> {
  const keys = keysOf(report, table);
  const rows = new Float64Array(keys.values.length);
  const sums = new Uint32Array(keys.values.length * WORDS);
  const texts = columnNames(report).text.map((name) => {
    const { values, codes } = textColumn(table, name);
    return { codes, prints: printsOf(values) };
  });
  const numbers = columnNames(report).numbers.map((name) => bitsOf(numberColumn(table, name)));

  for (let row = 0; row < table.rows; row++) {
    const key = keys.codes[row]!;
    rows[key]! += 1;
    for (let word = 0; word < WORDS; word++) {
      let print = word;
      for (let index = 0; index < texts.length; index++) {
        const { codes, prints } = texts[index]!;
        print = mixed(print, prints[codes[row]! * WORDS + word]!);
      }
      for (let index = 0; index < numbers.length; index++) {
        const bits = numbers[index]!;
        print = mixed(mixed(print, bits[row * 2]!), bits[row * 2 + 1]!);
      }
      sums[key * WORDS + word]! += mixed(print, print >>> 16);
    }
  }
  const written = keys.values.map((key, code) => [key, `${rows[code]}-${hex(sums, code)}`, rows[code]!] as const);
  return Object.fromEntries(written.filter(([, , count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One step of a multiplicative hash; both words reach every bit of the result over two steps. */
function mixed(print: number, word: number): number {
  const product = Math.imul(print ^ word, 0x9e3779b1);
  return Math.imul(product ^ (product >>> 15), 0x85ebca6b) ^ (product >>> 13);
}

/** A text is hashed once, however many rows hold it. */
function printsOf(values: readonly string[]): Uint32Array {
  const prints = new Uint32Array(values.length * WORDS);
  for (const [code, value] of values.entries()) {
    const digest = hash('sha256', value, 'buffer');
    for (let word = 0; word < WORDS; word++) prints[code * WORDS + word] = digest.readUInt32LE(word * 4);
  }
  return prints;
}

/** The numbers' bits; every "not stated" has the same. */
function bitsOf(cells: Float64Array): Uint32Array {
  return new Uint32Array(cells.map((cell) => (Number.isNaN(cell) ? Number.NaN : cell)).buffer);
}

const hex = (sums: Uint32Array, code: number) =>
  Array.from(sums.subarray(code * WORDS, (code + 1) * WORDS), (word) => word.toString(16).padStart(8, '0')).join('');
