/** Reads a PNG of the kind that charts are written as: a palette, rows without filters. */
import { crc32, inflateSync } from 'node:zlib';

export interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of a pixel. */
  at(x: number, y: number): readonly [number, number, number, number];
  /** How many pixels of a part are of one colour (`#rrggbb`, opaque); of the whole picture unless told. */
  count(colour: string, part?: Partial<Part>): number;
}

interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** @throws where it is no such PNG */
export function decoded(png: Uint8Array): Decoded {
  const file = Buffer.from(png);
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('No PNG.');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('A damaged chunk.');
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [palette, opacities] = [chunks.get('PLTE')!, chunks.get('tRNS')!];
  const rows = inflateSync(chunks.get('IDAT')!);
  if (rows.length !== (width + 1) * height) throw new Error('Rows of another length.');
  const at: Decoded['at'] = (x, y) => {
    const index = rows[y * (width + 1) + 1 + x]!;
    const [red, green, blue] = palette.subarray(index * 3, index * 3 + 3);
    return [red!, green!, blue!, opacities[index]!];
  };
  return {
    width,
    height,
    at,
    count(colour, { left = 0, top = 0, right = width, bottom = height } = {}) {
      const wanted = [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
      let found = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const [red, green, blue, opacity] = at(x, y);
          if (opacity === 255 && red === wanted[0] && green === wanted[1] && blue === wanted[2]) found += 1;
        }
      }
      return found;
    },
  };
}
