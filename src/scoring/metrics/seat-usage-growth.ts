/** Modern Work usage growth: active users of eligible tenants against a year before, from the association on. */
import type { SeatView } from '../books/seat-view.ts';
import { at } from '../columns/grid.ts';
import { round6 } from '../numbers.ts';
import type { Compute } from './context.ts';
import { count } from './figures.ts';
import { bestOption } from './seat-options.ts';
import { bandReason, isEligible, seatCopies } from './seats.ts';
import type { Why } from './verdict.ts';

export const seatUsageGrowth: Compute<'seat-usage-growth'> = (rule, track, context) => {
  const { month, yearBefore } = context;
  /** Users that were there when the association began are nobody's growth. */
  const grown = ({ tenantMonths: { active, arrived } }: SeatView, tenant: number) =>
    at(active, tenant, month) - at(arrived, tenant, month);
  const amount = (view: SeatView, tenant: number) => {
    const now = isEligible(view, track, tenant, month);
    const before = isEligible(view, track, tenant, yearBefore);
    if (!now && !before) return undefined;
    return (now ? grown(view, tenant) : 0) - (before ? at(view.tenantMonths.active, tenant, yearBefore) : 0);
  };
  const arrivals = (view: SeatView, tenant: number): Why[] => {
    const users = isEligible(view, track, tenant, month) ? at(view.tenantMonths.arrived, tenant, month) : 0;
    const detail = `${count(users)} users were active when the association began`;
    return users > 0 ? [{ reason: 'before-association', detail }] : [];
  };
  return bestOption(rule, track, context, {
    value: (view) => round6(view.tenants.reduce((sum, _, tenant) => sum + (amount(view, tenant) ?? 0), 0)),
    amount,
    otherwise: (view, tenant) => bandReason(view, track, tenant, month, rule.seats),
    besides: (view, tenant) => [...seatCopies(view, tenant, month), ...arrivals(view, tenant)],
  });
};
