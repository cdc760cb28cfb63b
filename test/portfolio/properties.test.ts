import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assemble,
  bringsOf,
  decodeSnapshot,
  type ExportFile,
  encodeSnapshot,
  type ImportRecord,
  isUnchanged,
  readExports,
  withoutLast,
} from '../../src/portfolio/index.ts';
import { type Tables, tableOf } from '../../src/scoring/index.ts';
import { rowsOf, THIS_MONTH } from './files.ts';

const month = fc.constantFrom('2026-05', '2026-06', '2026-07');
const customer = fc
  .string({ unit: fc.constantFrom('a', 'é', '李', '😀', ' ', '"', ',', '\t', '\n', '\r\n', '='), maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => !text.startsWith('='));
const subscriptionRow = fc.record({
  month,
  tenant: fc.constantFrom('t1', 't2', 't3'),
  customer,
  segment: fc.constantFrom('', 'SMB', 'Enterprise'),
  status: fc.constantFrom('', 'Active'),
});
type CustomerRow = typeof subscriptionRow extends fc.Arbitrary<infer T> ? T : never;
const rows = fc.array(subscriptionRow, { maxLength: 12 });

const COLUMNS: readonly (readonly [header: string, column: keyof CustomerRow | null])[] = [
  ['CustomerTenantId', 'tenant'],
  ['CustomerName', 'customer'],
  ['CustomerSegment', 'segment'],
  ['CustomerStatus', 'status'],
  ['Month', 'month'],
  ['Product', null],
];

/** How a file may be written without saying anything else. */
const style = fc.record({
  columns: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
  delimiter: fc.constantFrom(',', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  byteOrderMark: fc.boolean(),
  endsLine: fc.boolean(),
  quoteAll: fc.boolean(),
  blankLines: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 40 }),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function written(
  list: readonly CustomerRow[],
  { columns, delimiter, lineEnd, byteOrderMark, endsLine, quoteAll, blankLines, chunk }: Style,
): ExportFile {
  const cell = (text: string) => (quoteAll || /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]) => cells.map(cell).join(delimiter);
  const lines = [
    line(columns.map(([header]) => header)),
    ...list.map((row) => line(columns.map(([, column]) => (column === null ? 'any' : row[column])))),
  ];
  const text = lines.join(blankLines ? lineEnd.repeat(2) : lineEnd);
  const bytes = Buffer.from(`${byteOrderMark ? '\uFEFF' : ''}${text}${endsLine ? lineEnd : ''}`);
  return {
    name: 'customers',
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

const tablesOf = async (...files: readonly ExportFile[]) => {
  const { files: outcomes, tables } = await readExports(files, { thisMonth: THIS_MONTH });
  expect(outcomes.map(({ error, skipped }) => ({ error, skipped }))).toEqual(
    files.map(() => ({ error: undefined, skipped: [] })),
  );
  return tables;
};

test('a table reads back the same, however it was written and cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(rows, style, async (list, how) => {
      expect(rowsOf(await tablesOf(written(list, how)), 'customers')).toEqual(
        rowsOf({ customers: tableOf('customers', list) }, 'customers'),
      );
    }),
    { numRuns: 300 },
  );
});

test('the same rows are unchanged, shuffled and split into files of any style', async () => {
  const split = rows.chain((list) =>
    fc.record({
      list: fc.constant(list),
      shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
      at: fc.nat({ max: list.length }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(split, style, style, async ({ list, shuffled, at }, one, other) => {
      const brings = bringsOf({ customers: tableOf('customers', list) });
      const again = bringsOf(await tablesOf(written(shuffled.slice(0, at), one), written(shuffled.slice(at), other)));
      expect(again).toEqual(list.length === 0 ? {} : brings);
    }),
  );
});

test('a snapshot gives back what was put in', () => {
  const usage = fc.array(
    fc.record({
      month,
      workload: fc.string({ unit: 'grapheme' }),
      mau: fc.double({ noNaN: true }),
      pamau: fc.option(fc.double(), { nil: Number.NaN }),
    }),
  );
  fc.assert(
    fc.property(rows, usage, (customers, use) => {
      const tables: Tables = {
        'business-applications-usage': tableOf('business-applications-usage', use),
        customers: tableOf('customers', customers),
      };
      const bytes = encodeSnapshot(tables);
      expect(decodeSnapshot(bytes)).toEqual(tables);
      expect(encodeSnapshot(decodeSnapshot(bytes))).toEqual(bytes);
    }),
  );
});

/** The portfolio as a plain list: an import replaces the months it brings, and training as a whole. */
interface Model {
  readonly customers: readonly CustomerRow[];
  readonly training: readonly string[];
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ customers: rows, training: fc.array(fc.constantFrom('Ada', 'Bo', 'Cy'), { maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
);

function after(model: Model, brought: Model): Model {
  const months = new Set(brought.customers.map((row) => row.month));
  return {
    customers: [...model.customers.filter((row) => !months.has(row.month)), ...brought.customers],
    training: brought.training.length > 0 ? brought.training : model.training,
  };
}

const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();

test('any sequence of imports and undos describes what a simple list would hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const snapshots = new Map<string, Uint8Array>();
      const models: Model[] = [{ customers: [], training: [] }];
      let imports: ImportRecord[] = [];
      for (const [index, brought] of steps.entries()) {
        if (brought === 'undo') {
          imports = withoutLast(imports);
          if (models.length > 1) models.pop();
          continue;
        }
        const tables: Tables = {
          customers: tableOf('customers', brought.customers),
          training: tableOf(
            'training',
            brought.training.map((firstName) => ({ firstName })),
          ),
        };
        const snapshot = `s${index}`;
        snapshots.set(snapshot, encodeSnapshot(tables));
        imports = [...imports, { id: snapshot, at: '', by: '', files: [], snapshot, brings: bringsOf(tables) }];
        models.push(after(models.at(-1)!, brought));
        expect(isUnchanged(imports, bringsOf(tables))).toBe(true);
      }
      const { tables } = await assemble(imports, async (id) => snapshots.get(id)!);
      const { customers, training } = models.at(-1)!;
      expect(sorted(rowsOf(tables, 'customers'))).toEqual(
        sorted(rowsOf({ customers: tableOf('customers', customers) }, 'customers')),
      );
      expect(rowsOf(tables, 'training').map(({ firstName }) => firstName)).toEqual(training);
      for (const { values, codes } of Object.values(tables.customers?.text ?? {})) {
        expect([...values].sort()).toEqual([...new Set(Array.from(codes, (code) => values[code]!))].sort());
      }
    }),
  );
});
