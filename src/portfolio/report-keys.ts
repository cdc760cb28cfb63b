import { type ReportId, SNAPSHOT_REPORTS, type Table, type TextColumn } from '../scoring/index.ts';
import { textColumn } from './columns.ts';

/** The key under which a report that has no months is kept as a whole. */
export const ALL = 'all';

const WHOLE: ReadonlySet<ReportId> = new Set(SNAPSHOT_REPORTS);

export const isKeptWhole = (report: ReportId): boolean => WHOLE.has(report);

/** What each row of a table is kept under: its month, or `all`. */
export function keysOf(report: ReportId, table: Table): TextColumn {
  return isKeptWhole(report) ? { values: [ALL], codes: new Uint32Array(table.rows) } : textColumn(table, 'month');
}
