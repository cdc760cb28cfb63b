import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertFacts } from '../../src/alerts/alert.ts';
import type { Delivery } from '../../src/alerts/delivery.ts';
import { type Hearer, hears } from '../../src/alerts/heard.ts';
import type { Place, Subscription } from '../../src/alerts/subscription.ts';
import { ofAnotherPartner } from '../../src/alerts/subscriptions/another-partner.ts';
import { muted, unmuted, withoutPastSilence } from '../../src/alerts/subscriptions/mute.ts';
import { type Preferences, subscribed } from '../../src/alerts/subscriptions/subscribe.ts';
import { acknowledged, withSubscriptions } from '../../src/alerts/subscriptions/told.ts';
import { TOPICS } from '../../src/alerts/topics.ts';
import { DESIGNATIONS } from '../../src/scoring/index.ts';
import { anAlert, aSubscription, SATURDAY } from './a-subscription.ts';

const ana: Hearer = { id: 'ana', mayAt: () => false };
const ben: Hearer = { id: 'ben', mayAt: () => false };
const ALL: Hearer = { id: 'ana', mayAt: () => true };
const QUALIFIED: AlertFacts = { kind: 'qualified', total: 71, before: 69, because: [] };
const me: Place = { platform: 'slack', kind: 'person', id: 'T1:ANA' };
const below = (line: number, key = `below-line security ${line}`) =>
  anAlert({ key, facts: { kind: 'below-line', line, total: 60, before: 80, because: [] } });
const told = (key: string) => ({ key, at: SATURDAY, acknowledged: null });

function ask(
  said: Preferences,
  before: Subscription | null = null,
  more: Partial<Parameters<typeof subscribed>[3]> = {},
) {
  const maker = before ? ana : null;
  return subscribed(before, me, said, {
    at: SATURDAY,
    by: ana,
    maker,
    alerts: [],
    recorded: [],
    newId: 'new',
    ...more,
  });
}

describe('A new subscription', () => {
  it('is as quiet as can be where nothing is said', () => {
    expect(ask({})).toEqual(aSubscription({ id: 'new', digest: '', nextDigest: '', zone: 'UTC', since: SATURDAY }));
  });

  it('that tells at once lets its owner sleep, unless they said otherwise or nobody knows when they do', () => {
    const quiet = (said: Preferences, before: Subscription | null = null) =>
      ask({ atOnce: true, zone: 'Europe/Berlin', ...said }, before).quiet;
    expect(quiet({})).toEqual({ from: '20:00', to: '07:00' });
    expect(quiet({}, aSubscription())).toEqual({ from: '20:00', to: '07:00' });
    expect([quiet({ quiet: null }), quiet({ zone: 'UTC' }), quiet({ atOnce: false })]).toEqual([null, null, null]);
    expect(quiet({}, aSubscription({ atOnce: true, quiet: null }))).toBeNull();
    const siesta = { from: '12:00', to: '14:00' };
    expect([quiet({ quiet: siesta }), quiet({}, aSubscription({ quiet: siesta }))]).toEqual([siesta, siesta]);
  });

  it('knows when its first digest comes', () => {
    const { nextDigest } = ask({ digest: 'weekly monday 09:00', zone: 'America/New_York' });
    expect(nextDigest).toBe('2026-11-23T14:00:00.000Z');
  });

  it('that names every designation and topic asks for all', () => {
    const { designations, topics } = ask({ designations: [...DESIGNATIONS], topics: [...TOPICS] });
    expect([designations, topics]).toEqual([[], []]);
  });

  it('is no news of what holds already, as far as it would hear it', () => {
    const alerts = [below(70), below(75), anAlert({ key: 'claim', topic: 'claims' })];
    expect(ask({}, null, { alerts }).baseline).toEqual(['below-line security 70']);
    expect(ask({ line: 75 }, null, { alerts }).baseline).toEqual(['below-line security 75']);
  });
});

describe('A change of what is told', () => {
  it('keeps what is not said', () => {
    const before = aSubscription({
      designations: ['security'],
      quiet: { from: '22:00', to: '07:00' },
      told: [told('k')],
    });
    expect(ask({ line: 60 }, before)).toEqual({ ...before, line: 60 });
  });

  it('leaves a digest due that is due already, unless it is to come at another time', () => {
    const due = aSubscription({ nextDigest: '2026-11-16T08:00:00.000Z' });
    expect(ask({ atOnce: true }, due).nextDigest).toBe(due.nextDigest);
    expect(ask({ digest: 'daily 12:00' }, due).nextDigest).toBe('2026-11-21T11:00:00.000Z');
    expect(ask({ zone: 'UTC' }, due).nextDigest).toBe('2026-11-23T09:00:00.000Z');
    expect(ask({ digest: '' }, due).nextDigest).toBe('');
  });

  it('makes no news of what holds already and is heard only now', () => {
    const alerts = [below(70), anAlert({ key: 'data-ai', designations: ['data-ai'] })];
    const before = aSubscription({ designations: ['security'] });
    expect(ask({ designations: [] }, before, { alerts }).baseline).toEqual(['data-ai']);
  });

  it('leaves news what was to be told anyway', () => {
    expect(ask({ atOnce: true }, aSubscription(), { alerts: [below(70)] }).baseline).toEqual([]);
  });

  it('forgets what it was told of and asks for no more, so that nobody hears that it is over', () => {
    const before = aSubscription({ told: [told('below-line security 70'), told('customer')] });
    const recorded = [below(70), anAlert({ key: 'customer', facts: QUALIFIED })];
    expect(ask({ line: 75 }, before, { recorded }).told).toEqual([told('customer')]);
  });

  it('takes it out of parking, from its next digest on', () => {
    const parked = aSubscription({ parked: { at: SATURDAY, why: 'gone' }, nextDigest: '2026-10-05T07:00:00.000Z' });
    const now = ask({}, parked);
    expect([now.parked, now.nextDigest]).toEqual([null, '2026-11-23T08:00:00.000Z']);
  });

  it('begins anew for somebody else where whoever made it has left', () => {
    const before = aSubscription({
      by: 'gone',
      told: [told('k')],
      muted: [{ designation: null, topic: 'scores', until: null }],
    });
    const now = ask({}, before, { by: ben, maker: null, alerts: [below(70)] });
    expect(now).toMatchObject({ id: before.id, by: 'ben', told: [], muted: [], baseline: ['below-line security 70'] });
  });
});

describe('The first own import', () => {
  it('forgets what was told of the sample partner and keeps what was told of claims', () => {
    const before = aSubscription({
      told: [told('below-line/security/70/2026-10'), told('claim-deadline/1')],
      baseline: ['qualified/modern-work/2026-01', 'claim-declined/2'],
      lastDigest: { at: SATURDAY, asOf: '2026-10', totals: { security: 64.8 } },
    });
    const alerts = before.told.map(({ key }) => anAlert({ key }));
    const after = ofAnotherPartner({ subscriptions: [before], alerts, deliveries: [] });
    expect(after.subscriptions).toEqual([
      { ...before, told: [told('claim-deadline/1')], baseline: ['claim-declined/2'], lastDigest: null },
    ]);
    expect(after.alerts.map(({ key }) => key)).toEqual(['claim-deadline/1']);
  });
});

describe('Muting', () => {
  const both = { designations: ['security', 'data-ai'], topics: [] } as const;

  it('twice holds until what was said last', () => {
    const once = muted(aSubscription(), both, null);
    const again = muted(once, { designations: ['security'], topics: [] }, '2026-12-01T00:00:00.000Z');
    expect(again.muted).toEqual([
      { designation: 'data-ai', topic: null, until: null },
      { designation: 'security', topic: null, until: '2026-12-01T00:00:00.000Z' },
    ]);
  });

  it('is over by itself', () => {
    const past = muted(aSubscription({ snoozedUntil: SATURDAY }), both, SATURDAY);
    expect(withoutPastSilence(past, SATURDAY)).toEqual(aSubscription());
  });

  it('is undone by name, and the mute of a topic is not undone by a designation', () => {
    const quiet = muted(muted(aSubscription(), both, null), { designations: [], topics: ['claims'] }, null);
    const left = unmuted(quiet, { designations: ['security'], topics: [] });
    expect(left.muted.map(({ designation, topic }) => designation ?? topic)).toEqual(['data-ai', 'claims']);
  });

  it('and unmuting the same leaves nothing muted of it; unmuting all ends the snooze too', () => {
    const named = fc.record({
      designations: fc.uniqueArray(fc.constantFrom(...DESIGNATIONS), { maxLength: 3 }),
      topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(named, named, (what, before) => {
        const quiet = muted(muted(aSubscription(), before, null), what, null);
        const loud = unmuted(quiet, what);
        expect(loud.muted.some(({ designation, topic }) => designation === null && topic === null)).toBe(false);
        for (const designation of what.designations)
          for (const topic of what.topics)
            expect(hears(loud, anAlert({ designations: [designation], topic, facts: QUALIFIED }), ALL, SATURDAY)).toBe(
              true,
            );
      }),
      { numRuns: 60 },
    );
    const snoozed = aSubscription({ snoozedUntil: '2026-12-01T00:00:00.000Z' });
    expect(unmuted(snoozed, { designations: [], topics: [] })).toEqual(aSubscription());
  });
});

describe('What was told', () => {
  it('is acknowledged once, and only where it was told', () => {
    const heard = aSubscription({ told: [told('k')] });
    const seen = acknowledged(heard, 'k', SATURDAY);
    expect(seen?.told).toEqual([{ key: 'k', at: SATURDAY, acknowledged: SATURDAY }]);
    expect(seen && acknowledged(seen, 'k', '2027-01-01T00:00:00.000Z')).toEqual(seen);
    expect(acknowledged(heard, 'another', SATURDAY)).toBeNull();
  });

  it('goes with the last subscription that told it, and so do messages that are due', () => {
    const [one, other] = [
      aSubscription({ told: [told('both'), told('mine')] }),
      aSubscription({ id: 'b', told: [told('both')] }),
    ];
    const due = (id: string, subscription: string | null): Delivery => ({
      id,
      subscription,
      place: me,
      member: 'ana',
      what: { kind: 'digest', for: SATURDAY },
      due: SATURDAY,
      sending: null,
      attempts: 0,
    });
    const reminder = anAlert({ key: 'reminder' });
    const before = {
      subscriptions: [one, other],
      alerts: [anAlert({ key: 'both' }), anAlert({ key: 'mine' }), reminder],
      deliveries: [due('1', one.id), due('2', other.id), due('3', null)],
    };
    const left = withSubscriptions(before, [other]);
    expect(left.alerts.map(({ key }) => key)).toEqual(['both', 'reminder']);
    expect(left.deliveries.map(({ id }) => id)).toEqual(['2', '3']);
  });
});
