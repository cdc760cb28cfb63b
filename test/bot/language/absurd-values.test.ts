/** What people say that cannot be: it is refused or asked about, and never taken for another value. */
import { describe, expect, it } from 'vitest';
import { parseSchedule } from '../../../src/alerts/schedule.ts';
import { zoneMeant } from '../../../src/alerts/schedule-zone.ts';
import { isDay } from '../../../src/associations/calendar.ts';
import { COMMANDS } from '../../../src/bot/commands/index.ts';
import { type Memory, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

function meant(text: string, memory?: Memory) {
  const understood = understand(text, KNOWN, memory);
  if (understood.kind !== 'command') throw new Error(`"${text}" is not understood`);
  return understood;
}

describe('a number that is none of people, customers or points', () => {
  it.each([
    'what if 100000000000 people pass SC-100',
    'what if one million people pass SC-100',
    'what if 5k people pass SC-100',
    'what if 2,000 people pass SC-100',
    'what if 1.5 people pass SC-100',
    'what if -3 people pass SC-100',
    'what if zero people pass SC-100',
    'what if no people pass SC-100',
    'what if everybody passes SC-100',
    'what if we add 0 customers',
    'what if we lose 0 customers',
    'what if we win 2 customers and -3 people pass SC-100',
    'what if half our people leave',
    'what if a third of our customers leave',
    'what if 50% of our people leave',
    'what if all our customers leave',
    'what if 2.5 deployments are added',
    'what if usage grows by -10%',
    'what if usage grows by 5000%',
    'a certification takes 0 days',
    'plan D&AI, a claim costs us -3 days',
    'plan security, a customer costs us 5000 days',
  ])('is refused: %s', (text) => {
    const { command, args } = meant(text);
    expect(['whatif', 'plan']).toContain(command);
    expect(COMMANDS[command].args.safeParse(args)).toHaveProperty('success', false);
  });

  it.each([
    ['what if fifteen people pass SC-100', 15],
    ['what if 1,000 people pass SC-100', 1000],
    ['what if a hundred people pass SC-100', 100],
    ['what if two hundred people pass SC-100', 200],
    ['what if half a dozen people pass SC-100', 6],
  ])('unless it is one: %s', (text, people) => {
    expect(meant(text).args).toEqual({ changes: [{ kind: 'certify', certification: 'SC-100', people }] });
  });

  it.each([
    ['warn me when Security falls under -5', { line: -5 }],
    ['warn me when Security falls under 0', { line: 0 }],
    ['warn me when anything falls under 200', { line: 200 }],
    ['snooze for -2 hours', { hours: -2 }],
    ['snooze for 0 hours', { hours: 0 }],
    ['snooze for 10000 hours', { hours: 10_000 }],
    ['alert me when Security falls under 72.5', { line: 72.5 }],
    ['snooze for 1.5 hours', { hours: 1.5 }],
    ['snooze for 90 minutes', { hours: 1.5 }],
    ['snooze for half an hour', { hours: 1 }],
  ])('and is handed on as it was said: %s', (text, args) => {
    expect(meant(text).args).toMatchObject(args);
  });

  it('more and more of the same is refused as well, once it is too much', () => {
    const args = { changes: [{ kind: 'add-customers', customers: 900 }] };
    const { command, args: more } = meant('and 300 more customers', { command: 'whatif', args, at: 0 });
    expect(COMMANDS[command].args.safeParse(more)).toHaveProperty('success', false);
  });
});

describe('a day that is past, or in no calendar', () => {
  it.each([
    'snooze until yesterday',
    'snooze until 1 November 2026',
    'mute security until last week',
    'snooze until last friday',
    'snooze until 31 February 2027',
    'snooze until 12/45/2026',
    'snooze until the cows come home',
  ])('is no day to come: %s', (text) => {
    const until = String(meant(text).args.until);
    expect(isDay(until) && until > KNOWN.today).toBe(false);
  });

  it.each(['our anniversary is 31 February 2027', 'our anniversary is 2027-02-31'])('is said as it is: %s', (text) => {
    const { command, args } = meant(text);
    expect(command).toBe('alerts');
    expect(isDay(String(args.date))).toBe(false);
  });
});

describe('a time or a zone that is none', () => {
  it.each([
    'daily summary at 25:00',
    'daily summary at 9:75',
    'daily summary at 13pm',
    'every second Tuesday at 9 summary',
    'post the summary here every second Tuesday',
    'summary every other week',
    'biweekly summary',
    'every 3 days at 8',
    'post the summary every Monday and Thursday at 9',
    'summary on the 30th of each month at 9',
  ])('is no schedule: %s', (text) => {
    const { command, args } = meant(text);
    expect(command).toBe('alerts');
    expect(args.schedule).toBeTypeOf('string');
    expect(parseSchedule(String(args.schedule))).toBeNull();
  });

  it.each([
    'my time zone is UTC+5',
    'my time zone is GMT-3',
    'my time zone is +05:30',
    'daily summary at 7:30 in Atlantis',
  ])('is no zone: %s', (text) => {
    const { zone } = meant(text).args;
    expect(zone).toBeTypeOf('string');
    expect(zoneMeant(String(zone))).toBeNull();
  });

  it.each([
    ['daily summary at 7:30 in Kathmandu', 'daily 07:30', 'Asia/Kathmandu'],
    ['2:30 every day in New York', 'daily 02:30', 'America/New_York'],
  ])('while a city has a clock: %s', (text, schedule, zone) => {
    const { args } = meant(text);
    expect(args.schedule).toBe(schedule);
    expect(zoneMeant(String(args.zone))).toBe(zone);
  });
});

describe('a plan to other points than those that qualify', () => {
  it.each([
    ['cheapest path to 80 in Security', 80],
    ['plan security to 100 points', 100],
    ['how do we reach 75 in infrastructure', 75],
  ])('says so: %s', (text, target) => {
    expect(meant(text)).toMatchObject({ command: 'plan', args: { target } });
  });

  it.each([
    'cheapest path to 70 in Security',
    'get Security to 70 in 30 days',
    'plan for security with SC-300 in 2027',
  ])('is not meant by other numbers: %s', (text) => {
    expect(meant(text).args).not.toHaveProperty('target');
  });
});
