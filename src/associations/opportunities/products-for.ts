/** What a claim would name. */
import {
  type CporActivity,
  DESIGNATIONS,
  type Designation,
  type Gain,
  type Month,
  type Portfolio,
  productsToClaim,
  type RuleSet,
  workloadsToClaim,
} from '../../scoring/index.ts';
import { productNamed } from '../products.ts';
import type { Way } from './ways.ts';

interface World {
  readonly portfolio: Portfolio;
  readonly ruleSet: RuleSet;
  readonly asOf: Month;
  /** What counts in these is named first. */
  readonly asked: readonly Designation[];
  readonly activities: readonly CporActivity[];
}

/** The products to claim at a customer, by the names of products.ts (others cannot be claimed); none where the way is no claim. */
export function productsFor(
  { type, estate }: Way,
  tenant: string,
  gains: readonly Gain[],
  { portfolio, ruleSet, asOf, asked, activities }: World,
): readonly string[] {
  if (type !== 'cpor') return [];
  const gaining = DESIGNATIONS.filter((id) => gains.some(({ designation }) => designation === id));
  const workloads = (designations: readonly Designation[]) =>
    workloadsToClaim(portfolio, ruleSet, asOf, tenant, designations);
  const used =
    estate === 'microsoft-365'
      ? [...workloads(gaining.filter((id) => asked.includes(id))), ...workloads(gaining)]
      : productsToClaim(portfolio, ruleSet, asOf, tenant, activities);
  return [...new Set(used.flatMap((name) => productNamed(name)?.name ?? []))];
}
