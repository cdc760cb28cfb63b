import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  dayInWords,
  dayOf,
  isBusinessDay,
  isDay,
} from '../../src/associations/calendar.ts';

/** Wednesday 23 December 2026 to Monday 4 January 2027, with Christmas on a Friday. */
const HOLIDAYS = ['2026-12-25', '2027-01-01'];

describe('the calendar', () => {
  it('counts whole days across months, years and leap days', () => {
    expect(addDays('2026-12-20', 30)).toBe('2027-01-19');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('knows a day from what only looks like one', () => {
    const days = ['2028-02-29', '2027-02-29', '2026-11-31', '2026-1-1', '21 November', ''];
    expect(days.filter(isDay)).toEqual(['2028-02-29']);
  });

  it('writes a day as people do', () => {
    expect(['2026-11-25', '2027-01-01'].map(dayInWords)).toEqual(['25 November 2026', '1 January 2027']);
  });

  it('counts days in UTC, whatever the time of the day', () => {
    expect(dayOf('2026-11-21T23:59:59.999Z')).toBe('2026-11-21');
  });

  it.each([
    ['a week from Friday is the next Friday', '2026-11-20', 5, [], '2026-11-27'],
    ['one day after Friday is Monday', '2026-11-20', 1, [], '2026-11-23'],
    ['what begins on a Saturday begins to count on Monday', '2026-11-21', 1, [], '2026-11-23'],
    ['a holiday is no business day', '2026-12-24', 1, HOLIDAYS, '2026-12-28'],
    ['holidays and weekends add up', '2026-12-23', 7, HOLIDAYS, '2027-01-05'],
    ['a holiday on a weekend takes nothing more', '2026-11-20', 1, ['2026-11-21'], '2026-11-23'],
    ['no days at all is the day itself, also on a Sunday', '2026-11-22', 0, [], '2026-11-22'],
  ])('%s', (_, from, days, holidays, expected) => {
    expect(addBusinessDays(from, days, holidays)).toBe(expected);
  });

  it('finds back the number of business days, which end on a business day', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((offset) => addDays('2025-01-01', offset));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.array(day, { maxLength: 8 }), (from, days, holidays) => {
        const due = addBusinessDays(from, days, holidays);
        expect(isBusinessDay(due, holidays)).toBe(true);
        expect(businessDaysBetween(from, due, holidays)).toBe(days);
        expect(businessDaysBetween(due, from, holidays)).toBe(-days);
      }),
    );
  });
});
