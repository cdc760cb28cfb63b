/**
 * Writes pixels as a PNG with a palette. A chart has few colours, and the renderer's own PNG keeps four bytes for every
 * pixel: with a palette it is a third as large, which matters where a picture travels inside a message.
 * Format: PNG, third edition (W3C), sections 5 and 11.
 */
import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';

const compressed = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, opacity; colours not multiplied by the opacity. */
  readonly rgba: Uint8Array;
}

export async function indexedPng({ width, height, rgba }: Pixels): Promise<Uint8Array> {
  const { palette, indices } = indexed(rgba);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with its filter: none, which is best for a palette.
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits an index, and a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channelsOf(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => channelsOf(colour)[3]))),
    chunk('IDAT', await compressed(rows, { level: constants.Z_BEST_COMPRESSION })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Four channels in one number, as they lie in memory. */
type Colour = number;
const channelsOf = (colour: Colour) =>
  [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255, colour >>> 24] as const;

/**
 * The most frequent colours stay exactly as they are; of more than a palette holds, the rest become the nearest of those.
 * What is that rare is a shade along the edge of a letter.
 */
function indexed(rgba: Uint8Array): { palette: readonly Colour[]; indices: Uint8Array } {
  const pixels = new Uint32Array(rgba.length / 4);
  const counts = new Map<Colour, number>();
  for (let pixel = 0, at = 0; at < rgba.length; pixel += 1, at += 4) {
    const colour = (rgba[at]! | (rgba[at + 1]! << 8) | (rgba[at + 2]! << 16) | (rgba[at + 3]! << 24)) >>> 0;
    pixels[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = colours.slice(0, MOST_COLOURS);
  const indexOf = new Map(
    colours.map((colour, index) => [colour, index < MOST_COLOURS ? index : nearest(colour, palette)]),
  );
  const indices = new Uint8Array(pixels.length);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) indices[pixel] = indexOf.get(pixels[pixel]!)!;
  return { palette, indices };
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const wanted = channelsOf(colour);
  const distances = palette.map((other) =>
    channelsOf(other).reduce((sum, channel, index) => sum + (channel - wanted[index]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
