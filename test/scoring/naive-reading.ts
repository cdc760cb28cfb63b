/** The rules read row by row, as slowly and plainly as they are written, to hold the columnar computation against. */
import type { AssociationType, Row, Track } from '../../src/scoring/index.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';

export type Azure = Required<
  Pick<
    Row<'azure-usage'>,
    'tenant' | 'month' | 'subscription' | 'service2' | 'location' | 'attribution' | 'duplicate' | 'dollars'
  >
>;
export type Office = Required<
  Pick<Row<'office-usage'>, 'tenant' | 'month' | 'workload' | 'attribution' | 'seats' | 'active'>
>;

const TYPES: Record<string, AssociationType> = { CPOR: 'cpor', DPOR: 'dpor', PAL: 'pal', 'CSP T1': 'csp' };
const back = (month: string, count: number) => monthText(monthNumber(month) - count);
const add = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
const tenantsOf = (rows: readonly { tenant: string }[]) => [...new Set(rows.map(({ tenant }) => tenant))];
const typed = <T extends { attribution: string }>(rows: readonly T[], types: readonly AssociationType[]) =>
  rows.filter(({ attribution }) => TYPES[attribution] !== undefined && types.includes(TYPES[attribution]));

/** Dollars of one tenant and month: eligible rows first, then the copies among them. */
function dollarsIn(rows: readonly Azure[], tenant: string, month: string): number {
  const own = rows.filter((row) => row.tenant === tenant && row.month === month);
  const cells = Map.groupBy(own, ({ subscription, service2 }) => `${subscription} ${service2}`);
  return add(
    [...cells.values()].map((cell) => {
      const attributions = Map.groupBy(cell, ({ location, attribution }) => `${location} ${attribution}`);
      const sums = [...attributions.values()].map((copy) => add(copy.map(({ dollars }) => dollars)));
      const unflagged = cell.filter(({ duplicate }) => duplicate === '');
      return Math.max(...sums, ...(unflagged.length > 0 ? [add(unflagged.map(({ dollars }) => dollars))] : []));
    }),
  );
}

export function azureAdds(all: readonly Azure[], month: string, needed: number): number {
  const rows = typed(all, ['csp', 'dpor', 'pal']);
  const customers = (last: string) =>
    tenantsOf(rows).filter((tenant) => [last, back(last, 1)].some((when) => dollarsIn(rows, tenant, when) >= needed))
      .length;
  return customers(month) - customers(back(month, 12));
}

export function azureGrowth(all: readonly Azure[], month: string): number {
  const rows = typed(all, ['csp', 'dpor', 'pal']);
  const year = (last: string) =>
    add(
      tenantsOf(rows).flatMap((tenant) =>
        Array.from({ length: 12 }, (_, index) => dollarsIn(rows, tenant, back(last, index))),
      ),
    );
  const before = year(back(month, 12));
  return before > 0 ? ((year(month) - before) * 100) / before : 0;
}

interface Cell {
  readonly workload: string;
  readonly seats: number;
  readonly active: number;
}

/** The workloads of one tenant and month, the largest figures stated of each. */
function workloadsIn(rows: readonly Office[], tenant: string, month: string): Cell[] {
  const own = rows.filter((row) => row.tenant === tenant && row.month === month);
  return Array.from(
    Map.groupBy(own, ({ workload }) => workload),
    ([workload, stated]) => ({
      workload,
      seats: Math.max(...stated.map(({ seats }) => seats)),
      active: Math.max(...stated.map(({ active }) => active)),
    }),
  );
}

function isEligible(rows: readonly Office[], tenant: string, month: string, track: Track): boolean {
  const large = (when: string) => workloadsIn(rows, tenant, when).some(({ seats }) => seats > 300);
  const small = (when: string) => workloadsIn(rows, tenant, when).some(({ seats }) => seats >= 11 && seats <= 300);
  return track === 'enterprise' ? large(month) : small(month) || (large(month) && small(back(month, 12)));
}

export function seatAdds(all: readonly Office[], month: string, track: Track): number {
  const rows = typed(all, track === 'enterprise' ? ['cpor', 'dpor'] : ['cpor', 'csp']);
  const customers = (when: string) => tenantsOf(rows).filter((tenant) => isEligible(rows, tenant, when, track)).length;
  return customers(month) - customers(back(month, 12));
}

export function seatGrowth(all: readonly Office[], month: string, track: Track, type: AssociationType): number {
  const rows = typed(all, [type]).filter((row) => row.month <= month);
  const before = back(month, 12);
  const grown = (tenant: string) =>
    workloadsIn(rows, tenant, month).map(({ workload, active }) => {
      const own = rows.filter((row) => row.tenant === tenant && row.workload === workload);
      const first = own.map((row) => row.month).sort()[0]!;
      const base = workloadsIn(own, tenant, first)[0]!.active;
      return first > before ? active - base : active;
    });
  const now = tenantsOf(rows).filter((tenant) => isEligible(rows, tenant, month, track));
  const then = tenantsOf(rows).filter((tenant) => isEligible(rows, tenant, before, track));
  return (
    add(now.flatMap(grown)) -
    add(then.flatMap((tenant) => workloadsIn(rows, tenant, before).map(({ active }) => active)))
  );
}

export function seatDeployments(all: readonly Office[], month: string, track: Track, type: AssociationType): number {
  const rows = typed(all, [type]).filter((row) => row.month <= month);
  const before = back(month, 12);
  const share = (tenant: string, when: string) => {
    const cells = workloadsIn(rows, tenant, when);
    return { seats: add(cells.map(({ seats }) => seats)), active: add(cells.map(({ active }) => active)) };
  };
  const deployed = (tenant: string, when: string) => {
    const { seats, active } = share(tenant, when);
    return isEligible(rows, tenant, when, track) && seats > 0 && active * 100 >= 40 * seats;
  };
  const arrived = (tenant: string) => {
    const first = rows
      .filter((row) => row.tenant === tenant)
      .map((row) => row.month)
      .sort()[0]!;
    const { seats, active } = share(tenant, first);
    return first > before && active * 100 > 40 * seats;
  };
  const tenants = tenantsOf(rows);
  return (
    tenants.filter((tenant) => deployed(tenant, month) && !arrived(tenant)).length -
    tenants.filter((tenant) => deployed(tenant, before)).length
  );
}
