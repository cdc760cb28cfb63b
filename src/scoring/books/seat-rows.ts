/** One list of Microsoft 365 usage rows from two reports: Office usage as it is, Enterprise mobility summed up. */
import { type Association, associationOf } from '../associations.ts';
import { groupBy, numbered } from '../columns/columns.ts';
import { distinctPairs } from '../columns/distinct.ts';
import { monthsSince, type Span, spanOf } from '../columns/span.ts';
import { normalise } from '../normalise.ts';
import type { Table } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { RuleSet } from '../rules/schema.ts';

type Office = Table<'office-usage'>;
type Mobility = Table<'enterprise-mobility'>;

export interface SeatRows {
  readonly tenants: readonly string[];
  readonly span: Span;
  readonly associations: readonly (Association | undefined)[];
  readonly parts: readonly SeatRowsPart[];
}

/** Columns of equal length. */
export interface SeatRowsPart {
  readonly tenant: Uint32Array;
  /** Months since the first of the span. */
  readonly since: Uint32Array;
  /** Index into the rule set's workloads; their number where the workload is of no list. */
  readonly workload: Uint32Array;
  /** Index into `associations`. */
  readonly association: Uint32Array;
  readonly seats: Float64Array;
  readonly active: Float64Array;
  /** Free licences: they tell that the tenant was seen, and count nowhere. */
  readonly free: Uint8Array;
}

export const seatRows = remember(
  (office: Office | undefined, mobility: Mobility | undefined, ruleSet: RuleSet): SeatRows | null => {
    const spans = [spanOf(office), spanOf(mobility)].filter((span) => span !== null);
    if (spans.length === 0) return null;
    const span = {
      first: Math.min(...spans.map(({ first }) => first)),
      last: Math.max(...spans.map(({ last }) => last)),
    };
    const tenants = numbered([office?.text.tenant.values ?? [], mobility?.text.tenant.values ?? []]);
    const attributions = numbered([office?.text.attribution.values ?? [], mobility?.text.attribution.values ?? []]);
    const [officeTenants, mobilityTenants] = tenants.codes as [Uint32Array, Uint32Array];
    const [officeAttributions, mobilityAttributions] = attributions.codes as [Uint32Array, Uint32Array];
    const parts: SeatRowsPart[] = [];
    if (office) parts.push(officeRows(office, span, ruleSet, officeTenants, officeAttributions));
    if (mobility) parts.push(...mobilityRows(mobility, span, ruleSet, mobilityTenants, mobilityAttributions));
    return {
      tenants: tenants.names,
      span,
      associations: attributions.names.map((text) => associationOf(ruleSet, text)),
      parts,
    };
  },
);

function officeRows(
  { text, numbers }: Office,
  span: Span,
  { microsoft365Workloads }: RuleSet,
  tenants: Uint32Array,
  attributions: Uint32Array,
): SeatRowsPart {
  const workloads = text.workload.values.map((written) => {
    const index = microsoft365Workloads.findIndex(({ names }) => names.includes(normalise(written)));
    return index < 0 ? microsoft365Workloads.length : index;
  });
  return {
    tenant: text.tenant.codes.map((code) => tenants[code]!),
    since: monthsSince(span.first, text.month),
    workload: text.workload.codes.map((code) => workloads[code]!),
    association: text.attribution.codes.map((code) => attributions[code]!),
    seats: numbers.seats,
    active: numbers.active,
    free: new Uint8Array(text.tenant.codes.length),
  };
}

/** One row a location and attribution: its subscriptions are added. A workload with neither seats nor users is no row. */
function mobilityRows(
  { text, numbers, rows }: Mobility,
  span: Span,
  ruleSet: RuleSet,
  tenants: Uint32Array,
  attributions: Uint32Array,
): SeatRowsPart[] {
  const months = span.last - span.first + 1;
  const since = monthsSince(span.first, text.month);
  const isFree = text.freeOrPaid.values.map((cell) => cell.toLowerCase() === 'free');
  const freeRow = text.freeOrPaid.codes.map((code) => Number(isFree[code]));
  const tenantMonth = text.tenant.codes.map((code, row) => code * months + since[row]!);
  const location = groupBy(text.location, (cell) => cell.toLowerCase()).codes;
  const attribution = groupBy(text.attribution, (cell) => cell.toLowerCase()).codes;
  const holder = distinctPairs(distinctPairs(location, attribution).ids, freeRow).ids;
  const groups = distinctPairs(tenantMonth, holder);
  return ruleSet.microsoft365Workloads.flatMap(({ mobility }, index) => {
    if (!mobility) return [];
    const seats = new Float64Array(groups.rows.length);
    const active = new Float64Array(groups.rows.length);
    for (let row = 0; row < rows; row++) {
      seats[groups.ids[row]!]! += numbers[`${mobility}Seats`][row]!;
      active[groups.ids[row]!]! += numbers[`${mobility}Active`][row]!;
    }
    const used = groups.rows.filter((_, group) => seats[group]! !== 0 || active[group]! !== 0);
    const filled = (column: Float64Array) => Float64Array.from(used, (row) => column[groups.ids[row]!]!);
    return {
      tenant: used.map((row) => tenants[text.tenant.codes[row]!]!),
      since: used.map((row) => since[row]!),
      workload: used.map(() => index),
      association: used.map((row) => attributions[text.attribution.codes[row]!]!),
      seats: filled(seats),
      active: filled(active),
      free: Uint8Array.from(used, (row) => freeRow[row]!),
    };
  });
}
