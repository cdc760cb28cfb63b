import { describe, expect, test } from 'vitest';
import { readDay, readOptionalDay } from '../../src/portfolio/values/day.ts';
import { readMonth } from '../../src/portfolio/values/month.ts';
import { readNumber } from '../../src/portfolio/values/number.ts';
import { cellText, readFlag, readTenant } from '../../src/portfolio/values/text.ts';

describe('a month', () => {
  test.each([
    ['2026-07', '2026-07'],
    ['2026-07-01', '2026-07'],
    ['2026-07-31T00:00:00.000Z', '2026-07'],
    ['7/1/2026 12:00:00 AM', '2026-07'],
    ['July, 2026', '2026-07'],
    ['Jul 2026', '2026-07'],
    ['Jul-2026', '2026-07'],
    ['SEPTEMBER 2026', '2026-09'],
    ['May, 2000', '2000-05'],
    ['Dec-2099', '2099-12'],
  ])('%s is %s', (text, month) => expect(readMonth(text)).toBe(month));

  test.each(['', 'Foo', '2026-13', '2026-00', '2026', '2026-7', '1999-12', '1999-12-31', '2100-01', 'Sept 2026'])(
    '"%s" is none',
    (text) => expect(readMonth(text)).toBeNull(),
  );
  test.each(['July,2026', 'July  2026', 'Jul/2026', 'Jul 26', 'July 1999', '2026-02-30', 'Juli 2026', '13/1/2026'])(
    '"%s" is none',
    (text) => expect(readMonth(text)).toBeNull(),
  );
});

describe('a date', () => {
  test.each([
    ['2026-07-01', '2026-07-01'],
    ['2026-07-01 13:45', '2026-07-01'],
    ['2026-07-01T23:59:59.9999999+02:00', '2026-07-01'],
    ['7/1/2026', '2026-07-01'],
    ['07/31/2026 1:05:09 PM', '2026-07-31'],
    ['2/29/2024', '2024-02-29'],
    ['9999-12-31', '9999-12-31'],
  ])('%s is %s', (text, day) => expect(readDay(text)).toBe(day));

  test.each([
    '2/29/2026',
    '31/12/2026',
    '2026-04-31',
    '2026-7-1',
    '2026-07-01 25:00',
    '2026-07-01x',
    '1/7/26',
    'today',
  ])('"%s" is none', (text) => expect(readDay(text)).toBeNull());

  test('may be left out', () => expect(readOptionalDay('')).toBe(''));
});

describe('a number', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['+12.50', 12.5],
    ['-3', -3],
    ['$1,234,567.89', 1_234_567.89],
    ['-$5', -5],
    ['1234567', 1_234_567],
    ['007', 7],
  ])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));

  test.each(['', 'abc', '1,23', '12,34,567', '1234,567', '.5', '5.', '1e5', '0x10', '(5)', '5 %', '$-5', '€5', '--5'])(
    '"%s" is none',
    (text) => expect(readNumber(text)).toBeNull(),
  );

  test('too large to hold is none', () => expect(readNumber('9'.repeat(400))).toBeNull());
  test('minus zero is zero', () => expect(Object.is(readNumber('-0'), 0)).toBe(true));
});

test.each(['', '  ', '-', 'n/a', 'N/A', 'null', 'NULL', ' unknown ', 'Unknown'])('a cell "%s" is empty', (raw) =>
  expect(cellText(raw)).toBe(''),
);
test.each(['--', 'none', 'nullable', '0'])('a cell "%s" is not empty', (raw) => expect(cellText(raw)).toBe(raw));

test.each(['1', 'true', 'TRUE', 'yes', 'Y'])('the flag "%s" is set', (text) => expect(readFlag(text)).toBe('1'));
test.each(['', '0', 'false', 'no', 'n', '2', 'x'])('the flag "%s" is not set', (text) =>
  expect(readFlag(text)).toBe(''),
);

test('a tenant is compared in lower case', () => expect(readTenant('AB-12')).toBe('ab-12'));
test.each(['', '0', '00000000-0000-0000-0000-000000000000', '---'])('"%s" names no tenant', (text) =>
  expect(readTenant(text)).toBeNull(),
);
