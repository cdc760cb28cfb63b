import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import type { ExportFile } from './import.ts';
import { EXPORT_AGAIN, Refusal } from './refusal.ts';
import { refuseWrongKind } from './wrong-kind.ts';

const LF = 0x0a;
const BOM = Buffer.from('\uFEFF');
const PIECE = 64 * 1024;

/** Bytes that one row may have; no real row comes near, and a file without line ends must not fill the memory. */
export const LONGEST_ROW = 1024 * 1024;

/**
 * The file's text in blocks of whole lines, each block checked to be UTF-8, without a byte-order mark. The first block
 * holds the first line that is not blank. Between blocks other work gets its turn.
 * @throws Refusal for what is no text, for a line longer than `LONGEST_ROW` and for a file that cannot be read to its end
 */
export async function* wholeLines(file: ExportFile): AsyncGenerator<Buffer> {
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let started = false;
  let line = 1;

  const start = (block: Buffer) => {
    started = true;
    refuseWrongKind(block);
    return block.subarray(0, BOM.length).equals(BOM) ? block.subarray(BOM.length) : block;
  };
  const checked = (block: Buffer) => {
    const text = started ? block : start(block);
    line += linesOfText(text, line);
    return text;
  };

  for await (const piece of piecesOf(file)) {
    const end = piece.lastIndexOf(LF) + 1;
    const block = end > 0 ? Buffer.concat([...kept, piece.subarray(0, end)]) : undefined;
    let rest = piece;
    if (block && (started || !isBlank(block))) {
      yield checked(block);
      await setImmediate();
      rest = piece.subarray(end);
      kept = [];
      keptBytes = 0;
    }
    // A copy: the source may use its buffer again.
    if (rest.length > 0) kept.push(Buffer.from(rest));
    keptBytes += rest.length;
    if (keptBytes > LONGEST_ROW) {
      if (!started) start(Buffer.concat(kept));
      throw new Refusal(tooLong(line));
    }
  }
  const last = Buffer.concat(kept);
  if (last.length > 0 && (started || !isBlank(last))) yield checked(last);
}

export const tooLong = (line: number) =>
  `The row in line ${line} is longer than ${LONGEST_ROW / 1024 / 1024} MB, so a line end or a closing quote is missing. ${EXPORT_AGAIN}`;

/** Chunks cut to a size that keeps the program responsive. */
async function* piecesOf(file: ExportFile): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file.open()) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    }
  } catch (cause) {
    throw new Refusal('The file could not be read to its end. Send it again.', { cause });
  }
}

const isBlank = (block: Buffer) => block.toString('latin1').replace(/^ï»¿/, '').trim() === '';

/**
 * How many lines end in the block.
 * @throws Refusal naming the line that is no text
 */
function linesOfText(block: Buffer, firstLine: number): number {
  const fine = isUtf8(block) && !block.includes(0);
  let lines = 0;
  for (let at = 0, end = block.indexOf(LF); at < block.length; end = block.indexOf(LF, at)) {
    const stop = end < 0 ? block.length : end + 1;
    if (!fine) refuseUnlessText(block.subarray(at, stop), firstLine + lines);
    if (end >= 0) lines++;
    at = stop;
  }
  return lines;
}

function refuseUnlessText(row: Buffer, line: number): void {
  if (row.includes(0)) throw new Refusal(`Line ${line} holds binary data. ${EXPORT_AGAIN}`);
  if (!isUtf8(row)) {
    throw new Refusal(`Line ${line} is not text in UTF-8. ${EXPORT_AGAIN}`);
  }
}
