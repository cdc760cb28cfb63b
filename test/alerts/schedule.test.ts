import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastBefore,
  nextAfter,
  parseSchedule,
  scheduleInWords,
  scheduleText,
  WEEKDAYS,
} from '../../src/alerts/schedule.ts';
import { zoneInWords, zoneMeant } from '../../src/alerts/schedule-zone.ts';

const BERLIN = 'Europe/Berlin';
/** Clocks change by an hour, by half an hour, at midnight, in the other half of the year, and never. */
const ZONES = [
  BERLIN,
  'America/New_York',
  'America/Havana',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kolkata',
  'UTC',
];

const two = (value: number) => String(value).padStart(2, '0');
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const schedule = fc.oneof(
  time.map((at) => `daily ${at}`),
  time.map((at) => `weekdays ${at}`),
  fc.tuple(fc.constantFrom(...WEEKDAYS), time).map(([day, at]) => `weekly ${day} ${at}`),
  fc.tuple(fc.integer({ min: 1, max: 28 }), time).map(([day, at]) => `monthly ${day} ${at}`),
);
const instant = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const zone = fc.constantFrom(...ZONES);

/** What the clock on the wall shows. */
function clockIn(zoneName: string, at: string): { readonly day: string; readonly time: string } {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zoneName, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', shown = ''] = parts.format(new Date(at)).split(' ');
  return { day, time: shown };
}

describe('A schedule', () => {
  it.each([
    ['daily', 'daily 09:00', 'every day at 09:00, Berlin time'],
    ['Weekdays 8', 'weekdays 08:00', 'every day from Monday to Friday at 08:00, Berlin time'],
    ['weekly', 'weekly monday 09:00', 'every Monday at 09:00, Berlin time'],
    ['weekly fri 17:30', 'weekly friday 17:30', 'every Friday at 17:30, Berlin time'],
    ['weekly 7', 'weekly monday 07:00', 'every Monday at 07:00, Berlin time'],
    ['monthly 20 9:05', 'monthly 20 09:05', 'on day 20 of every month at 09:05, Berlin time'],
  ])('is understood as "%s" and kept as "%s"', (said, kept, words) => {
    const read = parseSchedule(said);
    expect(read && scheduleText(read)).toBe(kept);
    expect(scheduleInWords(said, BERLIN)).toBe(words);
  });

  it.each(['', 'off', 'at-once', 'hourly', 'daily 24:00', 'daily monday 09:00', 'weekly someday', 'monthly 31 09:00'])(
    'is none where "%s" is said',
    (said) => {
      expect(parseSchedule(said)).toBeNull();
      expect(nextAfter(said, BERLIN, '2026-11-21T09:00:00.000Z')).toBeNull();
      expect(lastBefore(said, BERLIN, '2026-11-21T09:00:00.000Z')).toBeNull();
      expect(scheduleInWords(said, BERLIN)).toBe('');
    },
  );

  it('comes by the clock of its zone', () => {
    const saturday = '2026-11-21T09:00:00.000Z';
    expect(nextAfter('weekly monday 09:00', BERLIN, saturday)).toBe('2026-11-23T08:00:00.000Z');
    expect(nextAfter('weekly monday 09:00', 'America/New_York', saturday)).toBe('2026-11-23T14:00:00.000Z');
    expect(lastBefore('weekdays 17:00', BERLIN, saturday)).toBe('2026-11-20T16:00:00.000Z');
  });

  it('comes at nine before and after the clocks change', () => {
    expect(nextAfter('weekly monday 09:00', BERLIN, '2027-03-22T08:00:00.000Z')).toBe('2027-03-29T07:00:00.000Z');
    expect(nextAfter('weekly monday 09:00', BERLIN, '2027-10-25T07:00:00.000Z')).toBe('2027-11-01T08:00:00.000Z');
  });

  it('comes at the next time there is where its own does not exist', () => {
    expect(nextAfter('daily 02:30', BERLIN, '2027-03-27T12:00:00.000Z')).toBe('2027-03-28T01:00:00.000Z');
    expect(lastBefore('daily 02:30', BERLIN, '2027-03-28T12:00:00.000Z')).toBe('2027-03-28T01:00:00.000Z');
  });

  it('comes once where its time exists twice', () => {
    const first = nextAfter('daily 02:30', BERLIN, '2026-10-24T12:00:00.000Z');
    expect(first).toBe('2026-10-25T00:30:00.000Z');
    expect(nextAfter('daily 02:30', BERLIN, first ?? '')).toBe('2026-10-26T01:30:00.000Z');
    expect(lastBefore('daily 02:30', BERLIN, '2026-10-25T01:45:00.000Z')).toBe(first);
  });

  it('has nothing between its last time and its next, in every zone', () => {
    fc.assert(
      fc.property(schedule, zone, instant, (text, zoneName, at) => {
        const [next, last] = [nextAfter(text, zoneName, at) ?? '', lastBefore(text, zoneName, at) ?? ''];
        expect(last <= at && at < next).toBe(true);
        expect(nextAfter(text, zoneName, last)).toBe(next);
        expect(lastBefore(text, zoneName, next)).toBe(next);
      }),
      { numRuns: 150 },
    );
  });

  it('comes once on each day, at its time or where that does not exist at the first after it', () => {
    const changes = [
      '2027-03-12',
      '2027-03-27',
      '2027-04-02',
      '2026-10-02',
      '2026-10-24',
      '2026-10-31',
      '2026-04-03',
      '2026-09-04',
    ];
    fc.assert(
      fc.property(time, zone, fc.constantFrom(...changes), (at, zoneName, day) => {
        let now = `${day}T00:00:00.000Z`;
        const days: string[] = [];
        for (let times = 0; times < 4; times += 1) {
          now = nextAfter(`daily ${at}`, zoneName, now) ?? '';
          const shown = clockIn(zoneName, now);
          days.push(shown.day);
          const minuteBefore = clockIn(zoneName, new Date(Date.parse(now) - 60_000).toISOString());
          const due = `${shown.day} ${at}`;
          expect(`${shown.day} ${shown.time}` >= due).toBe(true);
          expect(`${minuteBefore.day} ${minuteBefore.time}` < due).toBe(true);
        }
        expect(new Set(days).size).toBe(4);
      }),
      { numRuns: 150 },
    );
  });
});

describe('A time zone', () => {
  it.each([
    ['Berlin', BERLIN, 'Berlin time'],
    ['new york', 'America/New_York', 'New York time'],
    ['Kyiv', 'Europe/Kyiv', 'Kyiv time'],
    ['asia/kolkata', 'Asia/Kolkata', 'Kolkata time'],
    ['London time', 'Europe/London', 'London time'],
    ['utc', 'UTC', 'UTC'],
  ])('is called "%s"', (said, name, words) => {
    expect(zoneMeant(said)).toBe(name);
    expect(zoneInWords(name)).toBe(words);
  });

  it.each(['', 'Gotham', '+02:00', 'EST', 'Europe/', 'Berlin; drop'])('is not "%s"', (said) => {
    expect(zoneMeant(said)).toBeNull();
  });
});
