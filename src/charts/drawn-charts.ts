/** Charts drawn by Vega-Lite and turned into PNG by resvg; both are loaded with the first picture. */
import type { Charts } from './charts.ts';

export function drawnCharts(): Charts {
  return {
    async trend(lines, needed) {
      const { drawTrend } = await import('./draw-trend.ts');
      return drawTrend(lines, needed);
    },
  };
}
