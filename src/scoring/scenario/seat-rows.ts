/** Rows of Microsoft 365 seats. */
import type { AssociationType, Track } from '../ids.ts';
import { monthText } from '../months.ts';
import type { SeatRule } from '../rules/metric-schema.ts';
import { attributionOf, named } from './newcomer-rows.ts';
import type { Newcomer } from './newcomers.ts';
import type { Rows } from './tables.ts';
import type { World } from './world.ts';

export interface SeatUse {
  /** Months before the last full one. */
  readonly ago: number;
  readonly seats: number;
  readonly active: number;
}

export interface SeatKind {
  readonly designation: 'modern-work' | 'security';
  readonly type: AssociationType;
  readonly withoutWorkloads?: readonly string[];
}

/**
 * Seats of a workload that counts in the designation alone, where there is one. Enterprise mobility takes them where Office
 * usage is missing, as it stands in for it.
 */
export function seatsOf(newcomer: Newcomer, kind: SeatKind, use: readonly SeatUse[], world: World): Rows {
  const { tables, ruleSet, month } = world;
  const { designation, type, withoutWorkloads = [] } = kind;
  const listed = ruleSet.microsoft365Workloads
    .filter(({ name, countsIn }) => countsIn.includes(designation) && !withoutWorkloads.includes(name))
    .toSorted((a, b) => a.countsIn.length - b.countsIn.length);
  const own = { ...named(newcomer), attribution: attributionOf(ruleSet, type) };
  const stated = use.map(({ ago, seats, active }) => ({ ...own, month: monthText(month - ago), seats, active }));
  if (tables['office-usage']) {
    const workload = listed[0]?.names[0] ?? '';
    return { 'office-usage': stated.map((row) => ({ ...row, workload })) };
  }
  const columns = listed.find(({ mobility }) => mobility)?.mobility ?? 'intune';
  return {
    'enterprise-mobility': stated.map(({ seats, active, ...row }) => ({
      ...row,
      [`${columns}Seats`]: seats,
      [`${columns}Active`]: active,
    })),
  };
}

/** The fewest seats that make a customer eligible on a track. */
export function fewestSeats(track: Track, { enterpriseAbove, smbFrom }: SeatRule): number {
  return track === 'enterprise' ? enterpriseAbove + 1 : smbFrom;
}

/** Just enough active users of so many seats, and just too many seats for these users. */
export function justDeployed(seats: number, activePercent: number) {
  const active = Math.ceil((seats * activePercent) / 100);
  return { seats, active, tooMany: Math.floor((active * 100) / activePercent) + 1 };
}
