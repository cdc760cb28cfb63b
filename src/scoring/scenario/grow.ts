/** More use of what a designation's growth is measured in. */
import type { ChangeOf } from './change.ts';
import { growCustomer } from './grow-customer.ts';
import { growthRows } from './growth-rows.ts';
import { withRows } from './tables.ts';
import { type Make, metricRule, trackOf } from './world.ts';

/** At one customer, or without saying where: then nothing but the growth changes. */
export const grow: Make<ChangeOf<'grow'>> = (change, world) => {
  if (change.tenant !== undefined) return growCustomer({ ...change, tenant: change.tenant }, world);
  const rule = metricRule(world, change.designation, 'usage-growth');
  if (!rule) return world.tables;
  return withRows(world.tables, growthRows(rule, trackOf(world, change.designation, change.track), change, world));
};
