/** One customer that uses more than today. */

import type { AnyTable } from '../columns/any-table.ts';
import type { Designation, ReportId } from '../ids.ts';
import { monthNumber } from '../months.ts';
import { normalise } from '../normalise.ts';
import type { Tables, TextColumn } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { ChangeOf } from './change.ts';
import { withFigures } from './tables.ts';
import type { World } from './world.ts';

/** The figures of use, and over how many months of them growth is taken: Azure compares years, the others single months. */
const USE = {
  'office-usage': { figures: ['active'], months: 1 },
  'enterprise-mobility': { figures: ['entraActive', 'intuneActive', 'purviewActive'], months: 1 },
  'business-applications-usage': { figures: ['mau', 'mac', 'pamau'], months: 1 },
  'azure-usage': { figures: ['dollars'], months: 12 },
} as const satisfies { [R in ReportId]?: { figures: readonly string[]; months: number } };
type UsedReport = keyof typeof USE;

const SEATS = ['office-usage', 'enterprise-mobility'] as const;
const REPORTS_OF: { readonly [D in Designation]: readonly UsedReport[] } = {
  'business-applications': ['business-applications-usage'],
  'modern-work': SEATS,
  security: [...SEATS, 'azure-usage'],
  infrastructure: ['azure-usage'],
  'digital-app-innovation': ['azure-usage'],
  'data-ai': ['azure-usage'],
};

type Growth = ChangeOf<'grow'> & { readonly tenant: string };

/** Percent of all it uses; or so many users more, of the workload it uses most. */
export function growCustomer(change: Growth, world: World): Tables {
  const { designation, tenant, percent, users } = change;
  if (users !== undefined) return withUsers(designation, tenant, users, world);
  const { tables, month } = world;
  const grown = REPORTS_OF[designation].flatMap((report) => {
    const table: AnyTable | undefined = tables[report];
    if (!table || percent === undefined) return [];
    const { figures, months } = USE[report];
    const of = rowsOf(table, tenant, (when) => when <= month && when > month - months);
    if (!table.text.tenant?.codes.some((_, row) => of(row))) return [];
    return [[report, withFigures(table, figures, (figure, row) => (of(row) ? figure * (1 + percent / 100) : figure))]];
  });
  return { ...tables, ...(Object.fromEntries(grown) as Tables) };
}

/** On every row of the workload, as copies of one consumption state the same. */
function withUsers(designation: Designation, tenant: string, users: number, world: World): Tables {
  const { tables, month, ruleSet } = world;
  const report = REPORTS_OF[designation].find(
    (each) => each === 'office-usage' || each === 'business-applications-usage',
  );
  const table: AnyTable | undefined = report && tables[report];
  const workload = table?.text.workload;
  if (!report || !table || !workload) return tables;
  const figure = USE[report].figures[0];
  const active = table.numbers[figure]!;
  const of = rowsOf(table, tenant, (when) => when === month);
  const counts = countsIn(designation, workload, ruleSet);
  const rows = Array.from(active.keys()).filter((row) => of(row) && counts(row));
  const most = rows.toSorted((a, b) => active[b]! - active[a]! || a - b)[0];
  if (most === undefined) return withMobileUsers(designation, tenant, users, world);
  const { subscription } = table.text;
  const same = new Set(
    rows.filter(
      (row) => workload.codes[row] === workload.codes[most] && subscription?.codes[row] === subscription?.codes[most],
    ),
  );
  const raised = withFigures(table, [figure], (own, row) => (same.has(row) ? own + users : own));
  return { ...tables, [report]: raised };
}

/** Where Office usage tells nothing of the customer: of the workload of Enterprise mobility it uses most, under each attribution. */
function withMobileUsers(designation: Designation, tenant: string, users: number, { tables, month }: World): Tables {
  const table: AnyTable | undefined = tables['enterprise-mobility'];
  const { attribution } = table?.text ?? {};
  if (!table || !attribution || !REPORTS_OF[designation].includes('enterprise-mobility')) return tables;
  const of = rowsOf(table, tenant, (when) => when === month);
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(of);
  const usedMost = (figure: string) => Math.max(0, ...rows.map((row) => table.numbers[figure]![row]!));
  const [figure] = USE['enterprise-mobility'].figures.toSorted((a, b) => usedMost(b) - usedMost(a));
  const active = table.numbers[figure!]!;
  const raised = new Set(
    [...Map.groupBy(rows, (row) => attribution.codes[row]!).values()].map((own) =>
      own.reduce((most, row) => (active[row]! > active[most]! ? row : most)),
    ),
  );
  return {
    ...tables,
    'enterprise-mobility': withFigures(table, [figure!], (own, row) => (raised.has(row) ? own + users : own)),
  } as Tables;
}

function rowsOf({ text: { tenant, month } }: AnyTable, wanted: string, fits: (month: number) => boolean) {
  const who = tenant?.values.indexOf(wanted) ?? -1;
  const inTime = (month?.values ?? []).map((text) => fits(monthNumber(text)));
  return (row: number) => tenant!.codes[row] === who && inTime[month!.codes[row]!]!;
}

function countsIn(designation: Designation, { values, codes }: TextColumn, ruleSet: RuleSet): (row: number) => boolean {
  const listed = values.map((written) => {
    const name = normalise(written);
    if (designation === 'business-applications') {
      return ruleSet.businessApplications.usage.some(({ names, unit }) => unit !== 'capacity' && names.includes(name));
    }
    return ruleSet.microsoft365Workloads.some(
      (rule) => rule.names.includes(name) && rule.countsIn.some((each) => each === designation),
    );
  });
  return (row) => listed[codes[row]!]!;
}
