/** Customers and people nobody has yet: how they are called, so that they are nobody else. */
import type { Tables, TextColumn } from '../portfolio.ts';

const MARK = 'imagined-';

export interface Newcomer {
  /** Tenant id or Microsoft id that no row of the data has. */
  readonly id: string;
  readonly number: number;
}

/** So many, the same for the same data. @param columns where ids may be taken already */
export function newcomers(columns: readonly (TextColumn | undefined)[], count: number): readonly Newcomer[] {
  const taken = columns.flatMap((column) =>
    (column?.values ?? []).filter((text) => text.startsWith(MARK)).map((text) => Number(text.slice(MARK.length))),
  );
  const last = Math.max(0, ...taken.filter(Number.isInteger));
  return Array.from({ length: count }, (_, index) => {
    const number = last + 1 + index;
    return { id: `${MARK}${number}`, number };
  });
}

export function newTenants(tables: Tables, count: number): readonly Newcomer[] {
  const columns = Object.values(tables).map((table): TextColumn | undefined =>
    'tenant' in table.text ? table.text.tenant : undefined,
  );
  return newcomers(columns, count);
}
