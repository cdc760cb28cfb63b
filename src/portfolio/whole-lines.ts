import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import type { ExportFile } from './import.ts';
import { LF, piecesOf } from './pieces-of-file.ts';
import { EXPORT_AGAIN, Refusal } from './refusal.ts';
import { refuseWrongKind } from './wrong-kind.ts';

const BOM = Buffer.from('\uFEFF');

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

  const begin = (block: Buffer) => {
    started = true;
    refuseWrongKind(block);
    return block.subarray(0, BOM.length).equals(BOM) ? block.subarray(BOM.length) : block;
  };
  /** The block's lines as far as they are text; what comes after them refuses the file. */
  const textOf = function* (block: Buffer) {
    const { text, lines, fault } = checked(started ? block : begin(block));
    line += lines;
    if (text.length > 0) yield text;
    if (fault) throw new Refusal(`Line ${line} ${fault}. ${EXPORT_AGAIN}`);
  };

  for await (const piece of piecesOf(file)) {
    const end = piece.lastIndexOf(LF) + 1;
    const block = end > 0 ? Buffer.concat([...kept, piece.subarray(0, end)]) : undefined;
    let rest = piece;
    if (block && (started || !isBlank(block))) {
      yield* textOf(block);
      await setImmediate();
      rest = piece.subarray(end);
      kept = [];
      keptBytes = 0;
    }
    // A copy: the source may use its buffer again.
    if (rest.length > 0) kept.push(Buffer.from(rest));
    keptBytes += rest.length;
    if (keptBytes > LONGEST_ROW) {
      if (!started) begin(Buffer.concat(kept));
      throw new Refusal(tooLong(line));
    }
  }
  const last = Buffer.concat(kept);
  if (last.length > 0 && (started || !isBlank(last))) yield* textOf(last);
}

export const tooLong = (line: number) =>
  `The row in line ${line} is longer than ${LONGEST_ROW / 1024 / 1024} MB, so a line end or a closing quote is missing. ${EXPORT_AGAIN}`;

/** Trimming takes a byte-order mark away too. */
const isBlank = (block: Buffer) => block.toString('utf8').trim() === '';

/** The lines of a block up to the first that is no text, how many line ends they have, and what is wrong after them. */
function checked(block: Buffer): { readonly text: Buffer; readonly lines: number; readonly fault?: string } {
  const fine = isUtf8(block) && !block.includes(0);
  let lines = 0;
  for (let at = 0; at < block.length; ) {
    const end = block.indexOf(LF, at);
    const next = end < 0 ? block.length : end + 1;
    const fault = fine ? undefined : faultOf(block.subarray(at, next));
    if (fault) return { text: block.subarray(0, at), lines, fault };
    if (end >= 0) lines++;
    at = next;
  }
  return { text: block, lines };
}

function faultOf(line: Buffer): string | undefined {
  if (line.includes(0)) return 'holds binary data';
  return isUtf8(line) ? undefined : 'is not text in UTF-8';
}
