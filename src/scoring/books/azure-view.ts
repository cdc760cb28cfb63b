/** Azure consumption by tenant, service and month, copies settled. */
import { pick, pickFigures } from '../columns/columns.ts';
import { distinctPairs } from '../columns/distinct.ts';
import { type Grid, gridOf } from '../columns/grid.ts';
import { settle } from '../columns/settle.ts';
import { type Span, spanOf } from '../columns/span.ts';
import { normalise } from '../normalise.ts';
import type { Table } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { EligibleAssociations } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';
import { COUNTS } from '../standing.ts';
import { type AzureRows, azureRowRanks, azureRows, type Services } from './azure-rows.ts';

/** The consumption that some associations and services make. Subjects are numbers into `tenants` and `services`. */
export interface AzureView {
  readonly tenants: readonly string[];
  /** Normalised ServiceLevel2. */
  readonly services: readonly string[];
  /** The same as an export writes them. */
  readonly serviceNames: readonly string[];
  readonly dollars: Grid;
  readonly serviceDollars: Grid;
  /** Dollars of copies that are counted under another attribution. */
  readonly leftOut: Grid;
  /** The furthest rank of a tenant's or a service's rows, see standing.ts. */
  readonly standing: Grid<Uint8Array>;
  readonly serviceStanding: Grid<Uint8Array>;
}

/** null without Azure usage. */
export function azureView(
  usage: Table<'azure-usage'> | undefined,
  subscriptions: Table<'product-subscriptions'> | undefined,
  ruleSet: RuleSet,
  associations: EligibleAssociations,
  services: Services,
): AzureView | null {
  const span = spanOf(usage);
  if (!usage || !span) return null;
  const views = viewsOf(usage, subscriptions, ruleSet);
  const key = `${services} ${[...associations.types].sort().join()}`;
  const view = views.get(key) ?? build(azureRows(usage, subscriptions, ruleSet), span, ruleSet, associations, services);
  views.set(key, view);
  return view;
}

const viewsOf = remember(
  (_usage: Table<'azure-usage'>, _subscriptions: Table<'product-subscriptions'> | undefined, _ruleSet: RuleSet) =>
    new Map<string, AzureView>(),
);

function build(
  source: AzureRows,
  span: Span,
  ruleSet: RuleSet,
  associations: EligibleAssociations,
  services: Services,
): AzureView {
  const { usage, since } = source;
  const tenants = usage.text.tenant;
  const ranks = azureRowRanks(source, ruleSet, associations, services);
  const standing = gridOf(tenants.values.length, span, Uint8Array);
  const serviceStanding = gridOf(source.service2.names.length, span, Uint8Array);
  let eligible = 0;
  const counted = new Uint32Array(usage.rows);
  for (let row = 0; row < usage.rows; row++) {
    const cell = tenants.codes[row]! * standing.months + since[row]!;
    const rank = ranks[row]!;
    if (rank > standing.cells[cell]!) standing.cells[cell] = rank;
    const service = source.service2.codes[row]! * standing.months + since[row]!;
    if (rank > serviceStanding.cells[service]!) serviceStanding.cells[service] = rank;
    if (rank === COUNTS) counted[eligible++] = row;
  }
  const rows = counted.subarray(0, eligible);

  const dollars = gridOf(tenants.values.length, span, Float64Array);
  const leftOut = gridOf(tenants.values.length, span, Float64Array);
  const serviceDollars = gridOf(source.service2.names.length, span, Float64Array);
  const tenantMonth = rows.map((row) => tenants.codes[row]! * dollars.months + since[row]!);
  const where = distinctPairs(tenantMonth, pick(source.subscription.codes, rows));
  const cells = distinctPairs(where.ids, pick(source.service, rows));
  const settled = settle({
    cell: cells.ids,
    cells: cells.rows.length,
    attribution: pick(source.attribution, rows),
    amount: pickFigures(usage.numbers.dollars, rows),
    flagged: Uint8Array.from(rows, (row) => (usage.text.duplicate.values[usage.text.duplicate.codes[row]!] ? 1 : 0)),
  });
  cells.rows.forEach((index, cell) => {
    const row = rows[index]!;
    dollars.cells[tenantMonth[index]!]! += settled.amount[cell]!;
    leftOut.cells[tenantMonth[index]!]! += settled.leftOut[cell]!;
    serviceDollars.cells[source.service2.codes[row]! * dollars.months + since[row]!]! += settled.amount[cell]!;
  });
  return {
    tenants: tenants.values,
    services: source.service2.names,
    serviceNames: namesAsWritten(usage.text.service2.values, source.service2.names),
    dollars,
    serviceDollars,
    leftOut,
    standing,
    serviceStanding,
  };
}

/** Of several spellings of one service the alphabetically first, so that the order of rows does not matter. */
function namesAsWritten(written: readonly string[], names: readonly string[]): string[] {
  const spellings = Map.groupBy(written, normalise);
  return names.map((name) => spellings.get(name)?.toSorted()[0] ?? name);
}
