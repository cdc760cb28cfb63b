import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { nextInstant, nextWork, parked, type Work } from '../../src/alerts/due/index.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { anAlert, aSubscription, SATURDAY } from './a-subscription.ts';
import { aWorld, decided, delivered, member, NOTHING, said } from './due-world.ts';

const A = anAlert({ key: 'a' });
const B = anAlert({ key: 'b' });
const MONDAY = '2026-11-23T08:00:00.000Z';
const NEXT_MONDAY = '2026-11-30T08:00:00.000Z';

const atOnce = (more: Partial<Subscription> = {}) =>
  aSubscription({ atOnce: true, digest: '', nextDigest: '', ...more });
const one = (subscription: Subscription): Work => ({ ...NOTHING, subscriptions: [subscription] });
const reminder = (more: Partial<Alert> = {}): Alert =>
  anAlert({
    key: 'ask',
    topic: 'claims',
    facts: { kind: 'ask-again', record: 'r1', type: 'cpor', customer: 'Fabrikam', member: 'ana' },
    ...more,
  });

describe('A line of its own beside a weekly summary', () => {
  const under = (line: number, more: Partial<Alert> = {}) =>
    anAlert({ key: `${line}`, facts: { kind: 'below-line', line, total: 58, before: 78, because: [] }, ...more });
  const watching = (more: Partial<Subscription> = {}) =>
    one(aSubscription({ watches: [{ designation: 'security', line: 60 }], ...more }));
  const other = anAlert({ key: 'other', designations: ['data-ai'] });

  it('is told at once with the same fall by the general line, and the rest waits', () => {
    const first = decided(watching(), { holding: [under(70), under(60), other] });
    expect(said(first.made)).toEqual([{ to: 'ana-here', what: 'alerts', tells: ['70', '60'], over: [] }]);
    const monday = decided(delivered(first), { now: MONDAY, holding: [under(70), under(60), other] });
    expect(said(monday.made)).toEqual([{ to: 'ana-here', what: 'digest', tells: ['other'], over: [] }]);
  });

  it('is told its end at once, and the summary the end of what it told', () => {
    const monday = delivered(decided(watching(), { now: MONDAY, holding: [other] }));
    const fall = delivered(decided(monday, { now: '2026-11-24T08:00:00.000Z', holding: [under(60), other] }));
    const over = decided(fall, { now: '2026-11-25T08:00:00.000Z' });
    expect(said(over.made)).toEqual([{ to: 'ana-here', what: 'alerts', tells: [], over: ['60'] }]);
    expect(said(decided(delivered(over), { now: NEXT_MONDAY }).made)).toMatchObject([
      { what: 'digest', over: ['other'] },
    ]);
  });

  it('alone tells nothing else, and waits for the end of the night and of a snooze', () => {
    const alone = { digest: '', nextDigest: '' };
    const holding = [under(70), under(60), other];
    expect(said(decided(watching(alone), { holding }).made)).toMatchObject([{ tells: ['60'] }]);
    const night = { now: '2026-11-21T23:00:00.000Z', holding };
    expect(decided(watching({ ...alone, quiet: { from: '20:00', to: '07:00' } }), night).made).toEqual([]);
    expect(decided(watching({ ...alone, snoozedUntil: MONDAY }), { holding }).made).toEqual([]);
  });
});

describe('Told at once', () => {
  it('several new alerts are one message, and they are not news again', () => {
    const first = decided(one(atOnce()), { holding: [A, B] });
    expect(said(first.made)).toEqual([{ to: 'ana-here', what: 'alerts', tells: ['a', 'b'], over: [] }]);
    expect(first.alerts).toEqual([A, B]);
    expect(decided(delivered(first), { holding: [A, B] }).made).toEqual([]);
  });

  it('what held when somebody subscribed is no news, and neither is its end', () => {
    const before = decided(one(atOnce({ baseline: ['a'] })), { holding: [A] });
    expect(before.made).toEqual([]);
    expect(decided(before).made).toEqual([]);
  });

  it('the end of what was told is told once, and what comes back is news', () => {
    const told = delivered(decided(one(atOnce()), { holding: [A] }));
    const over = decided(told);
    expect(said(over.made)).toEqual([{ to: 'ana-here', what: 'alerts', tells: [], over: ['a'] }]);
    expect(over.alerts).toEqual([]);
    expect(decided(delivered(over)).made).toEqual([]);
    expect(said(decided(delivered(over), { holding: [A] }).made)).toMatchObject([{ tells: ['a'] }]);
  });

  it('good news that is over is not told a second time', () => {
    const won = anAlert({ key: 'won', tone: 'good', facts: { kind: 'qualified', total: 71, before: 69, because: [] } });
    const told = delivered(decided(one(atOnce()), { holding: [won] }));
    expect(told.subscriptions[0]?.told).toHaveLength(1);
    expect(decided(told)).toMatchObject({ made: [], alerts: [], subscriptions: [{ told: [] }] });
  });

  it('what came and went within the quiet hours is not told at all', () => {
    const asleep = atOnce({ quiet: { from: '20:00', to: '07:00' } });
    const night = { now: '2026-11-21T23:00:00.000Z' };
    const held = decided(one(asleep), { ...night, holding: [A, B] });
    expect(held.made).toEqual([]);
    expect(nextInstant(held, night.now)).toBe('2026-11-22T06:00:00.000Z');
    const morning = decided(held, { now: '2026-11-22T06:00:00.000Z', holding: [B] });
    expect(said(morning.made)).toMatchObject([{ tells: ['b'], over: [] }]);
  });

  it('nothing while it is snoozed or parked', () => {
    for (const more of [{ snoozedUntil: MONDAY }, { parked: { at: SATURDAY, why: 'gone' } }]) {
      expect(decided(one(atOnce(more)), { holding: [A] }).made).toEqual([]);
    }
  });

  it('a muted designation is told once it is unmuted, if it still holds', () => {
    const muted = atOnce({ muted: [{ designation: 'security', topic: null, until: MONDAY }] });
    const silent = decided(one(muted), { holding: [A] });
    expect(silent.made).toEqual([]);
    expect(said(decided(silent, { holding: [A], now: MONDAY }).made)).toMatchObject([{ tells: ['a'] }]);
    expect(decided(silent, { now: MONDAY }).made).toEqual([]);
  });
});

describe('A digest', () => {
  const monday = (work: Work, holding: readonly Alert[] = []) => decided(work, { now: MONDAY, holding });

  it('comes when it is due, tells what is new, and sets the next one', () => {
    const due = monday(one(aSubscription()), [A]);
    expect(said(due.made)).toEqual([{ to: 'ana-here', what: 'digest', tells: ['a'], over: [] }]);
    expect(due.made[0]?.what).toMatchObject({ for: MONDAY });
    expect(due.subscriptions[0]?.nextDigest).toBe(NEXT_MONDAY);
    expect(monday(delivered(due), [A]).made).toEqual([]);
  });

  it('tells what is over since, and nothing of what came and went between two', () => {
    const told = delivered(monday(one(aSubscription()), [A]));
    const between = decided(told, { now: '2026-11-25T08:00:00.000Z', holding: [B] });
    expect(between.made).toEqual([]);
    const next = decided(between, { now: NEXT_MONDAY });
    expect(said(next.made)).toEqual([{ to: 'ana-here', what: 'digest', tells: [], over: ['a'] }]);
  });

  it('after a machine slept over three of them comes once, for the last', () => {
    const due = decided(one(aSubscription()), { now: '2026-12-09T10:00:00.000Z' });
    expect(due.made.map(({ what }) => what)).toMatchObject([{ kind: 'digest', for: '2026-12-07T08:00:00.000Z' }]);
    expect(due.subscriptions[0]?.nextDigest).toBe('2026-12-14T08:00:00.000Z');
  });

  it('is not repeated when the clock is set back, and comes again after a clock that was years ahead', () => {
    const due = delivered(monday(one(aSubscription())));
    const back = decided(due, { now: '2026-11-23T07:30:00.000Z' });
    expect([back.made, back.subscriptions[0]?.nextDigest]).toEqual([[], NEXT_MONDAY]);
    const ahead = delivered(decided(one(aSubscription()), { now: '2036-01-01T00:00:00.000Z' }));
    expect(decided(ahead).subscriptions[0]?.nextDigest).toBe(MONDAY);
  });

  it('waits for the end of a snooze', () => {
    const snoozed = aSubscription({ snoozedUntil: '2026-11-26T08:00:00.000Z' });
    expect(monday(one(snoozed)).made).toEqual([]);
    const after = decided(one(snoozed), { now: '2026-11-26T08:00:00.000Z' });
    expect(after.made[0]?.what).toMatchObject({ for: MONDAY });
  });

  it('that nobody could be sent yet is taken up by the next one', () => {
    const stuck = monday(one(aSubscription()), [A]);
    const next = decided(stuck, { now: NEXT_MONDAY, holding: [A, B] });
    expect(said(next.deliveries)).toEqual([{ to: 'ana-here', what: 'digest', tells: ['a', 'b'], over: [] }]);
  });
});

describe('What waits and is not true any more', () => {
  it('is taken back as long as nobody can have it: neither told nor told to be over', () => {
    const due = decided(one(atOnce()), { holding: [A, B] });
    const less = decided(due, { holding: [B] });
    expect(said(less.deliveries)).toMatchObject([{ tells: ['b'], over: [] }]);
    const none = decided(less);
    expect(none).toMatchObject({ deliveries: [], alerts: [], subscriptions: [{ told: [] }] });
  });

  it('stays when it may have arrived, and its end is told', () => {
    const due = decided(one(atOnce()), { holding: [A] });
    const tried = { ...due, deliveries: due.deliveries.map((delivery) => ({ ...delivery, sending: SATURDAY })) };
    expect(said(decided(tried).deliveries)).toMatchObject([{ tells: ['a'] }, { over: ['a'] }]);
  });

  it('an end that came undone counts as told', () => {
    const told = delivered(decided(one(atOnce()), { holding: [A] }));
    const back = decided(decided(told), { holding: [A] });
    expect(back).toMatchObject({ deliveries: [], subscriptions: [{ told: [{ key: 'a' }] }] });
  });
});

describe('A reminder', () => {
  it('goes to whoever asked for it, once, without a subscription', () => {
    const due = decided(NOTHING, { holding: [reminder()] });
    expect(due.made).toMatchObject([{ subscription: null, member: 'ana', place: { platform: 'slack', id: 'T1:ANA' } }]);
    expect(decided(delivered(due), { holding: [reminder()] }).made).toEqual([]);
    expect(decided(delivered(due))).toMatchObject({ made: [], alerts: [] });
  });

  it('is not told by a subscription as well', () => {
    const due = decided(one(atOnce()), { holding: [reminder()] });
    expect(due.made.map(({ subscription }) => subscription)).toEqual([null]);
  });

  it('waits until whoever it is for is awake and can be reached', () => {
    const asleep = one(atOnce({ snoozedUntil: MONDAY }));
    expect(decided(asleep, { holding: [reminder()] }).made).toEqual([]);
    expect(decided(asleep, { holding: [reminder()], now: MONDAY }).made).toHaveLength(1);
    expect(decided(NOTHING, { holding: [reminder()], serves: () => false }).made).toEqual([]);
  });
});

describe('Somebody who was removed', () => {
  it('hears nothing any more, and what was due to them is dropped', () => {
    const due = decided(one(atOnce()), { holding: [A] });
    expect(decided(due, { holding: [A], hearer: () => null })).toMatchObject(NOTHING);
  });
});

describe('Somebody who set up what a channel is told, and was removed', () => {
  const channel = { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' } as const;
  const left = (more: Partial<Subscription> = {}) => decided(one(atOnce({ place: channel, ...more })), WITHOUT_ANA);
  const WITHOUT_ANA = { holding: [A], hearer: (id: string) => (id === 'ben' ? member(id) : null) };

  it('leaves it silent, of which an admin is told once', () => {
    const gone = left();
    expect(said(gone.made)).toEqual([{ to: null, what: 'parked', tells: [], over: [] }]);
    expect(gone.made[0]).toMatchObject({ member: 'ben', what: { subscription: 'ana-here' } });
    expect(gone.subscriptions[0]?.parked?.why).toContain('no member any more');
    expect(decided(delivered(gone), WITHOUT_ANA).made).toEqual([]);
  });

  it('is told of no second time where nothing could be sent there anyway', () => {
    expect(left({ parked: { at: SATURDAY, why: 'gone' } }).made).toEqual([]);
  });
});

describe('A place that is gone', () => {
  const world = aWorld();
  const due = decided(one(atOnce({ place: { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' } })), {
    holding: [A],
  });
  const gone = parked(due, due.made[0]!, 'Slack says is_archived.', world);

  it('is left alone, and an admin is told', () => {
    expect(gone.subscriptions[0]?.parked).toEqual({ at: SATURDAY, why: 'Slack says is_archived.' });
    expect(gone.deliveries).toMatchObject([
      {
        subscription: null,
        member: 'ben',
        place: { id: 'T1:BEN' },
        what: { kind: 'parked', subscription: 'ana-here' },
      },
    ]);
    expect(decided(delivered(gone), { holding: [A, B] }).made).toEqual([]);
  });

  it('was told nothing, so what holds is news to whoever subscribes there anew', () => {
    const anew = { ...delivered(gone), subscriptions: gone.subscriptions.map((each) => ({ ...each, parked: null })) };
    expect(said(decided(anew, { holding: [A] }).made)).toMatchObject([{ tells: ['a'] }]);
  });

  it('passes the notice on to the next way to an admin, as long as there is one', () => {
    const teams = parked(gone, gone.deliveries[0]!, 'gone', world);
    const machine = parked(teams, teams.deliveries[0]!, 'gone', world);
    const nobody = parked(machine, machine.deliveries[0]!, 'gone', world);
    expect([teams, machine, nobody].map(({ deliveries }) => deliveries.map(({ place }) => place.id))).toEqual([
      ['tenant:ben'],
      ['owner'],
      [],
    ]);
  });

  it('is never where the notice goes', () => {
    const ofBen = decided(one(atOnce({ by: 'ben', place: { platform: 'slack', kind: 'person', id: 'T1:BEN' } })), {
      holding: [A],
    });
    const { deliveries } = parked(ofBen, ofBen.made[0]!, 'gone', world);
    expect(deliveries).toMatchObject([{ member: 'ben', place: { platform: 'teams' } }]);
  });

  it('is parked once, however much is due there', () => {
    const both = decided(due, { holding: [A, B] });
    expect(both.deliveries).toHaveLength(2);
    const off = {
      serves: (platform: string) => platform !== 'slack',
      now: '2026-11-25T09:00:00.000Z',
      holding: [A, B],
    };
    expect(decided(both, off).deliveries).toMatchObject([{ what: { kind: 'parked' } }]);
  });

  it('can be a platform that was switched off for days', () => {
    const off = { serves: (platform: string) => platform !== 'slack', holding: [A] };
    expect(decided(due, { ...off, now: '2026-11-23T09:00:00.000Z' }).deliveries).toEqual(due.deliveries);
    const later = decided(due, { ...off, now: '2026-11-24T09:00:00.000Z' });
    expect(later.subscriptions[0]?.parked).not.toBeNull();
    expect(later.deliveries).toMatchObject([{ place: { platform: 'teams' }, what: { kind: 'parked' } }]);
  });
});

it('Nothing to do leaves the very same work', () => {
  const work = one(aSubscription({ told: [{ key: 'a', at: SATURDAY, acknowledged: SATURDAY }] }));
  const known = { ...work, alerts: [A] };
  expect(nextWork(known, aWorld({ holding: [A] }))).toBe(known);
});
