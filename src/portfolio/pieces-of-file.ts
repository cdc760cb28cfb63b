import type { ExportFile } from './import.ts';
import { Refusal } from './refusal.ts';

export const LF = 0x0a;

const PIECE = 64 * 1024;

const TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check its name.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'The file may not be read. Check its permissions.',
};

/**
 * The file's bytes in pieces small enough to keep the program responsive.
 * @throws Refusal when the file cannot be read to its end
 */
export async function* piecesOf(file: ExportFile): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file.open()) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new Refusal(TROUBLE[code] ?? 'The file could not be read to its end. Send it again.', { cause });
  }
}
