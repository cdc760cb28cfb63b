/** The list of imports, oldest first, read as one statement: which snapshot supplies which month of which report. */
import type { ReportId } from '../scoring/index.ts';
import type { ImportRecord } from './import.ts';

export interface Supplier {
  /** Content id of the snapshot. */
  readonly snapshot: string;
  /** Of the rows supplied. */
  readonly hash: string;
}

/** By report, then by month or `all`. */
export type Suppliers = { readonly [R in ReportId]?: Readonly<Record<string, Supplier>> };

/** A later import replaces the months it brings and leaves the others; what is kept under `all` it replaces as a whole. */
export function suppliers(imports: readonly ImportRecord[]): Suppliers {
  const found: { [R in ReportId]?: Record<string, Supplier> } = {};
  for (const { snapshot, brings } of imports) {
    for (const [report, hashes] of Object.entries(brings) as [ReportId, Record<string, string>][]) {
      found[report] ??= {};
      for (const [key, hash] of Object.entries(hashes)) found[report][key] = { snapshot, hash };
    }
  }
  return found;
}

/** True when the same rows are there already, in whatever order and files they came. */
export function isUnchanged(imports: readonly ImportRecord[], brings: ImportRecord['brings']): boolean {
  const present = suppliers(imports);
  return Object.entries(brings).every(([report, hashes]) =>
    Object.entries(hashes).every(([key, hash]) => present[report as ReportId]?.[key]?.hash === hash),
  );
}

/** The imports before the last one: undo. */
export function withoutLast(imports: readonly ImportRecord[]): ImportRecord[] {
  return imports.slice(0, -1);
}
