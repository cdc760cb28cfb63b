/** Charts drawn by Vega-Lite and turned into PNG by resvg; both are loaded with the first picture. */
import type { Charts } from './charts.ts';

/** @param onError told of a picture that cannot be drawn, which whoever asked does without */
export function drawnCharts(onError: (error: unknown) => void = () => {}): Charts {
  return {
    async trend(lines, needed) {
      try {
        const { drawTrend } = await import('./draw-trend.ts');
        return await drawTrend(lines, needed);
      } catch (error) {
        onError(error);
        throw error;
      }
    },
  };
}
