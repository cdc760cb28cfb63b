/** Customers to add, deployments and use to raise: what does not depend on who it is. */
import type { AssociationType, ScenarioChange } from '../../scoring/index.ts';
import type { MetricRule } from '../../scoring/rules/metric-schema.ts';
import { USERS_IN_A_UNIT } from '../effort.ts';
import type { Candidate } from './candidate.ts';
import { gainsWith, unitsToFill, type World } from './world.ts';

export function customersToAdd(world: World): readonly Candidate[] {
  const { designation, track } = world;
  return world.measured.flatMap(({ rule }, index) => {
    if (rule.id !== 'net-customer-adds') return [];
    return typesFor(rule).flatMap((type): Candidate[] => {
      const change = (customers: number): ScenarioChange => ({
        kind: 'add-customers',
        customers,
        designation,
        track,
        ...(type !== null && { type }),
      });
      const gains = gainsWith(world, change(1));
      const most = unitsToFill(world, index, gains);
      if (most === 0) return [];
      const id = ['customers', ...(type === null ? [] : [type])].join(' ');
      const come = type === null ? {} : { type };
      return [{ id, kind: 'customers', step: id, most, gains, weight: 1, size: 1, change, ...come }];
    });
  });
}

/** Security customers come with Azure or with Microsoft 365; elsewhere there is one kind. */
function typesFor(rule: MetricRule): readonly (AssociationType | null)[] {
  if (rule.method !== 'security-adds') return [null];
  return [...new Set([rule.associations.azure.types[0]!, rule.associations.microsoft365.types[0]!])];
}

export function usageToRaise(world: World): readonly Candidate[] {
  const { designation, track } = world;
  return world.measured.flatMap(({ rule }, index): Candidate[] => {
    if (rule.id !== 'usage-growth') return [];
    const measure = rule.unit === 'percent' ? 'percent' : 'users';
    const size = measure === 'users' ? USERS_IN_A_UNIT : 1;
    const change = (units: number): ScenarioChange => ({
      kind: 'grow',
      designation,
      track,
      [measure]: units * size,
    });
    const gains = gainsWith(world, change(1));
    const most = unitsToFill(world, index, gains);
    return most === 0
      ? []
      : [{ id: 'users', kind: 'users', step: 'users', most, gains, weight: 1, size, change, measure }];
  });
}
