/** Subscriptions and alerts as tests need them. */
import { WEEKLY } from '../../scripts/gallery/subscription.ts';
import type { Alert, AlertFacts } from '../../src/alerts/alert.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';

export const SATURDAY = '2026-11-21T09:00:00.000Z';

export function aSubscription(more: Partial<Subscription> = {}): Subscription {
  const place = { platform: 'slack', kind: 'person', id: 'T1:ANA' } as const;
  return { ...WEEKLY, id: 'ana-here', place, since: SATURDAY, ...more };
}

const below: AlertFacts = { kind: 'below-line', line: 70, total: 68, before: 72, because: [] };

export function anAlert(more: Partial<Alert> = {}): Alert {
  return {
    key: 'below-line security 70 2026-10',
    topic: 'scores',
    designations: ['security'],
    since: '2026-11-20',
    due: null,
    tone: 'bad',
    location: '',
    causedBy: null,
    facts: below,
    ...more,
  };
}
