/** Tells whether the model is what training would write now, without training: the same rows give the same model. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Row } from './regression.ts';

const HOW = ['./regression.ts', '../../src/bot/language/likeness/softmax.ts'];

/** SHA-256 of the rows and of the code that learns from them, in hexadecimal. */
export function fingerprint(rows: readonly Row[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  for (const file of HOW) hash.update(readFileSync(new URL(file, import.meta.url)));
  return hash.digest('hex');
}
