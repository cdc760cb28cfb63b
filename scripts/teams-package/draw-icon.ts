import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const ICONS = new URL('../../adapters/teams/manifest/icons/', import.meta.url);

/** An icon as PNG, in the size its drawing states. */
export function drawIcon(name: 'color' | 'outline'): Uint8Array {
  const drawing = readFileSync(new URL(`${name}.svg`, ICONS), 'utf8');
  return new Resvg(drawing, { font: { loadSystemFonts: false } }).render().asPng();
}
