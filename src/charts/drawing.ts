import type { ChartFrame } from './frame.ts';
import type { Layer } from './layers.ts';
import type { Drawing } from './render.ts';
import { FONT } from './theme.ts';

/** Layers in a frame whose size does not depend on what is drawn. */
export function drawing({ width, height, padding }: ChartFrame, layer: readonly Layer[]): Drawing {
  return {
    height: padding.top + height + padding.bottom,
    spec: {
      width,
      height,
      padding: { ...padding },
      autosize: { type: 'none' },
      // The panel below is the ground.
      background: 'transparent',
      view: { stroke: null },
      config: { font: FONT },
      layer: [...layer],
    },
  };
}
