/** What reading a set of export files gave, and the record an account keeps of it. */
import { z } from 'zod';
import { REPORTS, type ReportId, type Tables } from '../scoring/index.ts';

/** A file as an adapter hands it over; `open` may be called more than once. */
export interface ExportFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

export interface SkippedRow {
  /** Header = line 1. */
  readonly line: number;
  readonly reason: string;
}

export interface FileOutcome {
  readonly name: string;
  readonly report: ReportId | null;
  /** Data rows seen (blank lines are none). */
  readonly rows: number;
  readonly accepted: number;
  /** At most the first 10,000; `rows - accepted` is how many there were. */
  readonly skipped: readonly SkippedRow[];
  readonly unknownColumns: readonly string[];
  /** One sentence that says what is wrong and what to do. With it the whole import is refused. */
  readonly error?: string;
}

export interface Reading {
  readonly files: readonly FileOutcome[];
  /** The accepted rows of all files together; empty when any file has an error. */
  readonly tables: Tables;
}

/** Months a report's rows are kept under; snapshots that are replaced as a whole are kept under `all`. */
export const importRecordSchema = z.object({
  id: z.string(),
  /** ISO instant. */
  at: z.string(),
  /** Member id of whoever imported. */
  by: z.string(),
  files: z.array(
    z.object({ name: z.string(), report: z.enum(REPORTS), rows: z.number().int(), accepted: z.number().int() }),
  ),
  /** Content id of the snapshot in the store. */
  snapshot: z.string(),
  /** report -> month or `all` -> content hash of those rows. */
  brings: z.partialRecord(z.enum(REPORTS), z.record(z.string(), z.string())),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
