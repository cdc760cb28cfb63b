/** Pictures of figures, drawn on the server. */
import type { Month } from '../scoring/index.ts';

export interface Picture {
  /** File name, safe on every system: `trend-security.png`. */
  readonly name: string;
  readonly mediaType: 'image/png';
  /** What it shows, in one or two sentences. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface ChartLine {
  /** As a person calls it. */
  readonly name: string;
  /** Oldest first; `points` is null where it is unknown. `ahead`: a forecast. */
  readonly points: readonly { readonly month: Month; readonly points: number | null; readonly ahead: boolean }[];
}

export interface Charts {
  /** @param needed the total that qualifies, drawn as a line */
  trend(lines: readonly ChartLine[], needed: number): Promise<Picture>;
}
