import { describe, expect, test } from 'vitest';

interface Palette {
  readonly [name: string]: string | Readonly<Record<string, string>>;
  readonly tints: Readonly<Record<string, string>>;
}

/** A script of the page, which has no types. */
const PAGE_SCRIPT = '../../../adapters/web/page/palettes.js';
const { SEVENTY_PALETTES, TEAMS_PALETTES } = (await import(PAGE_SCRIPT)) as Record<string, Record<string, Palette>>;

const palettes = Object.entries({ Seventy: SEVENTY_PALETTES!, Teams: TEAMS_PALETTES! }).flatMap(([look, both]) =>
  Object.entries(both).map(([scheme, palette]) => [`${look}, ${scheme}`, palette] as const),
);

/** Relative luminance as WCAG 2 defines it, of a colour such as `#0a6478`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('The colours of cards', () => {
  test.each(palettes)('%s: every text can be read on every ground', (_name, palette) => {
    const texts = ['text', 'subtle', 'accent', 'good', 'warning', 'attention'].map((name) => [name, palette[name]]);
    const grounds = [['surface', palette.surface], ...Object.entries(palette.tints)];
    const faint = texts.flatMap(([text, colour]) =>
      grounds
        .filter(([, ground]) => contrast(String(colour), String(ground)) < 4.5)
        .map(([ground, hex]) => `${text} on ${ground}: ${contrast(String(colour), String(hex)).toFixed(2)}`),
    );
    expect(faint).toEqual([]);
  });
});
