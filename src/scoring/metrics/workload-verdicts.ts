/** Verdicts on (tenant, workload) pairs of Business Applications. */
import type { BusinessPair, BusinessView } from '../books/business-view.ts';
import { at } from '../columns/grid.ts';
import { STANDINGS, type Standing } from '../standing.ts';
import type { Context } from './context.ts';
import { copies } from './copies.ts';
import { count } from './figures.ts';
import type { Verdict, Why } from './verdict.ts';
import { standingOf, whyNot } from './why-not.ts';

export interface PairRule {
  /** +1 gained, 0 kept, -1 lost; undefined when the pair does not count. */
  readonly amount: (pair: number) => number | undefined;
  readonly otherwise: (pair: number) => Why;
  /** How an amount of the view reads. */
  readonly figure: (amount: number) => string;
  readonly money: boolean;
}

export function pairVerdicts(view: BusinessView, { month, nameOf }: Context, rule: PairRule): Verdict[] {
  return view.pairs.map(({ tenant, workload }, pair) => {
    const named = { subject: `${nameOf(tenant)}: ${workload}`, id: `${tenant}/${workload}` };
    const amount = rule.amount(pair);
    if (amount === undefined) return { ...named, not: whyNotPairs(view, [pair], month, () => rule.otherwise(pair)) };
    return { ...named, amount, not: copies(at(view.leftOut, pair, month), rule.figure, rule.money) };
  });
}

/** The furthest that any row of these pairs got. */
function furthest(view: BusinessView, pairs: readonly number[], month: number): Standing {
  const standings = pairs.map((pair) => standingOf(view.standing, pair, month));
  return STANDINGS.findLast((standing) => standings.includes(standing)) ?? 'no-row';
}

/** See `whyNot`, for several pairs of one tenant together. */
export function whyNotPairs(view: BusinessView, pairs: readonly number[], month: number, otherwise: () => Why): Why[] {
  return whyNot(furthest(view, pairs, month), otherwise);
}

export function consumptionValue(amount: number): string {
  return `${count(amount)} MCV`;
}

export function pairsByTenant(pairs: readonly BusinessPair[]): Map<string, number[]> {
  return Map.groupBy(pairs.keys(), (pair) => pairs[pair]!.tenant);
}
