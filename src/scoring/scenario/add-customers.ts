/** Customers nobody has yet. */
import type { AssociationType, Track } from '../ids.ts';
import { monthText } from '../months.ts';
import type { MetricRule, RuleOf } from '../rules/metric-schema.ts';
import { azureOf, plainService, securityService } from './azure-rows.ts';
import type { ChangeOf } from './change.ts';
import { attributionOf, listed, named, segmentOf } from './newcomer-rows.ts';
import { type Newcomer, newTenants } from './newcomers.ts';
import { fewestSeats, seatsOf } from './seat-rows.ts';
import { securityPart } from './security-part.ts';
import { type Rows, together, withRows } from './tables.ts';
import { type Make, metricRule, metricToday, trackOf, type World } from './world.ts';

/**
 * Each has just what makes it a net customer add in the last full month and nothing before. Consumption and revenue are use
 * as they come; new seats are not in use yet: what is active when an association begins is nobody's work.
 */
export const addCustomers: Make<ChangeOf<'add-customers'>> = (change, world) => {
  const { customers, designation, type } = change;
  const track = trackOf(world, designation, change.track);
  const rule = metricRule(world, designation, 'net-customer-adds');
  if (!rule) return world.tables;
  const use = useThatCounts(rule, track, type, world);
  const rows = newTenants(world.tables, customers).flatMap((each) => [use(each), listed(each, track, world)]);
  return withRows(world.tables, together(rows));
};

type Use = (newcomer: Newcomer) => Rows;

/** The least that the designation's net customer adds count. */
function useThatCounts(rule: MetricRule, track: Track, said: AssociationType | undefined, world: World): Use {
  const { ruleSet, month } = world;
  const segment = segmentOf(ruleSet, track);
  switch (rule.method) {
    case 'seat-adds': {
      const type = said ?? rule.tracks[track].associations.types[0]!;
      const kind = { designation: 'modern-work', type, withoutWorkloads: rule.withoutWorkloads } as const;
      const seats = fewestSeats(track, rule.seats);
      return (newcomer) => seatsOf(newcomer, kind, [{ ago: 0, seats, active: 0 }], world);
    }
    case 'security-adds':
      return securityUse(rule, track, said, world);
    case 'consumption-adds': {
      const type = said ?? rule.associations.types[0]!;
      const use = { ago: 0, dollars: rule.tracks[track].dollars, service: plainService(ruleSet) };
      return (newcomer) => azureOf(newcomer, type, [use], world, segment);
    }
    case 'workload-revenue-adds': {
      const attribution = attributionOf(ruleSet, said ?? rule.associations.types[0]!);
      const workload = ruleSet.businessApplications.revenue[0]?.names[0] ?? '';
      const own = { month: monthText(month), attribution, workload, dollars: rule.tracks[track].dollars };
      return (newcomer) => ({ 'business-applications-revenue': [{ ...named(newcomer), ...own }] });
    }
    default:
      throw new Error(`${rule.method} counts no customers.`);
  }
}

function securityUse(
  rule: RuleOf<'security-adds'>,
  track: Track,
  said: AssociationType | undefined,
  world: World,
): Use {
  const { part, type } = securityPart(rule, metricToday(world, 'security', track, rule.id), said);
  if (part === 'microsoft-365') {
    const seats = fewestSeats(track, rule.seats);
    return (newcomer) => seatsOf(newcomer, { designation: 'security', type }, [{ ago: 0, seats, active: 0 }], world);
  }
  const service = securityService(world, rule.associations.azure.types);
  const use = { ago: 0, dollars: rule.dollars, service };
  return (newcomer) => azureOf(newcomer, type, [use], world, segmentOf(world.ruleSet, track));
}
