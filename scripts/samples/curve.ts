/** How a figure moves over the months: anchors, and what lies between them. */
import type { Month } from '../../src/scoring/ids.ts';
import { monthNumber } from '../../src/scoring/months.ts';
import { LAST } from './months.ts';

/** Month -> figure, in order of time. Before the first anchor there is nothing, after the last it stays. */
export type Anchors = Readonly<Record<Month, number>>;
/** A straight line from the first month of its owner to the end of the sample, or anchors. */
export type Line = readonly [number, number] | Anchors;

/** Licences are bought in steps: the figure of the last anchor reached. */
export function stepAt(anchors: Anchors, month: Month): number | undefined {
  return Object.entries(anchors).findLast(([from]) => from <= month)?.[1];
}

/** Usage drifts: straight lines between the anchors. `start` is where a two-figure line begins. */
export function lineAt(line: Line, start: Month, month: Month): number {
  const anchors: [Month, number][] = isPair(line)
    ? [
        [start, line[0]],
        [LAST, line[1]],
      ]
    : Object.entries(line);
  const after = anchors.findIndex(([at]) => at >= month);
  const next = anchors[after];
  const last = anchors[after === -1 ? anchors.length - 1 : after - 1];
  if (next === undefined || last === undefined || next[0] === month) return (next ?? last)?.[1] ?? 0;
  const share = (monthNumber(month) - monthNumber(last[0])) / (monthNumber(next[0]) - monthNumber(last[0]));
  return last[1] + (next[1] - last[1]) * share;
}

function isPair(line: Line): line is readonly [number, number] {
  return Array.isArray(line);
}
