/** What the customers consume, month by month: the facts that every report tells in its own columns. */
import type { Month } from '../../src/scoring/ids.ts';
import type { Attribution } from './attribution.ts';
import { lineAt, stepAt } from './curve.ts';
import type { Azure, Business, Customer, Seats, Workload } from './customer.ts';
import { CUSTOMERS } from './customers/index.ts';
import { FIRST, LAST, MONTHS } from './months.ts';
import { guidOf, wobble } from './prng.ts';
import type { Service } from './services.ts';

interface Owned {
  readonly customer: Customer;
  readonly subscription: string;
  readonly from: Month;
  readonly until: Month;
  readonly by: Attribution;
}
/** A subscription to Microsoft 365 licences, to Azure, or to a business application. */
export type Subscription = Owned &
  (
    | { readonly kind: 'm365'; readonly plan: Seats }
    | { readonly kind: 'azure'; readonly plan: Azure }
    | { readonly kind: 'business'; readonly plan: Business }
  );
type Of<Kind extends Subscription['kind']> = Extract<Subscription, { kind: Kind }>;

export interface SeatUse {
  readonly owner: Of<'m365'>;
  readonly month: Month;
  readonly workload: Workload;
  readonly seats: number;
  readonly active: number;
}
export interface AzureUse {
  readonly owner: Of<'azure'>;
  readonly month: Month;
  readonly service: Service;
  readonly dollars: number;
}
export interface BusinessUse {
  readonly owner: Of<'business'>;
  readonly month: Month;
  readonly revenue: number;
  readonly users: number;
}

/** Real figures never lie on a line; small enough that the story survives. */
const NOISE = { active: 0.004, dollars: 0.015 };

function subscriptionsOf(customer: Customer): Subscription[] {
  const own = (kind: string, index: number, from: Month, until: Month | undefined, by: Attribution): Owned => ({
    customer,
    subscription: guidOf(customer.name, kind, String(index)),
    from,
    until: until ?? LAST,
    by,
  });
  return [
    ...(customer.m365 ?? []).map((plan, index) => ({
      kind: 'm365' as const,
      plan,
      ...own('m365', index, Object.keys(plan.seats)[0] ?? FIRST, plan.until, plan.by),
    })),
    ...(customer.azure ?? []).map((plan, index) => ({
      kind: 'azure' as const,
      plan,
      ...own('azure', index, plan.from ?? FIRST, plan.until, plan.by),
    })),
    ...(customer.business ?? []).map((plan, index) => ({
      kind: 'business' as const,
      plan,
      ...own('business', index, plan.from ?? FIRST, plan.until, plan.by),
    })),
  ];
}

export const SUBSCRIPTIONS: readonly Subscription[] = CUSTOMERS.flatMap(subscriptionsOf);

export function monthsOf(owner: Subscription): readonly Month[] {
  return MONTHS.filter((month) => owner.from <= month && month <= owner.until);
}

/** Licences and active users of one subscription in one month, a figure per workload. */
export function seatUse(owner: Of<'m365'>, month: Month): SeatUse[] {
  const seats = stepAt(owner.plan.seats, month) ?? 0;
  return Object.entries(owner.plan.active).map(([workload, line]) => {
    const share = lineAt(line, owner.from, month) / 100;
    const active = Math.round(seats * share * wobble(NOISE.active, owner.subscription, workload, month));
    return { owner, month, workload: workload as Workload, seats, active: Math.min(active, seats) };
  });
}

/** Dollars (to the cent) of one Azure subscription in one month, a figure per service. */
export function azureUse(owner: Of<'azure'>, month: Month): AzureUse[] {
  return Object.entries(owner.plan.dollars).map(([service, line]) => {
    const plain = lineAt(line, owner.from, month);
    const dollars = plain * wobble(NOISE.dollars, owner.subscription, service, month);
    return { owner, month, service: service as Service, dollars: cents(dollars) };
  });
}

export function businessUse(owner: Of<'business'>, month: Month): BusinessUse {
  const revenue = lineAt(owner.plan.revenue, owner.from, month);
  return {
    owner,
    month,
    revenue: cents(revenue * wobble(NOISE.dollars, owner.subscription, 'revenue', month)),
    users: Math.round(lineAt(owner.plan.users, owner.from, month)),
  };
}

export function cents(dollars: number): number {
  return Math.round(dollars * 100) / 100;
}

/** The subscriptions of one kind. */
export function subscriptionsTo<Kind extends Subscription['kind']>(kind: Kind): readonly Of<Kind>[] {
  return SUBSCRIPTIONS.filter((owner): owner is Of<Kind> => owner.kind === kind);
}
