/** Which designation a change is about: as said with it, as asked for, as the rest of the scenario is, or asked back. */
import { designationName } from '../../../../cards/index.ts';
import { DESIGNATIONS, type Designation, ruleSetFor } from '../../../scoring/index.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { type Ask, type Asking, askBack } from './resolution.ts';

export function designationSaid(
  said: Designation | undefined,
  question: string,
  asking: Asking,
  instead: (designation: Designation) => SaidChange,
  sensible: readonly Designation[] = DESIGNATIONS,
): Designation | Ask {
  if (said !== undefined) return said;
  const asked = asking.designations.filter((id) => sensible.includes(id));
  const meant = asked.length > 0 ? asked : asking.alongside.filter((id) => sensible.includes(id));
  const [first] = meant;
  if (first && (meant.length === 1 || meant.every((id) => isMeasuredInDollars(id, asking)))) return first;
  const offered = asked.length > 0 ? asked : sensible;
  return askBack(
    question,
    offered.map((id) => asking.choose(designationName(id), instead(id))),
    asking,
  );
}

/** The designations of Azure: they are measured in the same dollars, so what is new in one is new in all. */
export function isMeasuredInDollars(designation: Designation, { context }: Asking): boolean {
  const rule = ruleSetFor(context.partner.asOf).designations.find(({ id }) => id === designation);
  return rule?.metrics.some(({ method }) => method === 'consumption-growth') ?? false;
}

/** Where growth is a percentage of the year before, so is what somebody adds to it. */
export function isMeasuredInPercent(designation: Designation, { context }: Asking): boolean {
  const scored = context.partner.scorecard().designations.find(({ id }) => id === designation);
  return scored?.metrics.some(({ id, unit }) => id === 'usage-growth' && unit === 'percent') ?? false;
}
