/** Business Applications by (tenant, workload) and month, copies settled: revenue in dollars, usage in consumption value. */
import { associationOf, associationRank } from '../associations.ts';
import { groupBy, pick } from '../columns/columns.ts';
import { distinctPairs } from '../columns/distinct.ts';
import { type Grid, gridOf } from '../columns/grid.ts';
import { settle } from '../columns/settle.ts';
import { monthsSince, spanOf } from '../columns/span.ts';
import { normalise } from '../normalise.ts';
import type { Table } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { EligibleAssociations } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';
import { COUNTS, rankOf } from '../standing.ts';

export interface BusinessView {
  readonly pairs: readonly BusinessPair[];
  readonly amounts: Grid;
  /** The part of the rows that is counted under another attribution. */
  readonly leftOut: Grid;
  readonly standing: Grid<Uint8Array>;
}

export interface BusinessPair {
  readonly tenant: string;
  /** As the rules call it; as the export writes it where no rule names it. */
  readonly workload: string;
}

type Revenue = Table<'business-applications-revenue'>;
type Usage = Table<'business-applications-usage'>;

export const revenueView = remember(
  (table: Revenue | undefined, ruleSet: RuleSet, associations: EligibleAssociations): BusinessView | null => {
    if (!table) return null;
    const listed = workloadsOf(ruleSet.businessApplications.revenue, table.text.workload.values);
    const ranks = table.text.attribution.values.map((text) =>
      associationRank(associations, associationOf(ruleSet, text)),
    );
    return build(table, listed, (row) => {
      const rank = ranks[table.text.attribution.codes[row]!]!;
      const workload = listed[table.text.workload.codes[row]!]!;
      return {
        rank: rank === COUNTS && !workload.rule ? rankOf('workload-not-eligible') : rank,
        amount: table.numbers.dollars[row]!,
      };
    });
  },
);

export const usageView = remember(
  (
    table: Usage | undefined,
    ruleSet: RuleSet,
    associations: { readonly any: EligibleAssociations; readonly pal: EligibleAssociations },
  ): BusinessView | null => {
    if (!table) return null;
    const { attribution, workload, metricType } = table.text;
    const { mau, mac, pamau } = table.numbers;
    const listed = workloadsOf(ruleSet.businessApplications.usage, workload.values);
    const ranks = attribution.values.map((text) => {
      const association = associationOf(ruleSet, text);
      return {
        any: associationRank(associations.any, association),
        pal: associationRank(associations.pal, association),
      };
    });
    const paid = metricType.values.map((text) =>
      ruleSet.businessApplications.countedMetricTypes.names.includes(normalise(text)),
    );
    return build(table, listed, (row) => {
      const { rule } = listed[workload.codes[row]!]!;
      const rank = ranks[attribution.codes[row]!]!;
      if (!rule) {
        const best = Math.max(rank.any, rank.pal);
        return { rank: best === COUNTS ? rankOf('workload-not-eligible') : best, amount: 0 };
      }
      const own = rank[rule.attributedBy];
      const users = { users: mau[row]!, capacity: mac[row]!, 'app-users': pamau[row]! };
      const amount = rule.unit === 'app-users' && Number.isNaN(users['app-users']) ? users.users : users[rule.unit];
      return {
        rank: own === COUNTS && !paid[metricType.codes[row]!] ? rankOf('trial') : own,
        amount: amount * rule.rate,
      };
    });
  },
);

interface Workload<R> {
  readonly name: string;
  readonly rule: R | undefined;
}

function workloadsOf<R extends { name: string; names: readonly string[] }>(
  rules: readonly R[],
  written: readonly string[],
): Workload<R>[] {
  return written.map((text) => {
    const rule = rules.find(({ names }) => names.includes(normalise(text)));
    return { name: rule?.name ?? text, rule };
  });
}

function build(
  table: Revenue | Usage,
  workloads: readonly Workload<unknown>[],
  judge: (row: number) => { rank: number; amount: number },
): BusinessView | null {
  const span = spanOf(table);
  if (!span) return null;
  const { tenant, workload, subscription, attribution } = table.text;
  const since = monthsSince(span.first, table.text.month);
  const names = groupBy({ values: workloads.map(({ name }) => name), codes: workload.codes }, (name) => name);
  const pairs = distinctPairs(tenant.codes, names.codes);
  const standing = gridOf(pairs.rows.length, span, Uint8Array);
  const amounts = gridOf(pairs.rows.length, span, Float64Array);
  const leftOut = gridOf(pairs.rows.length, span, Float64Array);
  const at = pairs.ids.map((pair, row) => pair * standing.months + since[row]!);
  const counted: number[] = [];
  const figures: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const { rank, amount } = judge(row);
    if (rank > standing.cells[at[row]!]!) standing.cells[at[row]!] = rank;
    if (rank !== COUNTS) continue;
    counted.push(row);
    figures.push(amount);
  }
  const rows = Uint32Array.from(counted);
  const lower = (text: string) => text.toLowerCase();
  const where = distinctPairs(pick(at, rows), pick(groupBy(subscription, lower).codes, rows));
  // Copies carry the same name of the workload: two names of one workload are two products and are added.
  const cells = distinctPairs(where.ids, pick(groupBy(workload, normalise).codes, rows));
  const settled = settle({
    cell: cells.ids,
    cells: cells.rows.length,
    attribution: pick(groupBy(attribution, lower).codes, rows),
    amount: Float64Array.from(figures),
  });
  cells.rows.forEach((index, cell) => {
    amounts.cells[at[rows[index]!]!]! += settled.amount[cell]!;
    leftOut.cells[at[rows[index]!]!]! += settled.leftOut[cell]!;
  });
  return {
    pairs: Array.from(pairs.rows, (row) => ({
      tenant: tenant.values[tenant.codes[row]!]!,
      workload: names.names[names.codes[row]!]!,
    })),
    amounts,
    leftOut,
    standing,
  };
}
