/** Why a subject has no part in a metric. */
import { type Grid, largestUpTo } from '../columns/grid.ts';
import { STANDINGS, type Standing } from '../standing.ts';
import type { Why } from './verdict.ts';

/** How far the rows of a subject got, up to and with the month. */
export function standingOf(grid: Grid<Uint8Array>, subject: number, month: number): Standing {
  return STANDINGS[largestUpTo(grid, subject, month)] ?? 'no-row';
}

/** What keeps all rows out; `otherwise` when some count but not for enough; nothing of a subject without rows. */
export function whyNot(standing: Standing, otherwise: () => Why): Why[] {
  if (standing === 'no-row') return [];
  return [standing === 'counts' ? otherwise() : { reason: standing }];
}
