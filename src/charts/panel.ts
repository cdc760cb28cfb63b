/** The sheet a picture is drawn on. */
import { COLOURS } from './theme.ts';

const ROUND = 10;

/** Puts a panel with rounded corners behind everything else, so that the picture looks the same on light and dark pages. */
export function onPanel(svg: string, width: number, height: number): string {
  const panel =
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="${ROUND}" ` +
    `fill="${COLOURS.panel}" stroke="${COLOURS.edge}"/>`;
  return svg.replace(/<svg[^>]*>/, (start) => `${start}${panel}`);
}
