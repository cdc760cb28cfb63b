import type { Month, Tables } from '../scoring/index.ts';
import { tablesIn } from './columns.ts';
import { contentHashes } from './content-hash.ts';
import type { ImportRecord } from './import.ts';
import { isKeptWhole, keysOf } from './report-keys.ts';

/** What an import brings: for each report the months it has rows of, or `all`, with a hash of those rows. */
export function bringsOf(tables: Tables): ImportRecord['brings'] {
  const filled = tablesIn(tables).filter(([, table]) => table.rows > 0);
  return Object.fromEntries(filled.map(([report, table]) => [report, contentHashes(report, table)]));
}

/** The months of all monthly reports together, oldest first. */
export function monthsOf(tables: Tables): readonly Month[] {
  const months = new Set<Month>();
  for (const [report, table] of tablesIn(tables)) {
    if (isKeptWhole(report)) continue;
    const { values, codes } = keysOf(report, table);
    for (const code of new Set(codes)) months.add(values[code]!);
  }
  return [...months].sort();
}
