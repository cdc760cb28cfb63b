import type { PlanStep } from '../../src/planning/index.ts';
import type { Designation, ScenarioChange, Track } from '../../src/scoring/index.ts';

/** What a step says, done by hand: by nothing but what whoever reads the plan is told. */
export function changesOf(step: PlanStep, designation: Designation, track: Track): ScenarioChange[] {
  const { kind, count, certifications = [], customers = [], measure, type } = step;
  const on = { designation, track };
  if (kind === 'people') return [{ kind: 'certify', certification: certifications.at(-1)!, people: count }];
  if (kind === 'customers') return [{ kind: 'add-customers', customers: count, ...on, ...(type && { type }) }];
  if (kind === 'users') return [{ kind: 'grow', ...on, [measure!]: count }];
  if (kind === 'deployments' && customers.length === 0) return [{ kind: 'deploy', deployments: count, ...on }];
  return customers.map(({ tenant, claim, lift }): ScenarioChange => {
    if (claim) {
      const { type, estate, activities } = claim;
      const association = { type, estate, tenants: [tenant], ...(activities.length > 0 && { activities }) };
      return { kind: 'associate', association };
    }
    const { measure: raised, more, have } = lift!;
    const by = raised === 'active-share' ? { users: more } : { percent: Math.ceil((more * 10_000) / have) / 100 };
    return { kind: 'grow', ...on, tenant, ...by };
  });
}
