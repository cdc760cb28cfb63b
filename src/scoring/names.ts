/** What customers are called: the newest name any report has for a tenant. */
import { monthNumber } from './months.ts';
import type { Portfolio, TextColumn } from './portfolio.ts';
import { remember } from './remember.ts';

const NAMING = [
  'customers',
  'azure-usage',
  'office-usage',
  'enterprise-mobility',
  'business-applications-revenue',
  'business-applications-usage',
] as const;

type Naming = { rows: number; text: Record<'month' | 'tenant' | 'customer', TextColumn> };

interface Named {
  readonly month: number;
  readonly name: string;
}

/** Tenant id -> name. Tenants that no report names are not in it. */
export function customerNames({ tables }: Portfolio): ReadonlyMap<string, string> {
  const [a, b, c, d, e, f] = NAMING.map((report): Naming | undefined => tables[report]);
  return namesIn(a, b, c, d, e, f);
}

type Slot = Naming | undefined;

const namesIn = remember((...tables: [Slot, Slot, Slot, Slot, Slot, Slot]): ReadonlyMap<string, string> => {
  const newest = new Map<string, Named>();
  for (const table of tables) {
    for (const [tenant, named] of table ? namesOf(table) : []) {
      if (isNewer(named, newest.get(tenant))) newest.set(tenant, named);
    }
  }
  return new Map(Array.from(newest, ([tenant, { name }]) => [tenant, name]));
});

const namesOf = remember(({ rows, text: { month, tenant, customer } }: Naming): ReadonlyMap<string, Named> => {
  const months = month.values.map(monthNumber);
  const newest = new Array<Named | undefined>(tenant.values.length);
  for (let row = 0; row < rows; row++) {
    const name = customer.values[customer.codes[row]!]!;
    if (name === '') continue;
    const code = tenant.codes[row]!;
    const known = newest[code];
    const written = months[month.codes[row]!]!;
    if (known && (known.month > written || known.name === name) && known.month >= written) continue;
    const named = { month: written, name };
    if (isNewer(named, known)) newest[code] = named;
  }
  return new Map(newest.flatMap((named, code) => (named ? [[tenant.values[code]!, named]] : [])));
});

/** Two names of one month are told apart by the alphabet, so that the order of rows does not matter. */
function isNewer(candidate: Named, known: Named | undefined): boolean {
  if (!known || candidate.month !== known.month) return !known || candidate.month > known.month;
  return candidate.name < known.name;
}
