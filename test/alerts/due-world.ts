/** The work that lies in the store and the world around it, as tests of what becomes due need them. */
import type { Alert } from '../../src/alerts/alert.ts';
import type { Delivery } from '../../src/alerts/delivery.ts';
import { nextWork, type Work, type World } from '../../src/alerts/due/index.ts';
import type { Hearer } from '../../src/alerts/heard.ts';
import { SATURDAY } from './a-subscription.ts';

export const NOTHING: Work = { subscriptions: [], alerts: [], deliveries: [] };

export const member = (id: string): Hearer => ({ id, mayAt: () => true });

/** Ana and Ben are members, on Slack and on Teams; Ben looks after members, and after him the owner at the machine. */
export function aWorld(more: Partial<World> = {}): World {
  return {
    now: SATURDAY,
    holding: [],
    hearer: (id) => (['ana', 'ben', 'owner'].includes(id) ? member(id) : null),
    placesOf: (id) =>
      id === 'owner'
        ? [{ platform: 'local', kind: 'person', id }]
        : [
            { platform: 'slack', kind: 'person', id: `T1:${id.toUpperCase()}` },
            { platform: 'teams', kind: 'person', id: `tenant:${id}` },
          ],
    admins: ['ben', 'owner'],
    serves: () => true,
    ...more,
  };
}

/** What became due, with the work it left. */
export function decided(work: Work, more: Partial<World> = {}): Work & { readonly made: readonly Delivery[] } {
  const next = nextWork(work, aWorld(more));
  const known = new Set(work.deliveries.map(({ id }) => id));
  return { ...next, made: next.deliveries.filter(({ id }) => !known.has(id)) };
}

/** The same once everything due was delivered. */
export const delivered = <W extends Work>(work: W): W => ({ ...work, deliveries: [] });

export interface Said {
  readonly to: string | null;
  readonly what: Delivery['what']['kind'];
  readonly tells: readonly string[];
  readonly over: readonly string[];
}

/** Deliveries in the words of a test. */
export const said = (deliveries: readonly Delivery[]): Said[] =>
  deliveries.map(({ subscription, what }) => ({
    to: subscription,
    what: what.kind,
    tells: keys(what.kind === 'parked' ? [] : what.alerts),
    over: keys(what.kind === 'parked' ? [] : what.over),
  }));

const keys = (alerts: readonly Alert[] = []) => alerts.map(({ key }) => key);
