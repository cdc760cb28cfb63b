/** Our associations as the exports tell them: the attribution columns of all monthly reports, put together. */
import type { Association } from '../scoring/associations.ts';
import type { AssociationType, Month, Portfolio, RuleSet } from '../scoring/index.ts';
import { monthNumber, monthText } from '../scoring/months.ts';
import { customerNames } from '../scoring/names.ts';
import { remember } from '../scoring/remember.ts';
import type { Seen, SeenTable } from './attributed-rows.ts';
import { azureSeen, mobilitySeen, officeSeen, revenueSeen, usageSeen } from './attributed-tables.ts';
import { SOLUTION_AREAS } from './claims/claim.ts';

/** Where an association was seen; the reports of one area tell of the same ones. */
export const AREAS = ['azure', ...SOLUTION_AREAS] as const;
export type Area = (typeof AREAS)[number];

export interface ImportedAssociation {
  readonly type: AssociationType;
  /** What a CPOR association was claimed for; `none` for the others and where the export does not say. */
  readonly activity: Association['activity'];
  readonly area: Area;
  readonly tenant: string;
  /** The tenant id where no report names the customer. */
  readonly customer: string;
  /** The workload by the rule set's name, as written where no rule names it; empty for Azure. */
  readonly item: string;
  /** Empty where the report has none. */
  readonly subscription: string;
  /** Partner location (MPN) id; empty where the report has none. */
  readonly location: string;
  /** First month it is seen in. */
  readonly from: Month;
  /** Last month it is seen in; null while that is the last month of the report, up to the month asked for. */
  readonly to: Month | null;
}

/**
 * Every association of ours up to a month, by customer. Kept for as long as the tables live, so asking again is free.
 * @param asOf the last full month; later rows are left out
 */
export function importedAssociations(
  portfolio: Portfolio,
  ruleSet: RuleSet,
  asOf: Month,
): readonly ImportedAssociation[] {
  const kept = byMonth(portfolio, ruleSet);
  const known = kept.get(asOf) ?? read(portfolio, ruleSet, asOf);
  kept.set(asOf, known);
  return known;
}

const byMonth = remember(
  (_portfolio: Portfolio, _ruleSet: RuleSet) => new Map<Month, readonly ImportedAssociation[]>(),
);

interface Found {
  readonly seen: Seen;
  readonly area: Area;
  readonly first: number;
  readonly last: number;
  /** It reaches the last month of a report. */
  readonly lasts: boolean;
}

function read(portfolio: Portfolio, ruleSet: RuleSet, asOf: Month): readonly ImportedAssociation[] {
  const { tables } = portfolio;
  const until = monthNumber(asOf);
  const reports: Readonly<Record<Area, readonly (SeenTable | null)[]>> = {
    azure: [azureSeen(tables['azure-usage'], ruleSet)],
    'microsoft-365': [
      officeSeen(tables['office-usage'], ruleSet),
      ...mobilitySeen(tables['enterprise-mobility'], ruleSet),
    ],
    'business-applications': [
      revenueSeen(tables['business-applications-revenue'], ruleSet),
      usageSeen(tables['business-applications-usage'], ruleSet),
    ],
  };
  const found = new Map<string, Found>();
  for (const area of AREAS) {
    for (const one of reports[area].flatMap((table) => (table ? upTo(table, area, until) : []))) {
      const { type, activity, tenant, item, subscription, location } = one.seen;
      const key = [area, type, activity, tenant, item, subscription, location].join('\n');
      const known = found.get(key);
      found.set(key, known ? joined(known, one) : one);
    }
  }
  const names = customerNames(portfolio);
  return withoutLocationless([...found.values()])
    .map(({ seen, area, first, last, lasts }): ImportedAssociation => {
      const { tenant } = seen;
      const customer = names.get(tenant) ?? tenant;
      return { ...seen, area, customer, from: monthText(first), to: lasts ? null : monthText(last) };
    })
    .map((one) => ({
      one,
      place: [one.customer, one.tenant, one.type, one.item, one.subscription, one.location, one.activity].join('\n'),
    }))
    .sort((left, right) => (left.place < right.place ? -1 : 1))
    .map(({ one }) => one);
}

function joined(left: Found, right: Found): Found {
  return {
    ...left,
    first: Math.min(left.first, right.first),
    last: Math.max(left.last, right.last),
    lasts: left.lasts || right.lasts,
  };
}

function upTo({ entries, presence, covered }: SeenTable, area: Area, until: number): readonly Found[] {
  // A month that was never exported ends nothing.
  const end = covered.subarray(0, Math.max(until - presence.first + 1, 0)).lastIndexOf(1);
  return entries.flatMap((seen, index) => {
    const months = presence.cells.subarray(index * presence.months, index * presence.months + end + 1);
    const first = months.indexOf(1);
    if (first < 0) return [];
    const last = months.lastIndexOf(1);
    return [{ seen, area, first: presence.first + first, last: presence.first + last, lasts: last === end }];
  });
}

/** Office usage tells no location, Enterprise mobility does: what both tell is one association, at its location. */
function withoutLocationless(all: readonly Found[]): readonly Found[] {
  const thing = ({ seen, area }: Found) =>
    [area, seen.type, seen.activity, seen.tenant, seen.item, seen.subscription].join('\n');
  return [...Map.groupBy(all, thing).values()].flatMap((same) => {
    const bare = same.find(({ seen }) => seen.location === '');
    const [first, ...others] = same.filter(({ seen }) => seen.location !== '');
    return bare === undefined || first === undefined ? same : [joined(first, bare), ...others];
  });
}
