/** Which columns of each monthly report tell an association, and by what name its workload goes. Built once a table. */
import type { RuleSet, Table } from '../scoring/index.ts';
import { normalise } from '../scoring/normalise.ts';
import { remember } from '../scoring/remember.ts';
import { attributed, type SeenTable } from './attributed-rows.ts';

type Seats = Table<'enterprise-mobility'>['numbers'];

export const azureSeen = remember((table: Table<'azure-usage'> | undefined, ruleSet: RuleSet) =>
  table ? attributed(table, ruleSet) : null,
);

export const officeSeen = remember((table: Table<'office-usage'> | undefined, ruleSet: RuleSet) =>
  table
    ? attributed(table, ruleSet, { column: table.text.workload, nameOf: namedBy(ruleSet.microsoft365Workloads) })
    : null,
);

/** Enterprise mobility has columns for each workload: a row tells of those that it has seats or users of. */
export const mobilitySeen = remember(
  (table: Table<'enterprise-mobility'> | undefined, ruleSet: RuleSet): readonly SeenTable[] => {
    if (!table) return [];
    const { freeOrPaid } = table.text;
    const isFree = freeOrPaid.values.map((cell) => cell.toLowerCase() === 'free');
    return ruleSet.microsoft365Workloads.flatMap(({ name, mobility }) => {
      if (!mobility) return [];
      const seats = table.numbers[`${mobility}Seats` satisfies keyof Seats];
      const active = table.numbers[`${mobility}Active` satisfies keyof Seats];
      const column = { values: [name], codes: new Uint32Array(table.rows) };
      const leaveOut = (row: number) => isFree[freeOrPaid.codes[row]!]! || (seats[row] === 0 && active[row] === 0);
      return attributed(table, ruleSet, { column, leaveOut }) ?? [];
    });
  },
);

export const revenueSeen = remember((table: Table<'business-applications-revenue'> | undefined, ruleSet: RuleSet) =>
  table
    ? attributed(table, ruleSet, { column: table.text.workload, nameOf: namedBy(ruleSet.businessApplications.revenue) })
    : null,
);

export const usageSeen = remember((table: Table<'business-applications-usage'> | undefined, ruleSet: RuleSet) =>
  table
    ? attributed(table, ruleSet, { column: table.text.workload, nameOf: namedBy(ruleSet.businessApplications.usage) })
    : null,
);

/** The rule set's name of a workload; as written where no row names it. */
function namedBy(rows: readonly { readonly name: string; readonly names: readonly string[] }[]) {
  return (written: string) => rows.find(({ names }) => names.includes(normalise(written)))?.name ?? written;
}
