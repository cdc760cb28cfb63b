/** Reads the pictures the packages hold: 8 bits a channel, red, green, blue and alpha, not interlaced. */
import { inflateSync } from 'node:zlib';

const SIGNATURE = '89504e470d0a1a0a';
const CHANNELS = 4;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Each as [red, green, blue, alpha], row by row. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('not a PNG');
  const header = chunks(file, 'IHDR')[0]!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.subarray(8).toString('hex') !== '0806000000') throw new Error('not RGBA');
  const rows = unfiltered(inflateSync(Buffer.concat(chunks(file, 'IDAT'))), width * CHANNELS);
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const at = index * CHANNELS;
    return [rows[at]!, rows[at + 1]!, rows[at + 2]!, rows[at + 3]!] as const;
  });
  return { width, height, pixels };
}

function chunks(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE.length / 2; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === wanted) found.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Each byte of a row is stored as the difference to a guess from its neighbours; which guess, the row's first byte says. */
function unfiltered(stored: Buffer, rowLength: number): Uint8Array {
  const rows = new Uint8Array((stored.length / (rowLength + 1)) * rowLength);
  for (let at = 0; at < rows.length; at++) {
    const row = Math.floor(at / rowLength);
    const first = at % rowLength < CHANNELS;
    const left = first ? 0 : rows[at - CHANNELS]!;
    const above = row === 0 ? 0 : rows[at - rowLength]!;
    const aboveLeft = first || row === 0 ? 0 : rows[at - rowLength - CHANNELS]!;
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, aboveLeft)][stored[row * (rowLength + 1)]!]!;
    rows[at] = stored[at + row + 1]! + guess;
  }
  return rows;
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const estimate = left + above - aboveLeft;
  const distance = (value: number) => Math.abs(estimate - value);
  if (distance(left) <= distance(above) && distance(left) <= distance(aboveLeft)) return left;
  return distance(above) <= distance(aboveLeft) ? above : aboveLeft;
}
