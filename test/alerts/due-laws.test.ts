import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import type { Delivery } from '../../src/alerts/delivery.ts';
import { begun, nextInstant, nextWork, readyAt, type Work } from '../../src/alerts/due/index.ts';
import { lastBefore } from '../../src/alerts/schedule.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { anAlert, aSubscription, SATURDAY } from './a-subscription.ts';
import { aWorld, NOTHING } from './due-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse(SATURDAY);
const at = (time: number) => new Date(time).toISOString();

const under = (line: number): Alert['facts'] => ({ kind: 'below-line', line, total: 58, before: 72, because: [] });
const ALERTS = ['a', 'b', 'c', 'd'].map((key) => anAlert({ key, facts: under(key === 'c' ? 60 : 70) }));
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];

const subscriptions: fc.Arbitrary<Subscription> = fc
  .record({
    atOnce: fc.boolean(),
    watches: fc.constantFrom<Subscription['watches'][]>([], [{ designation: 'security', line: 60 }]),
    digest: fc.constantFrom('', 'daily 02:30', 'weekly monday 09:00', 'weekdays 00:00', 'monthly 28 23:45'),
    zone: fc.constantFrom(...ZONES),
    quiet: fc.constantFrom(null, { from: '20:00', to: '07:00' }, { from: '12:00', to: '13:00' }),
    baseline: fc.subarray(['a', 'b']),
  })
  .map((more) => aSubscription({ ...more, nextDigest: '' }));

/** What happens next: time passes, alerts hold from now on, and what was ready is sent or is not. */
interface Step {
  readonly passes: number;
  readonly holds: readonly number[];
  readonly sends: boolean;
}
const step: fc.Arbitrary<Step> = fc.record({
  passes: fc.oneof(fc.integer({ min: 1, max: 3 * HOUR }), fc.integer({ min: HOUR, max: 20 * DAY })),
  holds: fc.subarray([0, 1, 2, 3]),
  sends: fc.boolean(),
});
const histories = fc.array(step, { minLength: 1, maxLength: 25 });

interface Told {
  readonly at: string;
  readonly delivery: Delivery;
}

/** Lives through a history. `again` looks so many times more at every moment, as restarts make it. */
function live(subscription: Subscription, history: readonly Step[], again = 0): { work: Work; told: Told[] } {
  let work: Work = { ...NOTHING, subscriptions: [subscription] };
  const told: Told[] = [];
  let time = START;
  for (const { passes, holds, sends } of history) {
    time += passes;
    const now = at(time);
    const world = aWorld({ now, holding: holds.map((index) => ALERTS[index]!) });
    for (let look = 0; look <= again; look += 1) work = nextWork(work, world);
    if (!sends) continue;
    const ready = work.deliveries.filter((one) => readyAt(one, work.subscriptions, now) <= now);
    told.push(...ready.map((delivery) => ({ at: now, delivery })));
    work = { ...work, deliveries: work.deliveries.filter((one) => !ready.includes(one)) };
  }
  return { work, told };
}

const listed = ({ delivery: { what } }: Told) =>
  what.kind === 'parked' ? { tells: [], over: [] } : { tells: keys(what.alerts), over: keys(what.over) };
const keys = (alerts: readonly { readonly key: string }[] = []) => alerts.map(({ key }) => key);

describe('Whatever happens', () => {
  it('looking again at the same moment adds nothing', () => {
    fc.assert(
      fc.property(subscriptions, histories, fc.integer({ min: 1, max: 3 }), (subscription, history, again) => {
        expect(live(subscription, history, again)).toEqual(live(subscription, history));
      }),
      { numRuns: 60 },
    );
  });

  it('each alert is told, then told to be over, in turn; what held before is neither', () => {
    fc.assert(
      fc.property(subscriptions, histories, (subscription, history) => {
        const open = new Set<string>();
        for (const one of live(subscription, history).told) {
          const { tells, over } = listed(one);
          for (const key of over) expect(open.delete(key), `${key} is over untold`).toBe(true);
          for (const key of tells) {
            expect(subscription.baseline).not.toContain(key);
            expect(open.has(key), `${key} told twice`).toBe(false);
            open.add(key);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what is told holds, unless somebody may have it already', () => {
    fc.assert(
      fc.property(subscriptions, histories, (subscription, history) => {
        const holding = new Map<string, Set<string>>();
        let time = START;
        for (const { passes, holds } of history) {
          time += passes;
          holding.set(at(time), new Set(holds.map((index) => ALERTS[index]!.key)));
        }
        for (const one of live(subscription, history).told) {
          const { tells, over } = listed(one);
          const holds = holding.get(one.at)!;
          expect([tells.filter((key) => !holds.has(key)), over.filter((key) => holds.has(key))]).toEqual([[], []]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('nobody is written to in their quiet hours', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...ZONES), (history, zone) => {
        const asleep = aSubscription({ atOnce: true, zone, quiet: { from: '20:00', to: '07:00' } });
        const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: zone });
        const hours = live(asleep, history).told.map((one) => Number(hour.format(new Date(one.at))));
        expect(hours.filter((each) => each >= 20 || each < 7)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('a digest comes once for an occurrence, over changes of the clocks, sleep, and a clock that is set back', () => {
    const jumps = fc.array(fc.integer({ min: -20 * HOUR, max: 50 * HOUR }), { minLength: 5, maxLength: 60 });
    const schedules = fc.constantFrom('daily 02:30', 'daily 00:00', 'weekdays 09:00', 'weekly sunday 02:15');
    // The clocks change in spring and in autumn, here and there on other days.
    const starts = fc
      .constantFrom('2027-03-10', '2027-03-25', '2027-10-01', '2027-10-28', '2027-04-02')
      .map(Date.parse);
    fc.assert(
      fc.property(schedules, fc.constantFrom(...ZONES), starts, jumps, (digest, zone, start, moves) => {
        let work: Work = { ...NOTHING, subscriptions: [aSubscription({ digest, zone, nextDigest: '' })] };
        const times: string[] = [];
        let [time, latest] = [start, start];
        for (const move of moves) {
          // Set back by more than a period, the clock was wrong before, and its digests were.
          time = Math.max(time + move, latest - 20 * HOUR);
          latest = Math.max(time, latest);
          work = nextWork(work, aWorld({ now: at(time) }));
          for (const { what } of work.deliveries) if (what.kind === 'digest') times.push(what.for);
          work = { ...work, deliveries: [] };
        }
        expect(new Set(times).size).toBe(times.length);
        for (const each of times) expect(lastBefore(digest, zone, each)).toBe(each);
      }),
      { numRuns: 60 },
    );
  });

  it('whoever is woken only when something is due misses no digest', () => {
    const days = 40;
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.constantFrom('2027-03-01', '2027-10-15'), (zone, start) => {
        let work: Work = {
          ...NOTHING,
          subscriptions: [aSubscription({ digest: 'daily 02:30', zone, nextDigest: '' })],
        };
        let now = new Date(`${start}T12:00:00.000Z`).toISOString();
        const told: string[] = [];
        while (told.length < days) {
          work = nextWork(work, aWorld({ now }));
          told.push(...work.deliveries.map(({ due }) => due.slice(0, 10)));
          work = { ...work, deliveries: [] };
          now = nextInstant(work, now)!;
        }
        const between = Date.parse(told.at(-1)!) - Date.parse(told[0]!);
        expect(Math.round(between / DAY)).toBe(days - 1);
      }),
      { numRuns: 8 },
    );
  });
});

describe('An attempt', () => {
  it('that was cut off is not followed by another before it can have arrived', () => {
    const [delivery] = live(aSubscription({ atOnce: true }), [{ passes: 1, holds: [0], sends: false }]).work.deliveries;
    const tried = begun(delivery!, SATURDAY);
    expect(tried).toMatchObject({ sending: SATURDAY, attempts: 1 });
    expect(Date.parse(readyAt(tried, [], SATURDAY)) - START).toBeGreaterThan(10_000);
    const later = begun(tried, at(START + HOUR));
    expect(later).toMatchObject({ sending: SATURDAY, attempts: 2 });
  });
});
