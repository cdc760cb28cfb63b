/** A Vega-Lite specification as PNG: Vega lays it out as SVG, resvg turns that into pixels beside the event loop. */
import { renderAsync } from '@resvg/resvg-js';
import { Error as ONLY_ERRORS, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { fonts } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { onPanel } from './panel.ts';
import { WIDTH, ZOOM } from './theme.ts';

export interface Drawing {
  readonly spec: TopLevelSpec;
  /** Points, margins included; all drawings are `WIDTH` wide. */
  readonly height: number;
}

export interface Rendered {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export async function render({ spec, height }: Drawing): Promise<Rendered> {
  const svg = onPanel(await svgOf(spec), WIDTH, height);
  const image = await renderAsync(svg, { font: fonts(), fitTo: { mode: 'zoom', value: ZOOM } });
  const size = { width: image.width, height: image.height };
  return { bytes: await indexedPng({ ...size, rgba: image.pixels }), ...size };
}

async function svgOf(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none', logLevel: ONLY_ERRORS });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
