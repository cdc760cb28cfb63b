/** What would make customers count, best first. */
import { setImmediate } from 'node:timers/promises';
import { compareText } from '../../scoring/compare-text.ts';
import {
  type Effect,
  type Gain,
  type Month,
  type NewAssociation,
  type Portfolio,
  type RuleSet,
  sumOfPoints,
} from '../../scoring/index.ts';
import { customerNames } from '../../scoring/names.ts';
import { EPSILON, LEAST_SHOWN } from '../../scoring/numbers.ts';
import { type Computed, computedOf } from './computed.ts';
import { type MissingAssociation, type Opportunity, pointsIn, type Question, type Threshold } from './opportunity.ts';
import { productsFor } from './products-for.ts';
import { type Way, waysFor } from './ways.ts';

export interface Opportunities {
  /** Most points first. */
  readonly found: readonly Opportunity[];
  /** Customers that would gain by an estimate, behind those whose effect was computed. */
  readonly leftOut: number;
}

/** A customer has to have this share of what counts to be near it, unless it is asked for by name. */
const NEAR = 0.75;
/** Each effect is a scoring of what changed, about a millisecond for 3,000 rows: the first answer takes a second or two. */
const ROWS_TO_READ = 4_000_000;
const MOST_COMPUTED = 60;
const LEAST_COMPUTED = 12;

/**
 * Screens all customers with one scoring for each way, then computes the exact effect of the best of them. Other work
 * goes on between two scorings.
 */
export async function findOpportunities(
  portfolio: Portfolio,
  ruleSet: RuleSet,
  asOf: Month,
  question: Question,
): Promise<Opportunities> {
  const computed = computedOf(portfolio, ruleSet, asOf);
  const candidates: Candidate[] = [];
  for (const way of waysFor(ruleSet, question)) {
    await setImmediate();
    candidates.push(...candidatesOf(way, computed, question));
  }
  candidates.sort((a, b) => b.estimate - a.estimate || compareText(a.tenant, b.tenant));
  const chosen = candidates.slice(0, effectsFor(portfolio));
  const names = customerNames(portfolio);
  const found: Opportunity[] = [];
  for (const { tenant, way, gains } of chosen) {
    const activities = activitiesOf(way, gains);
    const association: NewAssociation = { ...way, tenants: [tenant], ...(activities.length > 0 && { activities }) };
    if (!computed.isReady([association])) await setImmediate();
    const effects = computed.effects([association]);
    found.push({
      kind: 'association',
      ...way,
      tenant,
      customer: names.get(tenant) ?? tenant,
      activities,
      products: productsFor(way, tenant, gains, { portfolio, ruleSet, asOf, activities, asked: question.designations }),
      effects,
      full: gains.filter(({ full }) => full).map(({ designation, metric }) => ({ designation, metric })),
    });
  }
  found.push(...thresholdsOf(computed, question));
  return {
    found: found.filter((one) => isWorthTelling(one, question)).sort(byPoints(question)),
    leftOut: candidates.length - chosen.length,
  };
}

/** What several new associations bring together: two may reach what neither does, or want the same last points. */
export function effectsTogether(
  portfolio: Portfolio,
  ruleSet: RuleSet,
  asOf: Month,
  opportunities: readonly MissingAssociation[],
): readonly Effect[] {
  const associations = opportunities.map(({ type, estate, tenant, activities }): NewAssociation => {
    return { type, estate, tenants: [tenant], ...(activities.length > 0 && { activities }) };
  });
  return computedOf(portfolio, ruleSet, asOf).effects(associations);
}

interface Candidate {
  readonly tenant: string;
  readonly way: Way;
  readonly gains: readonly Gain[];
  /** Points in the designations asked for, by the screening. */
  readonly estimate: number;
}

function candidatesOf(way: Way, computed: Computed, { designations, tenant: only }: Question): Candidate[] {
  return [...computed.screened(way)].flatMap(([tenant, gains]) => {
    if (only !== undefined && tenant !== only) return [];
    const asked = gains.filter(({ designation }) => designations.includes(designation));
    return asked.length === 0
      ? []
      : { tenant, way, gains, estimate: asked.reduce((sum, { points }) => sum + points, 0) };
  });
}

/** Pre-sales makes customers gained, usage everything else. */
function activitiesOf({ type, estate }: Way, gains: readonly Gain[]): MissingAssociation['activities'] {
  if (type !== 'cpor') return [];
  if (estate !== 'business-applications') return ['usage'];
  const preSales = gains.some(({ metric }) => metric === 'net-customer-adds');
  const usage = gains.some(({ metric }) => metric !== 'net-customer-adds');
  return [...(usage ? (['usage'] as const) : []), ...(preSales ? (['pre-sales'] as const) : [])];
}

/** How many effects to compute, by the size of the exports. */
function effectsFor({ tables }: Portfolio): number {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return Math.min(Math.max(Math.floor(ROWS_TO_READ / Math.max(rows, 1)), LEAST_COMPUTED), MOST_COMPUTED);
}

/** A threshold needs no new association, so it is no answer where types of association are named. */
function thresholdsOf(computed: Computed, { types, tenant }: Question): Threshold[] {
  if (types) return [];
  return computed
    .nearMisses()
    .filter((miss) => (tenant === undefined ? miss.have >= NEAR * miss.needed : miss.tenant === tenant))
    .map((miss) => ({ kind: 'threshold', ...miss }));
}

/** Points that can be seen in what was asked for; of a customer asked for by name also that it would count without bringing any. */
function isWorthTelling(opportunity: Opportunity, { designations, tenant }: Question): boolean {
  const asked = opportunity.effects.filter(({ designation }) => designations.includes(designation));
  const brings = asked.some(({ points, qualifies }) => points >= LEAST_SHOWN || qualifies);
  if (brings && pointsIn(asked, designations) > EPSILON) return true;
  if (tenant === undefined || opportunity.kind === 'threshold') return false;
  return opportunity.full.some(({ designation }) => designations.includes(designation));
}

const byPoints =
  ({ designations }: Question) =>
  (a: Opportunity, b: Opportunity): number =>
    difference(pointsIn(b.effects, designations), pointsIn(a.effects, designations)) ||
    difference(sumOfPoints(b.effects), sumOfPoints(a.effects)) ||
    Number(a.kind === 'threshold') - Number(b.kind === 'threshold') ||
    compareText(a.customer, b.customer);

/** Points of equal steps may differ in their last binary digit. */
const difference = (a: number, b: number): number => (Math.abs(a - b) <= EPSILON ? 0 : a - b);
