/** More deployments. */

import type { Track } from '../ids.ts';
import { monthText } from '../months.ts';
import type { MetricRule, RuleOf } from '../rules/metric-schema.ts';
import { azureOf, securityService } from './azure-rows.ts';
import type { ChangeOf } from './change.ts';
import { attributionOf, named } from './newcomer-rows.ts';
import { type Newcomer, newTenants } from './newcomers.ts';
import { fewestSeats, justDeployed, type SeatUse, seatsOf } from './seat-rows.ts';
import { securityPart } from './security-part.ts';
import { type Rows, together, withRows } from './tables.ts';
import { type Make, metricRule, metricToday, trackOf, type World } from './world.ts';

/**
 * By the designation's own measure. Where it counts customers that use enough of their seats, each deployment is a customer
 * of both years that had just too many seats for its users and has just enough: a net customer add nowhere, no user more.
 * Where it counts consumption, each brings what one needs, and with it the growth that such consumption is.
 */
export const deploy: Make<ChangeOf<'deploy'>> = ({ deployments, designation, track: said }, world) => {
  const track = trackOf(world, designation, said);
  const rule = metricRule(world, designation, 'deployments');
  if (!rule) return world.tables;
  const deployed = deploymentBy(rule, track, world);
  return withRows(world.tables, together(newTenants(world.tables, deployments).map(deployed)));
};

type Deployment = (newcomer: Newcomer) => Rows;

function deploymentBy(rule: MetricRule, track: Track, world: World): Deployment {
  const { ruleSet, month } = world;
  switch (rule.method) {
    case 'seat-deployments': {
      const option = metricToday(world, 'modern-work', track, rule.id)?.option;
      const type = option ?? rule.tracks[track].options[0]!.option;
      const use = nowInUse(rule, track);
      return (newcomer) => seatsOf(newcomer, { designation: 'modern-work', type }, use, world);
    }
    case 'security-deployments':
      return securityDeployment(rule, track, world);
    case 'workload-usage-deployments': {
      const { any } = rule.associations;
      const sold = ruleSet.businessApplications.usage.find(
        ({ attributedBy, unit }) => attributedBy === 'any' && unit === 'users',
      );
      const attribution = attributionOf(ruleSet, any.types[0]!);
      const mau = rule.tracks[track].consumption / (sold?.rate ?? 1);
      const own = { month: monthText(month), attribution, workload: sold?.names[0] ?? '', mau };
      return (newcomer) => ({ 'business-applications-usage': [{ ...named(newcomer), ...own }] });
    }
    case 'consumed-services': {
      const type = rule.associations.types[0]!;
      return (newcomer) => azureOf(newcomer, type, [{ ago: 0, dollars: LITTLE, service: newcomer.id }], world);
    }
    default:
      throw new Error(`${rule.method} counts no deployments.`);
  }
}

/** Any consumption deploys a service. */
const LITTLE = 0.01;

function nowInUse(
  { seats: rule, activePercent }: Pick<RuleOf<'seat-deployments' | 'security-deployments'>, 'seats' | 'activePercent'>,
  track: Track,
): readonly SeatUse[] {
  const { seats, active, tooMany } = justDeployed(fewestSeats(track, rule), activePercent);
  return [
    { ago: 12, seats: tooMany, active },
    { ago: 0, seats, active },
  ];
}

function securityDeployment(rule: RuleOf<'security-deployments'>, track: Track, world: World): Deployment {
  const { part, type } = securityPart(rule, metricToday(world, 'security', track, rule.id));
  if (part === 'microsoft-365') {
    const use = nowInUse(rule, track);
    return (newcomer) => seatsOf(newcomer, { designation: 'security', type }, use, world);
  }
  const service = securityService(world, rule.associations.azure.types);
  const { enterpriseAbove, smbFrom } = rule.dollars;
  const [before, now] = track === 'enterprise' ? [enterpriseAbove, enterpriseAbove + 1] : [smbFrom - 1, smbFrom];
  const use = [
    { ago: 12, dollars: before, service },
    { ago: 0, dollars: now, service },
  ];
  return (newcomer) => azureOf(newcomer, type, use, world);
}
