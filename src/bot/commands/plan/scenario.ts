/** A plan as something to imagine: the same steps, asked as "what if". */
import { type Plan, type PlanStep, raisedBy, type StepCustomer } from '../../../planning/index.ts';
import type { Designation } from '../../../scoring/index.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { saidChanges } from '../whatif-arguments.ts';
import type { ClaimLine } from './claims.ts';

/** null where a scenario cannot hold all of it. */
export function scenarioOf(
  plan: Plan,
  designation: Designation,
  claims: readonly ClaimLine[],
): readonly SaidChange[] | null {
  const changes = plan.steps.flatMap((step) => imagined(step, designation, claims));
  return saidChanges.safeParse(changes).success ? changes : null;
}

function imagined(
  { kind, count, certifications = [], customers = [], measure, type }: PlanStep,
  designation: Designation,
  claims: readonly ClaimLine[],
): SaidChange[] {
  switch (kind) {
    case 'customers':
      return [{ kind: 'add-customers', customers: count, designation, ...(type && { type }) }];
    case 'claims':
      return claims.map(({ ref, opportunity: { type, estate } }) => ({
        kind: 'associate',
        customer: ref,
        type,
        products: [estate],
      }));
    case 'people':
      return certifications.slice(0, 1).map((certification) => ({ kind: 'certify', certification, people: count }));
    case 'deployments':
      return customers.length > 0
        ? lifted(customers, designation)
        : [{ kind: 'deploy', deployments: count, designation }];
    case 'users':
      return [{ kind: 'grow', designation, ...(measure === 'percent' ? { percent: count } : { users: count }) }];
  }
}

function lifted(customers: readonly StepCustomer[], designation: Designation): SaidChange[] {
  return customers.flatMap(({ tenant, lift }): SaidChange[] => {
    if (!lift) return [];
    const by = raisedBy(lift);
    return [{ kind: 'grow', customer: tenant, designation, ...by }];
  });
}
