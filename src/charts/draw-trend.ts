/** The picture of a trend. */
import { altText } from './alt-text.ts';
import type { ChartLine, Picture } from './charts.ts';
import { oneLine } from './one-line.ts';
import { render } from './render.ts';
import { severalLines } from './several-lines.ts';

export async function drawTrend(lines: readonly ChartLine[], needed: number): Promise<Picture> {
  const [only] = lines;
  const alone = only !== undefined && lines.length === 1;
  const drawn = await render(alone ? oneLine(only, needed) : severalLines(lines, needed));
  return {
    name: alone ? `trend-${slug(only.name)}.png` : 'trend.png',
    mediaType: 'image/png',
    alt: altText(lines, needed),
    ...drawn,
  };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
