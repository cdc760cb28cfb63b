/** What a customer uses in one estate, and whether there is a digital partner of record to ask for. */
import { associationOf } from '../../scoring/associations.ts';
import type { AssociationType, Month, Portfolio, RuleSet, Tables, TextColumn } from '../../scoring/index.ts';
import type { DporProduct } from './dpor-request.ts';

export interface Subscribed {
  /** GUID, lower case. Microsoft 365: the workload, as its reports have no subscriptions. */
  readonly id: string;
  /** Sold through CSP: it counts by itself and can have no DPOR. */
  readonly csp: boolean;
  /** A partner of record is set already. */
  readonly dpor: boolean;
}

/** What a customer used in a month, that of the most dollars first. */
export function subscribed(
  { tables }: Portfolio,
  ruleSet: RuleSet,
  tenant: string,
  month: Month,
  product: DporProduct,
): readonly Subscribed[] {
  const found = new Map<string, { dollars: number; readonly types: Set<AssociationType> }>();
  for (const { report, thing } of REPORTS[product](tables)) {
    const [ours, now] = [report.text.tenant.values.indexOf(tenant), report.text.month.values.indexOf(month)];
    const { dollars } = report.numbers;
    for (let row = 0; row < report.rows; row++) {
      if (report.text.tenant.codes[row] !== ours || report.text.month.codes[row] !== now) continue;
      const id = textAt(thing, row).toLowerCase();
      if (thing !== undefined && id === '') continue;
      const known = found.get(id) ?? { dollars: 0, types: new Set() };
      found.set(id, known);
      known.dollars += dollars?.[row] ?? 0;
      const { attribution, association } = report.text;
      const type = (
        associationOf(ruleSet, textAt(attribution, row)) ?? associationOf(ruleSet, textAt(association, row))
      )?.type;
      if (type) known.types.add(type);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.dollars - x.dollars || (a < b ? -1 : 1))
    .map(([id, { types }]) => ({ id, csp: types.has('csp'), dpor: types.has('dpor') }));
}

interface Report {
  readonly rows: number;
  readonly text: Readonly<Record<'month' | 'tenant' | 'attribution', TextColumn>> & {
    /** Read where the attribution is empty or unknown. */
    readonly association?: TextColumn;
  };
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

interface Using {
  readonly report: Report;
  /** Absent: the report tells of one thing. */
  readonly thing?: TextColumn;
}

const REPORTS: Readonly<Record<DporProduct, (tables: Tables) => readonly Using[]>> = {
  azure: (tables) => bySubscription(tables['azure-usage']),
  'microsoft-365': ({ 'office-usage': office, 'enterprise-mobility': mobility }) => [
    ...(office ? [{ report: office, thing: office.text.workload }] : []),
    ...(mobility ? [{ report: mobility }] : []),
  ],
  'business-applications': (tables) => [
    ...bySubscription(tables['business-applications-revenue']),
    ...bySubscription(tables['business-applications-usage']),
  ],
};

function bySubscription(report: (Report & { readonly text: { readonly subscription: TextColumn } }) | undefined) {
  return report ? [{ report, thing: report.text.subscription }] : [];
}

const textAt = (column: TextColumn | undefined, row: number): string => column?.values[column.codes[row]!] ?? '';
