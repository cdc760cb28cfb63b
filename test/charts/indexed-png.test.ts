import { expect, it } from 'vitest';
import { indexedPng } from '../../src/charts/indexed-png.ts';
import { decoded } from './decoded.ts';

const picture = (width: number, height: number, colourOf: (x: number, y: number) => readonly number[]) =>
  indexedPng({
    width,
    height,
    rgba: Uint8Array.from(
      Array.from({ length: width * height }, (_, pixel) => colourOf(pixel % width, Math.floor(pixel / width))).flat(),
    ),
  });

it('writes every pixel exactly while the colours fit the palette, opacity included', async () => {
  const colourOf = (x: number, y: number) => [x * 16, y * 16, 200, x % 2 === 0 ? 255 : 0] as const;
  const { at, ...size } = decoded(await picture(16, 9, colourOf));
  expect(size).toMatchObject({ width: 16, height: 9 });
  for (let y = 0; y < 9; y += 1) for (let x = 0; x < 16; x += 1) expect(at(x, y)).toEqual(colourOf(x, y));
});

it('keeps frequent colours as they are and the others close where there are too many', async () => {
  // Half of it one grey; the other half, 600 shades of it.
  const colourOf = (x: number, y: number) => (x < 30 ? [243, 245, 248, 255] : [x * 4, y * 4, 100, 255]);
  const { at } = decoded(await picture(60, 20, colourOf));
  expect(at(3, 3)).toEqual([243, 245, 248, 255]);
  for (let y = 0; y < 20; y += 1) {
    for (let x = 30; x < 60; x += 1) {
      const far = at(x, y).map((channel, index) => Math.abs(channel - colourOf(x, y)[index]!));
      expect(Math.max(...far)).toBeLessThan(60);
    }
  }
});
