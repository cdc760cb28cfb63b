/** The distinct associations of one table and the months they are seen in, found by codes instead of by row. */
import { type Association, associationOf } from '../scoring/associations.ts';
import { type Grouped, groupBy } from '../scoring/columns/columns.ts';
import { distinctPairs } from '../scoring/columns/distinct.ts';
import { type Grid, gridOf } from '../scoring/columns/grid.ts';
import { monthsSince, spanOf } from '../scoring/columns/span.ts';
import type { AssociationType, RuleSet, TextColumn } from '../scoring/index.ts';

export interface Seen {
  readonly type: AssociationType;
  readonly activity: Association['activity'];
  readonly tenant: string;
  readonly item: string;
  readonly subscription: string;
  readonly location: string;
}

export interface SeenTable {
  readonly entries: readonly Seen[];
  /** 1 for each month in which an entry has a row. */
  readonly presence: Grid<Uint8Array>;
  /** 1 for each of those months in which the report has any row. */
  readonly covered: Uint8Array;
}

/** The columns an association is made of; those a report does not have are absent. */
export interface AttributedTable {
  readonly rows: number;
  readonly text: {
    readonly month: TextColumn;
    readonly tenant: TextColumn;
    readonly attribution: TextColumn;
    /** Read where the attribution is empty or unknown. */
    readonly association?: TextColumn;
    readonly subscription?: TextColumn;
    readonly location?: TextColumn;
  };
}

/** What the associations of a table are for. */
export interface Items {
  readonly column?: TextColumn;
  readonly nameOf?: (written: string) => string;
  /** Rows that tell of no association. */
  readonly leaveOut?: (row: number) => boolean;
}

/** @returns null for a table without rows */
export function attributed(table: AttributedTable, ruleSet: RuleSet, items: Items = {}): SeenTable | null {
  const span = spanOf(table);
  if (!span) return null;
  const { text } = table;
  const tenant = groupBy(text.tenant, lower);
  const subscription = text.subscription && groupBy(text.subscription, lower);
  const location = text.location && groupBy(text.location, lower);
  const item = items.column && groupBy(items.column, items.nameOf ?? ((written) => written));
  const { kinds, codes } = kindsOf(table, ruleSet);
  const key = [subscription, location, item].reduce(
    (narrower, column) => (column ? distinctPairs(narrower.ids, column.codes) : narrower),
    distinctPairs(tenant.codes, codes),
  );

  const known = Array.from(key.rows, (row, id) => ({ id, row, kind: kinds[codes[row]!] ?? null })).filter(isOurs);
  const place = new Int32Array(key.rows.length).fill(-1);
  for (const [index, { id }] of known.entries()) place[id] = index;
  const presence = gridOf(known.length, span, Uint8Array);
  const since = monthsSince(span.first, text.month);
  const covered = new Uint8Array(presence.months);
  for (let row = 0; row < table.rows; row++) {
    covered[since[row]!] = 1;
    const index = place[key.ids[row]!]!;
    if (index >= 0 && !items.leaveOut?.(row)) presence.cells[index * presence.months + since[row]!] = 1;
  }
  return {
    entries: known.map(({ row, kind }) => ({
      ...kind,
      tenant: textAt(tenant, row),
      item: textAt(item, row),
      subscription: textAt(subscription, row),
      location: textAt(location, row),
    })),
    presence,
    covered,
  };
}

type Kind = Pick<Seen, 'type' | 'activity'>;
type Ours = { readonly id: number; readonly row: number; readonly kind: Kind };

const isOurs = (group: { kind: Kind | null }): group is Ours => group.kind !== null;
const lower = (text: string) => text.toLowerCase();
const textAt = (column: Grouped | undefined, row: number) => column?.names[column.codes[row]!] ?? '';

/** One code a row for what its attribution means; null where that is no association that can count. */
function kindsOf(
  { text: { attribution, association } }: AttributedTable,
  ruleSet: RuleSet,
): { readonly kinds: readonly (Kind | null)[]; readonly codes: Uint32Array } {
  const read = (written: string) => associationOf(ruleSet, written);
  const pairs = association
    ? distinctPairs(attribution.codes, association.codes)
    : distinctPairs(attribution.codes, new Uint32Array(attribution.codes.length));
  const kinds = Array.from(pairs.rows, (row): Kind | null => {
    const own = read(attribution.values[attribution.codes[row]!]!);
    const found = own ?? (association && read(association.values[association.codes[row]!]!));
    return found?.type ? { type: found.type, activity: found.activity } : null;
  });
  return { kinds, codes: pairs.ids };
}
