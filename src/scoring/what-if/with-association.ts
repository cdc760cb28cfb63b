/** The portfolio as it would be with associations that are not there yet. */
import { groupBy } from '../columns/columns.ts';
import type { Month, ReportId } from '../ids.ts';
import { monthNumber } from '../months.ts';
import { normalise } from '../normalise.ts';
import type { Portfolio, Tables, TextColumn } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import { type Rewritten, withCopies } from './added-rows.ts';
import { azureCarriedBy } from './azure-copies.ts';
import { claimableRows } from './claimable-rows.ts';
import type { Estate } from './estates.ts';
import { attributionText, type CporActivity, type NewAssociation } from './new-association.ts';

/** Microsoft counts a partner link back over up to twelve months of Azure consumption (capability score playbooks). */
const MONTHS_LINKED_BACK = 12;

/**
 * A new portfolio with copies of the customers' rows under the new associations; the rows that are there stay, and what
 * becomes double is settled as any copy is. An association counts from `month` on, a partner link on Azure also for the
 * eleven months before. Tables it does not touch stay the same objects.
 */
export function withAssociation(
  portfolio: Portfolio,
  association: NewAssociation,
  month: Month,
  ruleSet: RuleSet,
): Portfolio {
  const world: World = { tables: portfolio.tables, association, month: monthNumber(month), ruleSet };
  return { tables: { ...portfolio.tables, ...CARRIED[association.estate](world) } };
}

interface World {
  readonly tables: Tables;
  readonly association: NewAssociation;
  /** Month number. */
  readonly month: number;
  readonly ruleSet: RuleSet;
}

const CARRIED: { readonly [E in Estate]: (world: World) => Partial<Tables> } = {
  azure: (world) => {
    const { tables, association, month, ruleSet } = world;
    const usage = tables['azure-usage'];
    if (!usage) return {};
    const from = association.type === 'pal' ? month - MONTHS_LINKED_BACK + 1 : month;
    const rows = claimableRows(usage, { association, from, ruleSet });
    const attribution = attributionText(ruleSet, association.type, starsIn(usage.text.attribution));
    return { 'azure-usage': azureCarriedBy(usage, tables['product-subscriptions'], rows, attribution, ruleSet) };
  },
  'microsoft-365': (world) => ({ ...officeCarried(world), ...mobilityCarried(world) }),
  'business-applications': (world) => ({ ...revenueCarried(world), ...usageCarried(world) }),
  'power-platform': (world) => linkCarried(world, (unit) => unit !== 'capacity'),
  'customer-insights': (world) => linkCarried(world, (unit) => unit === 'capacity'),
};

function officeCarried(world: World): Partial<Tables> {
  const office = world.tables['office-usage'];
  if (!office) return {};
  const rows = claimableRows(office, selectionOf(world), itemFilter(office.text.workload, microsoft365(world)));
  return { 'office-usage': withCopies(office, rows, carriedAnew(office, world)) };
}

function mobilityCarried(world: World): Partial<Tables> {
  const mobility = world.tables['enterprise-mobility'];
  if (!mobility) return {};
  const rows = claimableRows(mobility, selectionOf(world));
  const items = microsoft365(world);
  const left = world.ruleSet.microsoft365Workloads.filter(({ mobility: of, names }) => of && !named(items, names));
  const nothing = new Float64Array(rows.length);
  const numbers = Object.fromEntries(
    left.flatMap(({ mobility: of }) => [
      [`${of}Seats`, nothing],
      [`${of}Active`, nothing],
    ]),
  );
  return { 'enterprise-mobility': withCopies(mobility, rows, { ...carriedAnew(mobility, world), numbers }) };
}

function revenueCarried(world: World): Partial<Tables> {
  const revenue = world.tables['business-applications-revenue'];
  const activity = activityFor('pre-sales', world);
  if (!revenue || activity === null) return {};
  const rows = claimableRows(revenue, selectionOf(world), itemFilter(revenue.text.workload, business(world)));
  return { 'business-applications-revenue': withCopies(revenue, rows, carriedAnew(revenue, world, activity)) };
}

function usageCarried(world: World): Partial<Tables> {
  const usage = world.tables['business-applications-usage'];
  const activity = activityFor('usage', world);
  if (!usage || activity === null) return {};
  const rows = claimableRows(usage, selectionOf(world), itemFilter(usage.text.workload, business(world)));
  return { 'business-applications-usage': withCopies(usage, rows, carriedAnew(usage, world, activity)) };
}

/** null: the claim is not for that; undefined: the association has no activities. */
function activityFor(
  activity: CporActivity,
  { association: { type, activities } }: World,
): CporActivity | null | undefined {
  if (type !== 'cpor') return undefined;
  return activities && !activities.includes(activity) ? null : activity;
}

/** Only the workloads of the rate card that a partner link attributes. */
function linkCarried(world: World, fits: (unit: string) => boolean): Partial<Tables> {
  const usage = world.tables['business-applications-usage'];
  if (!usage) return {};
  const listed = world.ruleSet.businessApplications.usage
    .filter(({ attributedBy, unit }) => attributedBy === 'pal' && fits(unit))
    .flatMap(({ names }) => names);
  const rows = claimableRows(usage, selectionOf(world), itemFilter(usage.text.workload, listed));
  return { 'business-applications-usage': withCopies(usage, rows, carriedAnew(usage, world)) };
}

const selectionOf = ({ association, month, ruleSet }: World) => ({ association, from: month, ruleSet });

/** All names of the items wanted, by the rules that list them; null: any, also what is of no list. */
function wanted(
  { association: { items } }: World,
  rules: readonly { readonly names: readonly string[] }[],
): readonly string[] | null {
  if (!items) return null;
  return [...items, ...rules.filter(({ names }) => named(items, names)).flatMap(({ names }) => names)];
}

const microsoft365 = (world: World) => wanted(world, world.ruleSet.microsoft365Workloads);
/** Products as they are sold. A workload of the rate card may hold several, so it is carried only by its own name. */
const business = (world: World) => wanted(world, world.ruleSet.businessApplications.revenue);

/** Whether one of the names is wanted; null wants all. */
const named = (items: readonly string[] | null, names: readonly string[]) =>
  items === null || items.some((item) => names.includes(normalise(item)));

function itemFilter({ values, codes }: TextColumn, items: readonly string[] | null): (row: number) => boolean {
  const fits = values.map((written) => named(items?.map(normalise) ?? null, [normalise(written)]));
  return (row) => fits[codes[row]!]!;
}

/** More than any attribution of the table has, also after associations were added to it before. */
const starsIn = ({ values }: TextColumn): number => values.length + 1;

/** Rows of different attributions stay apart under the new one: they may be copies, which must not become a sum. */
function carriedAnew<R extends ReportId>(
  { text: own }: { readonly text: { readonly attribution: TextColumn } },
  { association: { type }, ruleSet }: World,
  activity?: CporActivity,
): Rewritten<R> {
  const { codes } = groupBy(own.attribution, (each) => each.toLowerCase());
  const stars = starsIn(own.attribution);
  const written: string[] = [];
  const attribution = (row: number) => {
    const code = codes[row]!;
    written[code] ??= attributionText(ruleSet, type, stars + code, activity);
    return written[code];
  };
  const text = { attribution };
  return { text } as Rewritten<R>;
}
