/** A portfolio of some customers, in reports that reach as far as they did. */
import { spanOf } from '../../scoring/columns/span.ts';
import type { Portfolio, ReportId } from '../../scoring/index.ts';
import { monthNumber } from '../../scoring/months.ts';
import { onlyRows } from '../../scoring/scenario/tables.ts';

const REPORTS_OF_USE = [
  'azure-usage',
  'office-usage',
  'enterprise-mobility',
  'business-applications-revenue',
  'business-applications-usage',
] as const satisfies readonly ReportId[];

/** Everybody's rows of the first and the last month stay as well: they keep the span, and are the same after a change. */
export function onlyCustomers({ tables }: Portfolio, tenants: ReadonlySet<string>): Portfolio {
  const fewer = REPORTS_OF_USE.flatMap((report) => {
    const table = tables[report];
    const span = spanOf(table);
    if (!table || !span) return [];
    const { tenant, month } = table.text;
    const wanted = tenant.values.map((id) => tenants.has(id));
    const edge = month.values.map((text) => [span.first, span.last].includes(monthNumber(text)));
    return [[report, onlyRows(table, (row) => wanted[tenant.codes[row]!]! || edge[month.codes[row]!]!)] as const];
  });
  return { tables: { ...tables, ...(Object.fromEntries(fewer) as Portfolio['tables']) } };
}
