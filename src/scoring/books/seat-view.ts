/** Microsoft 365 usage of some associations and workloads by tenant and month: a union over types, never a sum. */
import { associationRank } from '../associations.ts';
import { distinctPairs } from '../columns/distinct.ts';
import { type Grid, gridOf } from '../columns/grid.ts';
import { round6 } from '../numbers.ts';
import type { Table } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { EligibleAssociations, SeatRule } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';
import { COUNTS, rankOf } from '../standing.ts';
import { type SeatRows, seatRows } from './seat-rows.ts';

export interface SeatView {
  readonly tenants: readonly string[];
  readonly tenantMonths: {
    /** Paid seats and active users over all workloads of the view. */
    readonly seats: Grid;
    readonly active: Grid;
    /** Seats of the largest workload. */
    readonly largest: Grid;
    /** See HAS_ROW and the following. */
    readonly marks: Grid<Uint8Array>;
    /** Users of the month's workloads that were there when an association younger than a year began. */
    readonly arrived: Grid;
    readonly standing: Grid<Uint8Array>;
  };
  /** Month number of the tenant's first row in the view; 0 where it has none. */
  readonly firstMonth: Uint32Array;
}

export const HAS_ROW = 1;
/** A workload above the smb band. */
export const HAS_LARGE = 2;
/** A workload in the smb band. */
export const HAS_SMALL = 4;
/** Several rows stated the same workload. */
export const HAS_COPIES = 8;

export interface SeatSelection {
  readonly associations: EligibleAssociations;
  readonly designation: 'modern-work' | 'security';
  readonly withoutWorkloads?: readonly string[];
  readonly seats: SeatRule;
}

/** null when neither report is there. */
export function seatView(
  office: Table<'office-usage'> | undefined,
  mobility: Table<'enterprise-mobility'> | undefined,
  ruleSet: RuleSet,
  selection: SeatSelection,
): SeatView | null {
  const rows = seatRows(office, mobility, ruleSet);
  if (!rows) return null;
  const views = viewsOf(rows, ruleSet);
  const key = JSON.stringify([
    selection.designation,
    selection.associations,
    selection.withoutWorkloads ?? [],
    selection.seats,
  ]);
  const view = views.get(key) ?? build(rows, ruleSet, selection);
  views.set(key, view);
  return view;
}

const viewsOf = remember((_rows: SeatRows, _ruleSet: RuleSet) => new Map<string, SeatView>());

function build(rows: SeatRows, ruleSet: RuleSet, selection: SeatSelection): SeatView {
  const tenants = rows.tenants.length;
  const standing = gridOf(tenants, rows.span, Uint8Array);
  const months = standing.months;
  const entries = eligibleEntries(rows, ruleSet, selection, standing);

  // A cell is one (tenant, workload, month); what several rows state of it is settled to the largest.
  const pairs = distinctPairs(entries.tenant, entries.workload);
  const cells = distinctPairs(pairs.ids, entries.since);
  const seats = new Float64Array(cells.rows.length);
  const active = new Float64Array(cells.rows.length);
  const stated = new Uint8Array(cells.rows.length);
  cells.ids.forEach((cell, entry) => {
    seats[cell] = Math.max(seats[cell]!, entries.seats[entry]!);
    active[cell] = Math.max(active[cell]!, entries.active[entry]!);
    stated[cell] = Math.min(stated[cell]! + 1, 2);
  });

  const pairFirst = new Uint32Array(pairs.rows.length).fill(months);
  const pairFirstActive = new Float64Array(pairs.rows.length);
  cells.rows.forEach((entry, cell) => {
    const pair = pairs.ids[entry]!;
    if (entries.since[entry]! >= pairFirst[pair]!) return;
    pairFirst[pair] = entries.since[entry]!;
    pairFirstActive[pair] = active[cell]!;
  });

  const sums = {
    seats: gridOf(tenants, rows.span, Float64Array),
    active: gridOf(tenants, rows.span, Float64Array),
    largest: gridOf(tenants, rows.span, Float64Array),
    arrived: gridOf(tenants, rows.span, Float64Array),
    marks: gridOf(tenants, rows.span, Uint8Array),
  };
  const firstMonth = new Uint32Array(tenants);
  const { enterpriseAbove, smbFrom, smbTo } = selection.seats;
  cells.rows.forEach((entry, cell) => {
    const [tenant, since, pair] = [entries.tenant[entry]!, entries.since[entry]!, pairs.ids[entry]!];
    const at = tenant * months + since;
    const paid = round6(seats[cell]!);
    sums.seats.cells[at]! += paid;
    sums.active.cells[at]! += active[cell]!;
    sums.largest.cells[at] = Math.max(sums.largest.cells[at]!, paid);
    if (pairFirst[pair]! > since - 12) sums.arrived.cells[at]! += pairFirstActive[pair]!;
    sums.marks.cells[at]! |=
      HAS_ROW |
      (paid > enterpriseAbove ? HAS_LARGE : 0) |
      (paid >= smbFrom && paid <= smbTo ? HAS_SMALL : 0) |
      (stated[cell]! > 1 ? HAS_COPIES : 0);
    const month = rows.span.first + since;
    if (firstMonth[tenant] === 0 || month < firstMonth[tenant]!) firstMonth[tenant] = month;
  });
  return { tenants: rows.tenants, tenantMonths: { ...sums, standing }, firstMonth };
}

/** The rows that count, and on the way how far every tenant's rows got. */
function eligibleEntries(
  rows: SeatRows,
  ruleSet: RuleSet,
  { associations, designation, withoutWorkloads = [] }: SeatSelection,
  standing: Grid<Uint8Array>,
) {
  const byAssociation = rows.associations.map((association) => associationRank(associations, association));
  const listed = ruleSet.microsoft365Workloads.map(
    ({ name, countsIn }) => countsIn.includes(designation) && !withoutWorkloads.includes(name),
  );
  const picked = rows.parts.map((part) => {
    const kept = new Uint32Array(part.tenant.length);
    let count = 0;
    for (let row = 0; row < part.tenant.length; row++) {
      let rank = byAssociation[part.association[row]!]!;
      if (rank === COUNTS && !listed[part.workload[row]!]) rank = rankOf('workload-not-eligible');
      if (rank === COUNTS && part.free[row]) rank = rankOf('trial');
      const at = part.tenant[row]! * standing.months + part.since[row]!;
      if (rank > standing.cells[at]!) standing.cells[at] = rank;
      if (rank === COUNTS) kept[count++] = row;
    }
    return { part, kept: kept.subarray(0, count) };
  });
  const total = picked.reduce((sum, { kept }) => sum + kept.length, 0);
  const entries = {
    tenant: new Uint32Array(total),
    since: new Uint32Array(total),
    workload: new Uint32Array(total),
    seats: new Float64Array(total),
    active: new Float64Array(total),
  };
  let entry = 0;
  for (const { part, kept } of picked) {
    for (const row of kept) {
      entries.tenant[entry] = part.tenant[row]!;
      entries.since[entry] = part.since[row]!;
      entries.workload[entry] = part.workload[row]!;
      entries.seats[entry] = part.seats[row]!;
      entries.active[entry++] = part.active[row]!;
    }
  }
  return entries;
}
