/** What one subscription amounts to in one month, summed up as the Customers and Product subscriptions reports show it. */
import type { Month } from '../../src/scoring/ids.ts';
import { CPOR, CPOR_REVENUE } from './attribution.ts';
import { azureUse, businessUse, cents, type Subscription, seatUse } from './consumption.ts';
import { MOBILITY_WORKLOADS, type Seats } from './customer.ts';

export interface Statement {
  readonly seats: number;
  /** US dollars. */
  readonly billed: number;
  /** US dollars of Azure consumption. */
  readonly consumed: number;
  readonly claimed: { readonly revenue: number; readonly seats: number; readonly active: number };
}

const DOLLARS_PER_SEAT = 8.4;
const NOTHING: Statement = { seats: 0, billed: 0, consumed: 0, claimed: { revenue: 0, seats: 0, active: 0 } };

export function statementOf(owner: Subscription, month: Month): Statement {
  if (month > owner.until) return NOTHING;
  switch (owner.kind) {
    case 'm365': {
      const uses = seatUse(owner, month);
      const seats = Math.max(...uses.map((use) => use.seats));
      const active = Math.max(...uses.map((use) => use.active));
      return withClaim(owner, seats, seats * DOLLARS_PER_SEAT, active);
    }
    case 'azure': {
      const consumed = cents(azureUse(owner, month).reduce((sum, use) => sum + use.dollars, 0));
      return { ...NOTHING, billed: consumed, consumed };
    }
    case 'business': {
      const { users, revenue } = businessUse(owner, month);
      return withClaim(owner, users, revenue, users);
    }
  }
}

function withClaim(owner: Subscription, seats: number, dollars: number, active: number): Statement {
  const claimed = owner.by === CPOR || owner.by === CPOR_REVENUE;
  const billed = cents(dollars);
  return { seats, billed, consumed: 0, claimed: claimed ? { revenue: billed, seats, active } : NOTHING.claimed };
}

/** Product and solution area as the reports name them. */
export function productOf(owner: Subscription): { readonly product: string; readonly area: string } {
  switch (owner.kind) {
    case 'm365':
      return { product: suiteOf(owner.plan), area: 'Modern Work' };
    case 'azure':
      return { product: 'Azure', area: 'Azure' };
    case 'business':
      return { product: owner.plan.workload, area: 'Business Applications' };
  }
}

function suiteOf({ active }: Seats): string {
  const workloads = Object.keys(active);
  if (workloads.every((workload) => workload === 'Windows 365')) return 'Windows 365';
  const mobility: readonly string[] = MOBILITY_WORKLOADS;
  return workloads.every((workload) => mobility.includes(workload))
    ? 'Enterprise Mobility + Security'
    : 'Microsoft 365';
}
