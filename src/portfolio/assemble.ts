import { type Portfolio, REPORTS, type ReportId, type Table } from '../scoring/index.ts';
import type { ImportRecord } from './import.ts';
import { type Supplier, suppliers } from './ledger.ts';
import { decodeSnapshot, SnapshotDamaged } from './snapshot-codec.ts';
import { joined, partOf } from './table-parts.ts';

/**
 * The portfolio that a list of imports describes: for each month of each report the rows of the snapshot that supplies
 * it, in the order of the imports. A report that one snapshot supplies alone is taken as it is, without a look at its rows.
 * @param loadSnapshot the bytes kept under a content id; called once for each snapshot that is needed
 * @throws SnapshotDamaged when a snapshot does not hold what the list says
 */
export async function assemble(
  imports: readonly ImportRecord[],
  loadSnapshot: (id: string) => Promise<Uint8Array>,
): Promise<Portfolio> {
  const supplies = new Map<ReportId, Supply[]>();
  for (const [snapshot, needs] of needsBySnapshot(imports)) {
    const tables = decodeSnapshot(await loadSnapshot(snapshot));
    for (const [report, keys] of needs) {
      const table = tables[report] as Table | undefined;
      if (!table) throw new SnapshotDamaged();
      supplies.set(report, [...(supplies.get(report) ?? []), { table, keys }]);
    }
  }
  const filled = REPORTS.filter((report) => supplies.has(report));
  return { tables: Object.fromEntries(filled.map((report) => [report, tableOf(report, supplies.get(report)!)])) };
}

interface Supply {
  readonly table: Table;
  readonly keys: ReadonlySet<string>;
}

function tableOf(report: ReportId, supplies: readonly Supply[]): Table {
  const [first, ...others] = supplies;
  // What an import brought is lost only to another, so the only supplier supplies all it has.
  if (others.length === 0) return first!.table;
  return joined(
    report,
    supplies.map(({ table, keys }) => partOf(report, table, keys)),
  );
}

/** For each snapshot, in the order of the imports, what it supplies of which report. */
function needsBySnapshot(imports: readonly ImportRecord[]): ReadonlyMap<string, ReadonlyMap<ReportId, Set<string>>> {
  const needs = new Map(imports.map(({ snapshot }) => [snapshot, new Map<ReportId, Set<string>>()]));
  for (const [report, byKey] of Object.entries(suppliers(imports)) as [ReportId, Record<string, Supplier>][]) {
    for (const [key, { snapshot }] of Object.entries(byKey)) {
      const needed = needs.get(snapshot)!;
      needed.set(report, (needed.get(report) ?? new Set()).add(key));
    }
  }
  return new Map([...needs].filter(([, reports]) => reports.size > 0));
}
