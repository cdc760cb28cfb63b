/** Reading what somebody sends without ever holding more than may be sent. */
import type { IncomingFile } from '../message.ts';

/**
 * At most `most` bytes from the start of a file; nothing is read beyond the piece that has the last of them.
 * @throws whatever reading throws
 */
export async function bytesUpTo(file: IncomingFile, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.open()) {
    pieces.push(piece.subarray(0, most - length));
    length += pieces.at(-1)!.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces);
}
