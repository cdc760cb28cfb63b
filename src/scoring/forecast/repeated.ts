/** A report as it reads when nothing changes: the rows of one month again and again. */
import { type AnyTable, rowsAt, rowsWhere } from '../columns/any-table.ts';
import { monthNumber, monthText } from '../months.ts';
import { remember } from '../remember.ts';

const YEAR = 12;

/**
 * Rows of later months are left out, also those an export already holds of a month that is not over. A report without
 * rows in the month that is repeated stays as short as it is; one without months stays the same.
 * @param last month number of the month that is repeated
 * @param months how often at least. What is scored again and again has its books kept, so few lengths are made: one month,
 *   which is asked for whenever data changed, or whole years; a longer one takes the place of a shorter one.
 */
export function repeated(table: AnyTable, last: number, months: number): AnyTable {
  const longest = made(table);
  const known = longest.get(last);
  if (known && known.months >= months) return known.table;
  const enough = months <= 1 ? months : Math.ceil(months / YEAR) * YEAR;
  const own = { months: enough, table: build(table, last, enough) };
  longest.set(last, own);
  return own.table;
}

/** By the month that is repeated. */
const made = remember((_table: AnyTable) => new Map<number, Made>());

interface Made {
  readonly months: number;
  readonly table: AnyTable;
}

function build(table: AnyTable, last: number, months: number): AnyTable {
  const { month } = table.text;
  if (!month) return table;
  const written = month.values.map(monthNumber);
  const kept = rowsWhere(table, (row) => written[month.codes[row]!]! <= last);
  const again = rowsWhere(table, (row) => written[month.codes[row]!] === last);
  if (kept.length === table.rows && (months === 0 || again.length === 0)) return table;

  const rows = new Uint32Array(kept.length + again.length * months);
  rows.set(kept);
  for (let ahead = 0; ahead < months; ahead++) rows.set(again, kept.length + again.length * ahead);
  const longer = rowsAt(table, rows);
  const later = Array.from({ length: months }, (_, ahead) => monthText(last + 1 + ahead));
  const values = [...new Set([...month.values, ...later])];
  const codes = Uint32Array.from(longer.text.month!.codes);
  later.forEach((name, ahead) => {
    const from = kept.length + again.length * ahead;
    codes.fill(values.indexOf(name), from, from + again.length);
  });
  return { ...longer, text: { ...longer.text, month: { values, codes } } };
}
