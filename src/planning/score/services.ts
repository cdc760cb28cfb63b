/** Who has used which Azure service in a year. */
import type { Month, Portfolio } from '../../scoring/index.ts';
import { monthNumber } from '../../scoring/months.ts';
import { normalise } from '../../scoring/normalise.ts';
import { remember } from '../../scoring/remember.ts';

const MONTHS_OF_A_YEAR = 12;

/** @returns ids of services by tenant id, whatever association they are used with */
export function servicesUsed({ tables }: Portfolio, asOf: Month): ReadonlyMap<string, ReadonlySet<string>> {
  const usage = tables['azure-usage'];
  if (!usage) return new Map();
  const byMonth = usedIn(usage);
  const known = byMonth.get(asOf) ?? servicesIn(usage, asOf);
  byMonth.set(asOf, known);
  return known;
}

type Usage = NonNullable<Portfolio['tables']['azure-usage']>;

const usedIn = remember((_usage: Usage) => new Map<Month, ReadonlyMap<string, ReadonlySet<string>>>());

function servicesIn({ rows, text: { tenant, month, service2 } }: Usage, asOf: Month) {
  const ids = service2.values.map(normalise);
  const ago = month.values.map((text) => monthNumber(asOf) - monthNumber(text));
  const used = new Map<string, Set<string>>();
  for (let row = 0; row < rows; row++) {
    const months = ago[month.codes[row]!]!;
    if (months < 0 || months >= MONTHS_OF_A_YEAR) continue;
    const who = tenant.values[tenant.codes[row]!]!;
    const own = used.get(who) ?? new Set();
    used.set(who, own.add(ids[service2.codes[row]!]!));
  }
  return used;
}
