import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedAssociations } from '../../src/associations/imported.ts';
import type { Portfolio } from '../../src/scoring/index.ts';
import { azure, exactly, RULES, revenue, seats, usage } from '../scoring/fixtures.ts';

const read = (portfolio: Portfolio, asOf = '2026-07') => importedAssociations(portfolio, RULES, asOf);
/** "pal a / Azure sub@location 2026-05.." */
const told = (portfolio: Portfolio, asOf?: string) =>
  read(portfolio, asOf).map(({ type, activity, tenant, item, subscription, location, from, to }) =>
    [type, activity === 'none' ? '' : activity, tenant, item, subscription, location, `${from}..${to ?? ''}`]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('Associations in Azure usage', () => {
  it('are one a tenant, subscription and location, from the first month to the last', () => {
    const rows = exactly({
      'azure-usage': [
        azure('a', '2026-05', 10, { attribution: 'PAL', service2: 'Key Vault' }),
        azure('a', '2026-06', 10, { attribution: 'Partner Admin Link', service2: 'Firewall' }),
        azure('a', '2026-07', 10, { attribution: 'PAL', subscription: 'a-2' }),
        azure('a', '2026-07', 10, { attribution: 'PAL', subscription: 'A-1', location: '7' }),
      ],
    });
    expect(told(rows)).toEqual([
      'pal a a-1 1234567 2026-05..2026-06',
      'pal a a-1 7 2026-07..',
      'pal a a-2 1234567 2026-07..',
    ]);
  });

  it('are read from the second column where the first says nothing known', () => {
    const rows = exactly({
      'azure-usage': [
        azure('a', '2026-07', 10, { attribution: '', association: 'DPOR' }),
        azure('b', '2026-07', 10, { attribution: 'GDAP', association: 'PAL' }),
        azure('c', '2026-07', 10, { attribution: 'hearsay', association: 'PAL' }),
      ],
    });
    expect(told(rows)).toEqual(['dpor a a-1 1234567 2026-07..', 'pal c c-1 1234567 2026-07..']);
  });
});

describe('Associations in Microsoft 365', () => {
  it('are one a workload, by the name of the rules', () => {
    const rows = exactly({
      'office-usage': [
        seats('a', '2026-06', 'CPOR OSU', { seats: 5, workload: 'EXO' }),
        seats('a', '2026-06', 'CPOR OSU', { seats: 5, workload: 'Exchange Online' }),
        seats('a', '2026-07', 'CPOR OSU', { seats: 5, workload: 'exchange online' }),
        seats('a', '2026-07', 'CPOR OSU', { seats: 5, workload: 'Something new' }),
      ],
    });
    const items = read(rows).map(({ item, activity, from }) => [item, activity, from]);
    expect(items).toContainEqual(['Exchange Online', 'osu', '2026-06']);
    expect(items).toContainEqual(['Something new', 'osu', '2026-07']);
  });

  it('that Enterprise mobility tells too are one, at its location', () => {
    const rows = exactly({
      'office-usage': [seats('a', '2026-06', 'CPOR', { seats: 5, workload: 'Intune' })],
      'enterprise-mobility': [
        { tenant: 'a', month: '2026-07', location: '7', attribution: 'CPOR', intuneSeats: 5 },
        { tenant: 'a', month: '2026-07', location: '7', attribution: 'CPOR', freeOrPaid: 'Free', entraSeats: 5 },
      ],
    });
    expect(told(rows)).toEqual(['cpor a Intune 7 2026-06..']);
  });
});

describe('Associations in Business Applications', () => {
  it('are told apart by what was claimed and by subscription, and joined over both reports', () => {
    const rows = exactly({
      'business-applications-revenue': [
        revenue('a', '2026-05', 1, { attribution: 'CPOR RevRec', workload: 'Business Central' }),
        revenue('a', '2026-06', 1, { attribution: 'CSP Tier 2', workload: 'Business Central' }),
      ],
      'business-applications-usage': [
        usage('a', '2026-06', 1, { attribution: 'CPOR OSU' }),
        usage('a', '2026-07', 1, { attribution: 'CSP' }),
      ],
    });
    expect(told(rows)).toEqual([
      'cpor osu a Business Central a-1 2026-06..2026-06',
      'cpor revrec a Business Central a-1 2026-05..2026-05',
      'csp a Business Central a-1 2026-06..',
    ]);
  });
});

describe('Months', () => {
  const rows = exactly({
    'office-usage': ['2026-04', '2026-06', '2026-08'].map((month) => seats('a', month, 'CPOR', { seats: 5 })),
    'azure-usage': [azure('a', '2026-08', 1, { attribution: 'PAL' })],
  });

  it('after the one asked for are left out, and a later one may be asked for', () => {
    expect(told(rows, '2026-03')).toEqual([]);
    expect(told(rows, '2026-06')).toEqual(['cpor a Exchange Online 2026-04..']);
    expect(told(rows, '2026-08')).toHaveLength(2);
  });

  it('that were never exported end nothing', () => {
    expect(told(rows, '2026-05')).toEqual(['cpor a Exchange Online 2026-04..']);
    expect(told(rows, '2026-07')).toEqual(['cpor a Exchange Online 2026-04..']);
  });

  it('of a report that ends earlier do not end what it shows', () => {
    expect(told(rows, '2026-12')).toEqual(['cpor a Exchange Online 2026-04..', 'pal a a-1 1234567 2026-08..']);
  });
});

it('A portfolio without reports has none', () => {
  expect(read({ tables: {} })).toEqual([]);
  expect(read(exactly({ 'office-usage': [] }))).toEqual([]);
});

it('The same question is answered from memory', () => {
  const rows = exactly({ 'office-usage': [seats('a', '2026-07', 'CPOR', { seats: 5 })] });
  expect(read(rows)).toBe(read(rows));
});

it('Read by codes, it is what reading row by row gives', () => {
  const cell = fc.record({
    tenant: fc.constantFrom('a', 'b'),
    month: fc.constantFrom('2026-05', '2026-06', '2026-07'),
    attribution: fc.constantFrom('PAL', 'CSP Tier 1', 'DPOR', 'GDAP', '', 'partner admin link'),
    association: fc.constantFrom('', 'PAL', 'DPOR'),
    subscription: fc.constantFrom('s1', 'S1', 's2'),
    location: fc.constantFrom('1', '2'),
  });
  const meaning: Record<string, string | undefined> = {
    PAL: 'pal',
    'partner admin link': 'pal',
    'CSP Tier 1': 'csp',
    DPOR: 'dpor',
    GDAP: 'never',
  };
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const kinds = cells.map((one) => ({ ...one, type: meaning[one.attribution] ?? meaning[one.association] }));
      const known = kinds.filter(({ type }) => type !== undefined && type !== 'never');
      const keys = known.map(({ tenant, type, subscription, location }) =>
        [tenant, type, subscription.toLowerCase(), location].join(' '),
      );
      const last = cells
        .map(({ month }) => month)
        .toSorted()
        .at(-1);
      const expected = [...new Set(keys)].map((key) => {
        const months = known
          .filter((_, index) => keys[index] === key)
          .map(({ month }) => month)
          .toSorted();
        return `${key} ${months[0]}..${months.at(-1) === last ? '' : months.at(-1)}`;
      });
      const found = read(exactly({ 'azure-usage': cells })).map(
        ({ tenant, type, subscription, location, from, to }) =>
          `${[tenant, type, subscription, location].join(' ')} ${from}..${to ?? ''}`,
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

it('A million rows take little time', () => {
  const rows = 1_000_000;
  const column = (values: readonly string[], code: (row: number) => number) => ({
    values,
    codes: Uint32Array.from({ length: rows }, (_, row) => code(row)),
  });
  const texts = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const empty = column([''], () => 0);
  const table = exactly({ 'azure-usage': [] }).tables['azure-usage']!;
  const portfolio: Portfolio = {
    tables: {
      'azure-usage': {
        rows,
        numbers: { dollars: new Float64Array(rows) },
        text: {
          ...Object.fromEntries(Object.keys(table.text).map((name) => [name, empty])),
          tenant: column(texts('t', 5000), (row) => row % 5000),
          subscription: column(texts('s', 10_000), (row) => row % 10_000),
          month: column(['2026-05', '2026-06', '2026-07'], (row) => row % 3),
          attribution: column(['PAL', 'DPOR', 'GDAP'], (row) => row % 3),
        } as typeof table.text,
      },
    },
  };
  const before = performance.now();
  expect(read(portfolio)).toHaveLength(20_000);
  expect(performance.now() - before).toBeLessThan(5000);
});
