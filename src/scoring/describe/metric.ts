/** One metric of one track in sentences. */
import type { Track } from '../ids.ts';
import { count, dollars } from '../metrics/figures.ts';
import type { DollarBand, MetricRule, RuleOf, SeatRule } from '../rules/metric-schema.ts';
import { eligible, paid } from './words.ts';

export function describeMetric(rule: MetricRule, track: Track): string[] {
  return [`At most ${rule.max} points.`, ...sentences(rule, track)];
}

function sentences(rule: MetricRule, track: Track): string[] {
  switch (rule.method) {
    case 'certified-people':
      return certifications(rule, track);
    case 'workload-revenue-adds': {
      const { dollars: needed, pays } = rule.tracks[track];
      return [
        `${paid(pays, 'workload', 'workloads')} more than a year before with at least ${dollars(needed)} revenue in the month, counted per customer and workload.`,
        `Associations: ${eligible(rule.associations)}.`,
      ];
    }
    case 'workload-usage-growth': {
      const { minimumBase, pays } = rule.tracks[track];
      return [
        `${paid(pays, 'percent', 'percent')} of growth in monthly consumption value (MCV) over a year before.`,
        `Nothing below ${count(minimumBase)} MCV a year before.`,
        usageAssociations(rule),
      ];
    }
    case 'workload-usage-deployments': {
      const { consumption, pays } = rule.tracks[track];
      return [
        `${paid(pays, 'workload', 'workloads')} more than a year before with at least ${count(consumption)} monthly consumption value (MCV), counted per customer and workload.`,
        usageAssociations(rule),
      ];
    }
    case 'seat-adds': {
      const { associations, pays } = rule.tracks[track];
      return [
        `${paid(pays, 'customer', 'customers')} more than a year before with ${seats(rule.seats, track)}.`,
        `Associations: ${eligible(associations)}. Not counted here: ${rule.withoutWorkloads.join(', ')}.`,
      ];
    }
    case 'seat-usage-growth':
    case 'seat-deployments':
      return seatOptions(rule, track);
    case 'security-adds': {
      const { pays } = rule.tracks[track];
      return [
        `${paid(pays, 'customer', 'customers')} more in the last twelve months than in the twelve before.`,
        `Azure part: at least ${dollars(rule.dollars)} for security services in twelve months. Microsoft 365 part: ${seats(rule.seats, track)} in any month.`,
        securityAssociations(rule),
      ];
    }
    case 'security-growth': {
      const { dollarsPerPoint, usersPerPoint } = rule.tracks[track];
      return [
        `1 point for ${dollars(dollarsPerPoint)} more for security services in twelve months, and 1 point for ${count(usersPerPoint)} more active users.`,
        `Azure part: customers with ${dollarBand(rule.dollars, track)}. Microsoft 365 part: customers with ${seats(rule.seats, track)}.`,
        securityAssociations(rule),
      ];
    }
    case 'security-deployments': {
      const { pays } = rule.tracks[track];
      return [
        `${paid(pays, 'deployment', 'deployments')} more than a year before.`,
        `Azure part: customers with ${dollarBand(rule.dollars, track)}. Microsoft 365 part: customers with ${seats(rule.seats, track)} and at least ${rule.activePercent} % of all seats active.`,
        securityAssociations(rule),
      ];
    }
    case 'consumption-adds': {
      const { dollars: needed, pays } = rule.tracks[track];
      return [
        `${paid(pays, 'customer', 'customers')} more than a year before with at least ${dollars(needed)} Azure consumption in one of the last ${rule.lastMonths} months.`,
        `Associations: ${eligible(rule.associations)}.`,
      ];
    }
    case 'consumption-growth': {
      const { minimumTotal, pays } = rule.tracks[track];
      return [
        `${paid(pays, 'percent', 'percent')} of growth in Azure consumption, the last twelve months against the twelve before.`,
        `Nothing below ${dollars(minimumTotal)} in the last twelve months.`,
        `Associations: ${eligible(rule.associations)}.`,
      ];
    }
    case 'consumed-services':
      return [
        `${paid(rule.tracks[track].pays, 'Azure service', 'Azure services')} consumed in the last twelve months, virtual machines and their licences left out.`,
        `Associations: ${eligible(rule.associations)}.`,
      ];
  }
}

function certifications({ gates, list, tracks }: RuleOf<'certified-people'>, track: Track): string[] {
  const { gate, pays } = tracks[track];
  const steps = gate ? gates.map((ids) => firstStep(ids, gate)) : [];
  const then = steps.length > 0 ? 'Then ' : '';
  return [...steps, `${then}${paid(pays, 'person', 'people')} with one of ${list.join(', ')}; everybody counts once.`];
}

/** "Needs 1 person with AZ-104 first, who brings 4 points." */
function firstStep(ids: readonly string[], { people, points }: { people: number; points: number }): string {
  const [who, bring] = people === 1 ? ['person', 'brings'] : ['people', 'bring'];
  const gain = points === 0 ? 'no points themselves' : `${points} points`;
  return `Needs ${people} ${who} with ${ids.join(' or ')} first, who ${bring} ${gain}.`;
}

function seatOptions(rule: RuleOf<'seat-usage-growth'> | RuleOf<'seat-deployments'>, track: Track): string[] {
  const options = rule.tracks[track].options;
  const what = rule.method === 'seat-usage-growth' ? 'more active users' : 'more deployments';
  const full = options.map(({ option, fullMarksAt }) => `${count(fullMarksAt)} by ${option.toUpperCase()}`);
  const share = rule.method === 'seat-deployments' ? ` and at least ${rule.activePercent} % of all seats active` : '';
  return [
    `Full points at ${full.join(' or ')} ${what} than a year before; the better option counts, they are never added.`,
    `Customers with ${seats(rule.seats, track)}${share}.`,
  ];
}

function seats({ enterpriseAbove, smbFrom, smbTo }: SeatRule, track: Track): string {
  return track === 'enterprise'
    ? `more than ${count(enterpriseAbove)} seats of one workload`
    : `${count(smbFrom)} to ${count(smbTo)} seats of one workload`;
}

function dollarBand({ enterpriseAbove, smbFrom, smbFromIncluded, smbTo }: DollarBand, track: Track): string {
  const small = smbFromIncluded
    ? `${dollars(smbFrom)} to ${dollars(smbTo)}`
    : `more than ${dollars(smbFrom)} and up to ${dollars(smbTo)}`;
  return `${track === 'enterprise' ? `more than ${dollars(enterpriseAbove)}` : small} for security services in twelve months`;
}

function usageAssociations({
  associations,
}: RuleOf<'workload-usage-growth'> | RuleOf<'workload-usage-deployments'>): string {
  return `Associations: ${eligible(associations.any)} for Dynamics 365; ${eligible(associations.pal)} only for Power Platform and Customer Insights.`;
}

function securityAssociations({
  associations,
}: RuleOf<'security-adds'> | RuleOf<'security-growth'> | RuleOf<'security-deployments'>): string {
  return `Associations: ${eligible(associations.azure)} for Azure; ${eligible(associations.microsoft365)} for Microsoft 365.`;
}
