/** Microsoft 365 seats: who is eligible on a track, who has deployed, and what is said of everybody else. */
import {
  HAS_COPIES,
  HAS_LARGE,
  HAS_ROW,
  HAS_SMALL,
  type SeatSelection,
  type SeatView,
  seatView,
} from '../books/seat-view.ts';
import { at } from '../columns/grid.ts';
import type { Track } from '../ids.ts';
import { round6 } from '../numbers.ts';
import type { SeatRule } from '../rules/metric-schema.ts';
import type { Standing } from '../standing.ts';
import type { Context } from './context.ts';
import { count, percentOf } from './figures.ts';
import type { Why } from './verdict.ts';
import { standingOf } from './why-not.ts';

export function seatsOf({ portfolio: { tables }, ruleSet }: Context, selection: SeatSelection): SeatView | null {
  return seatView(tables['office-usage'], tables['enterprise-mobility'], ruleSet, selection);
}

export function isEligible(
  { tenantMonths: { marks } }: SeatView,
  track: Track,
  tenant: number,
  month: number,
): boolean {
  const now = at(marks, tenant, month);
  if (track === 'enterprise') return (now & HAS_LARGE) !== 0;
  // A tenant that outgrew the band within the year stays.
  return (now & HAS_SMALL) !== 0 || ((now & HAS_LARGE) !== 0 && (at(marks, tenant, month - 12) & HAS_SMALL) !== 0);
}

export function hasRow({ tenantMonths: { marks } }: SeatView, tenant: number, month: number): boolean {
  return (at(marks, tenant, month) & HAS_ROW) !== 0;
}

/** Eligible, and at least `percent` of all paid seats are in use. */
export function isDeployed(view: SeatView, track: Track, tenant: number, month: number, percent: number): boolean {
  const { seats, active } = sums(view, tenant, month);
  return seats > 0 && active * 100 >= percent * seats && isEligible(view, track, tenant, month);
}

/** In use by enough already in the first month of an association younger than a year: somebody else's work. */
export function arrivedDeployed(view: SeatView, tenant: number, yearBefore: number, percent: number): boolean {
  const first = view.firstMonth[tenant]!;
  const { seats, active } = sums(view, tenant, first);
  return first > yearBefore && active * 100 > percent * seats;
}

export function sums({ tenantMonths }: SeatView, tenant: number, month: number) {
  return {
    seats: round6(at(tenantMonths.seats, tenant, month)),
    active: round6(at(tenantMonths.active, tenant, month)),
  };
}

/** How far the tenant's rows got on their way into the view. */
export function seatStanding({ tenantMonths }: SeatView, tenant: number, month: number): Standing {
  return standingOf(tenantMonths.standing, tenant, month);
}

/** Why a tenant with rows in the view is not eligible in a month. */
export function bandReason(view: SeatView, track: Track, tenant: number, month: number, rule: SeatRule): Why {
  const seats = at(view.tenantMonths.largest, tenant, month);
  const { enterpriseAbove, smbFrom, smbTo } = rule;
  const largest = `${count(seats)} seats in the largest workload`;
  if (track === 'enterprise') {
    return { reason: 'below-threshold', detail: `${largest}, more than ${count(enterpriseAbove)} needed` };
  }
  return {
    reason: seats < smbFrom ? 'below-threshold' : 'outside-band',
    detail: `${largest}, ${count(smbFrom)} to ${count(smbTo)} needed`,
  };
}

export function shareReason(view: SeatView, tenant: number, month: number, percent: number): Why {
  const { seats, active } = sums(view, tenant, month);
  return { reason: 'below-threshold', detail: `${percentOf(active, seats)} active, ${percent} % needed` };
}

/** Told of a tenant that counts: its seats are stated more than once and taken once. */
export function seatCopies({ tenantMonths: { marks } }: SeatView, tenant: number, month: number): Why[] {
  if ((at(marks, tenant, month) & HAS_COPIES) === 0) return [];
  return [{ reason: 'duplicate-row', detail: 'stated by several rows, the largest is taken' }];
}
