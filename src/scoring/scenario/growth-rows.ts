/** Rows that raise a growth and nothing else. */
import { usageView } from '../books/business-view.ts';
import type { SeatView } from '../books/seat-view.ts';
import { at, trailingYear } from '../columns/grid.ts';
import type { AssociationType, Track } from '../ids.ts';
import { consumption } from '../metrics/consumption-view.ts';
import { isEligible, seatsOf as seatViewOf, sums } from '../metrics/seats.ts';
import { monthText } from '../months.ts';
import type { MetricRule, RuleOf } from '../rules/metric-schema.ts';
import { azureOf, plainService } from './azure-rows.ts';
import type { ChangeOf } from './change.ts';
import { attributionOf, named } from './newcomer-rows.ts';
import { newTenants } from './newcomers.ts';
import { fewestSeats, justDeployed, seatsOf } from './seat-rows.ts';
import { type Rows, together } from './tables.ts';
import { contextToday, metricRule, metricToday, type World } from './world.ts';

type HowMuch = Pick<ChangeOf<'grow'>, 'percent' | 'users'>;

/** @param more users where said, else percent: see `ScenarioChange` */
export function growthRows(rule: MetricRule, track: Track, more: HowMuch, world: World): Rows {
  switch (rule.method) {
    case 'seat-usage-growth': {
      const option = metricToday(world, 'modern-work', track, rule.id)?.option;
      const type = option ?? rule.tracks[track].options[0]!.option;
      return seatGrowth({ rule, designation: 'modern-work', associations: { types: [type] } }, track, more, world);
    }
    case 'security-growth':
      return seatGrowth(
        { rule, designation: 'security', associations: rule.associations.microsoft365 },
        track,
        more,
        world,
      );
    case 'workload-usage-growth':
      return consumptionValueGrowth(rule, more, world);
    case 'consumption-growth':
      return dollarGrowth(rule, more, world);
    default:
      throw new Error(`${rule.method} measures no growth.`);
  }
}

interface SeatGrowth {
  readonly rule: RuleOf<'seat-usage-growth' | 'security-growth'>;
  readonly designation: 'modern-work' | 'security';
  readonly associations: { readonly types: readonly AssociationType[] };
}

/** One customer of both years that had deployed a year ago and has so many more users now. */
function seatGrowth({ rule, designation, associations }: SeatGrowth, track: Track, more: HowMuch, world: World): Rows {
  const view = seatViewOf(contextToday(world), {
    designation,
    associations: { types: [...associations.types] },
    seats: rule.seats,
  });
  const users = more.users ?? (usersToday(view, track, world.month) * (more.percent ?? 0)) / 100;
  const { seats, active } = justDeployed(fewestSeats(track, rule.seats), deployedFrom(designation, world));
  const use = [
    { ago: 12, seats, active },
    { ago: 0, seats, active: active + users },
  ];
  const type = associations.types[0]!;
  return together(newTenants(world.tables, 1).map((each) => seatsOf(each, { designation, type }, use, world)));
}

function usersToday(view: SeatView | null, track: Track, month: number): number {
  return (view?.tenants ?? []).reduce(
    (sum, _, tenant) => sum + (isEligible(view!, track, tenant, month) ? sums(view!, tenant, month).active : 0),
    0,
  );
}

function deployedFrom(designation: SeatGrowth['designation'], world: World): number {
  const rule = metricRule(world, designation, 'deployments');
  return rule && 'activePercent' in rule ? rule.activePercent : 0;
}

/** No more new customers than this: what is larger still becomes deployments, too. */
const MOST_CUSTOMERS = 10_000;

/**
 * Percentage points of the consumption a year before, or users of what is used most; spread over so many customers that
 * none of them becomes a deployment.
 */
function consumptionValueGrowth(rule: RuleOf<'workload-usage-growth'>, more: HowMuch, world: World): Rows {
  const { ruleSet, month, tables } = world;
  const { usage } = ruleSet.businessApplications;
  const view = usageView(world.today.tables['business-applications-usage'], ruleSet, rule.associations);
  if (!view) return {};
  const most = view.pairs.reduce((sums, { workload }, pair) => {
    return sums.set(workload, (sums.get(workload) ?? 0) + at(view.amounts, pair, month));
  }, new Map<string, number>());
  const [sold] = usage
    .filter(({ attributedBy, unit }) => attributedBy === 'any' && unit === 'users')
    .toSorted((a, b) => (most.get(b.name) ?? 0) - (most.get(a.name) ?? 0));
  if (!sold) return {};
  const base = view.pairs.reduce((sum, _, pair) => sum + at(view.amounts, pair, month - 12), 0);
  const users = more.users ?? (base * (more.percent ?? 0)) / 100 / sold.rate;
  const deployments = metricRule(world, 'business-applications', 'deployments');
  const limit =
    deployments?.method === 'workload-usage-deployments'
      ? Math.min(deployments.tracks.enterprise.consumption, deployments.tracks.smb.consumption)
      : Number.POSITIVE_INFINITY;
  const customers = Math.min(Math.floor((users * sold.rate) / limit) + 1, MOST_CUSTOMERS);
  const attribution = attributionOf(ruleSet, rule.associations.any.types[0]!);
  const own = { month: monthText(month), attribution, workload: sold.names[0] ?? '', mau: users / customers };
  return {
    'business-applications-usage': newTenants(tables, customers).map((each) => ({ ...named(each), ...own })),
  };
}

/** Percentage points of the dollars a year before, in a month of the year that makes nobody a customer add any more. */
function dollarGrowth(rule: RuleOf<'consumption-growth'>, { percent = 0 }: HowMuch, world: World): Rows {
  const { month, ruleSet, tables } = world;
  const view = consumption(contextToday(world), rule.associations, 'all');
  if (!view) return {};
  const base = view.tenants.reduce((sum, _, tenant) => sum + trailingYear(view.dollars, tenant, month - 12), 0);
  const adds = ruleSet.designations
    .flatMap(({ metrics }) => metrics)
    .find(({ method }) => method === 'consumption-adds');
  const ago = adds?.method === 'consumption-adds' ? adds.lastMonths : 0;
  const use = { ago, dollars: (base * percent) / 100, service: plainService(ruleSet) };
  return together(newTenants(tables, 1).map((each) => azureOf(each, rule.associations.types[0]!, [use], world)));
}
