import { EXPORT_AGAIN, Refusal } from './refusal.ts';

const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0xff, 0xfe], 'text in UTF-16, not in UTF-8'],
  [[0xfe, 0xff], 'text in UTF-16, not in UTF-8'],
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or a zip archive, not a CSV or TSV file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook, not a CSV or TSV file'],
  [[0x1f, 0x8b], 'a compressed file, not a CSV or TSV file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF, not a CSV or TSV file'],
];

const MARKUP: readonly (readonly [start: string, what: string])[] = [
  ['<', 'a web page (perhaps an error or a sign-in page), not a CSV or TSV file'],
  ['{', 'JSON, not a CSV or TSV file'],
];

/**
 * Refuses what people send by mistake, told by its first bytes.
 * @throws Refusal
 */
export function refuseWrongKind(start: Buffer): void {
  const text = start.toString('latin1', 0, 1024).trimStart();
  const what =
    SIGNATURES.find(([bytes]) => bytes.every((byte, index) => start[index] === byte))?.[1] ??
    MARKUP.find(([first]) => text.startsWith(first))?.[1];
  if (what !== undefined) throw new Refusal(`This is ${what}. ${EXPORT_AGAIN}`);
}
