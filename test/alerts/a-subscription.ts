/** Subscriptions and alerts as tests need them. */
import { alertOf } from '../../scripts/gallery/alerts.ts';
import { WEEKLY } from '../../scripts/gallery/subscription.ts';
import type { Alert, AlertFacts } from '../../src/alerts/alert.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';

export const SATURDAY = '2026-11-21T09:00:00.000Z';

export function aSubscription(more: Partial<Subscription> = {}): Subscription {
  const place = { platform: 'slack', kind: 'person', id: 'T1:ANA' } as const;
  return { ...WEEKLY, id: 'ana-here', place, since: SATURDAY, ...more };
}

const below: AlertFacts = { kind: 'below-line', line: 70, total: 68, before: 72, because: [] };

export const anAlert = (more: Partial<Alert> = {}): Alert => alertOf(below, more);
