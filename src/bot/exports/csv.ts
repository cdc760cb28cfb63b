import { stringify } from 'csv-stringify/sync';
import type { Day } from '../../scoring/index.ts';
import type { OutgoingFile } from '../message.ts';
import type { ExportId } from './export-ids.ts';
import type { Rows } from './table.ts';

/** Without it Excel takes the file for the encoding of the machine and spoils every name that is not English. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets run cells that begin like a formula; the library puts a quote in front of those. A number is none. */
export const csvOf = ({ header, rows }: Rows): string =>
  stringify([[...header], ...rows.map((row) => [...row])], {
    escape_formulas: true,
    cast: { boolean: String, number: (value) => ({ value: String(value), escape_formulas: false }) },
  });

/** The table as a document for a spreadsheet. */
export const csvFile = (id: ExportId, rows: Rows, today: Day): OutgoingFile => ({
  name: `seventy-${id}-${today}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  bytes: new TextEncoder().encode(BYTE_ORDER_MARK + csvOf(rows)),
});
