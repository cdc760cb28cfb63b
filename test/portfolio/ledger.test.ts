import { describe, expect, test } from 'vitest';
import {
  assemble,
  bringsOf,
  type ExportFile,
  encodeSnapshot,
  type ImportRecord,
  isUnchanged,
  monthsOf,
  SnapshotDamaged,
  suppliers,
  withoutLast,
} from '../../src/portfolio/index.ts';
import { type Tables, tableOf } from '../../src/scoring/index.ts';
import { file, officeUsage, read, rowsOf, training } from './files.ts';

/** An account's imports and the snapshots they name, kept in memory. */
function account() {
  const snapshots = new Map<string, Uint8Array>();
  const imports: ImportRecord[] = [];
  return {
    imports,
    async take(...files: readonly ExportFile[]) {
      const { tables } = await read(...files);
      const brings = bringsOf(tables);
      const unchanged = isUnchanged(imports, brings);
      const snapshot = `snapshot-${snapshots.size}`;
      snapshots.set(snapshot, encodeSnapshot(tables));
      imports.push({ id: snapshot, at: '2026-11-01T00:00:00Z', by: 'owner', files: [], snapshot, brings });
      return { unchanged };
    },
    portfolio: async (list: readonly ImportRecord[] = imports) => assemble(list, async (id) => snapshots.get(id)!),
  };
}

const seats = ({ tables }: { tables: Tables }) =>
  rowsOf(tables, 'office-usage').map(({ month, seats: n }) => `${month}: ${n}`);

const june = officeUsage({ Month: '2026-06', PaidAvailableUnits: '1' }, { Month: '2026-06', PaidAvailableUnits: '2' });
const juneToJuly = officeUsage(
  { Month: '2026-06', PaidAvailableUnits: '10' },
  { Month: '2026-07', PaidAvailableUnits: '20' },
);
const july = officeUsage({ Month: '2026-07', PaidAvailableUnits: '30' });

describe('an import', () => {
  test('replaces the months it brings and leaves the others', async () => {
    const partner = account();
    await partner.take(file(juneToJuly));
    await partner.take(file(july));
    expect(seats(await partner.portfolio())).toEqual(['2026-06: 10', '2026-07: 30']);
    await partner.take(file(june));
    expect(seats(await partner.portfolio())).toEqual(['2026-07: 30', '2026-06: 1', '2026-06: 2']);
  });

  test('with a month of skipped rows only leaves that month', async () => {
    const partner = account();
    await partner.take(file(juneToJuly));
    await partner.take(
      file(officeUsage({ Month: '2026-06', PaidAvailableUnits: 'x' }, { Month: '2026-07', PaidAvailableUnits: '7' })),
    );
    expect(seats(await partner.portfolio())).toEqual(['2026-06: 10', '2026-07: 7']);
  });

  test('replaces training completions as a whole', async () => {
    const partner = account();
    await partner.take(file(training({ MCPID: '1' }, { MCPID: '2' })), file(july));
    await partner.take(file(training({ MCPID: '3' })));
    const { tables } = await partner.portfolio();
    expect(rowsOf(tables, 'training').map(({ mcpId }) => mcpId)).toEqual(['3']);
    expect(seats({ tables })).toEqual(['2026-07: 30']);
  });

  test('can be taken back', async () => {
    const partner = account();
    await partner.take(file(juneToJuly));
    await partner.take(file(july), file(training({})));
    const { tables } = await partner.portfolio(withoutLast(partner.imports));
    expect(seats({ tables })).toEqual(['2026-06: 10', '2026-07: 20']);
    expect(tables.training).toBeUndefined();
    expect(withoutLast([])).toEqual([]);
  });

  test('of nothing describes an empty portfolio', async () => {
    expect(await account().portfolio()).toEqual({ tables: {} });
  });
});

describe('an import is unchanged', () => {
  const rows = [
    { PaidAvailableUnits: '1' },
    { PaidAvailableUnits: '2' },
    { PaidAvailableUnits: '2', Month: '2026-06' },
  ];

  test('when the same rows come again, split differently, shuffled and spelled differently', async () => {
    const partner = account();
    await partner.take(file(officeUsage(...rows)));
    expect(await partner.take(file(officeUsage(...rows)))).toEqual({ unchanged: true });
    expect(await partner.take(file(officeUsage(rows[2]!, rows[1]!)), file(officeUsage(rows[0]!)))).toEqual({
      unchanged: true,
    });
    const respelled = rows.map((row) => ({
      ...row,
      CustomerTenantId: ' AAAA-1 ',
      CustomerName: '"Contoso"',
      MonthlyActiveUsers: '40.0',
    }));
    expect(await partner.take(file(officeUsage(...respelled)))).toEqual({ unchanged: true });
    expect(await partner.take(file(officeUsage(rows[2]!)))).toEqual({ unchanged: true });
  });

  test('when it brings nothing', async () => {
    expect(await account().take(file(officeUsage({ Month: '' })))).toEqual({ unchanged: true });
  });

  test.each([
    ['a row is new', [...rows, { Month: '2026-07' }]],
    ['a row is doubled', [...rows, rows[0]!]],
    ['a row is missing', rows.slice(1)],
    ['a number differs', [{ PaidAvailableUnits: '1.5' }, ...rows.slice(1)]],
    ['a text differs', [{ PaidAvailableUnits: '1', CustomerName: 'contoso' }, ...rows.slice(1)]],
    [
      'two cells are exchanged',
      [{ PaidAvailableUnits: '1', CustomerName: 'Teams', WorkloadName: 'Contoso' }, ...rows.slice(1)],
    ],
    ['a month is new', [...rows, { Month: '2026-05' }]],
  ])('but not when %s', async (_, others) => {
    const partner = account();
    await partner.take(file(officeUsage(...rows)));
    expect(await partner.take(file(officeUsage(...others)))).toEqual({ unchanged: false });
  });

  test('but not when a later import has replaced it, until that is taken back', async () => {
    const partner = account();
    await partner.take(file(july));
    const brings = partner.imports[0]!.brings;
    await partner.take(file(officeUsage({ PaidAvailableUnits: '31' })));
    expect(isUnchanged(partner.imports, brings)).toBe(false);
    expect(isUnchanged(withoutLast(partner.imports), brings)).toBe(true);
  });
});

test('the ledger tells which snapshot supplies what', async () => {
  const partner = account();
  await partner.take(file(juneToJuly), file(training({})));
  await partner.take(file(july));
  const [first, second] = partner.imports;
  expect(suppliers(partner.imports)).toEqual({
    training: { all: { snapshot: first!.snapshot, hash: first!.brings.training!.all } },
    'office-usage': {
      '2026-06': { snapshot: first!.snapshot, hash: first!.brings['office-usage']!['2026-06'] },
      '2026-07': { snapshot: second!.snapshot, hash: second!.brings['office-usage']!['2026-07'] },
    },
  });
});

test('the months of an import are those of its monthly reports', async () => {
  const { tables } = await read(file(juneToJuly), file(officeUsage({ Month: '2026-03' })), file(training({})));
  expect(monthsOf(tables)).toEqual(['2026-03', '2026-06', '2026-07']);
});

test('a month that no row is of is not brought', () => {
  const { month, ...others } = tableOf('customers', [{ month: '2026-07' }]).text;
  const customers = {
    rows: 1,
    numbers: {},
    text: { ...others, month: { ...month, values: [...month.values, '2026-08'] } },
  };
  expect(Object.keys(bringsOf({ customers }).customers!)).toEqual(['2026-07']);
  expect(monthsOf({ customers })).toEqual(['2026-07']);
});

test('a snapshot without what the ledger says is damaged', async () => {
  const partner = account();
  await partner.take(file(july));
  await expect(assemble(partner.imports, async () => encodeSnapshot({}))).rejects.toThrow(SnapshotDamaged);
});
