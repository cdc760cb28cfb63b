/**
 * The sample partner with a longer past: a score looks back 24 months and the simulation walks 24 more, while the sample
 * has 30. What the partner looks after today it looked after then, on a smaller scale, and won one by one.
 */
import {
  type Month,
  monthsUpTo,
  type Portfolio,
  REPORT_COLUMNS,
  type ReportId,
  type Row,
  type Table,
  tableOf,
} from '../../src/scoring/index.ts';
import { monthNumber } from '../../src/scoring/months.ts';

/** The first month of the sample. */
const FIRST: Month = '2024-05';
/** 23 months before the first one that is scored. */
const MONTHS_MORE = 21;
/** A year earlier everything is smaller by this. */
const A_YEAR_EARLIER = 0.8;
/** Of a hundred customers of May 2024, those that were there in the beginning; the others came month by month. */
const THERE_FROM_THE_START = 45;
/** Licences are bought in steps, so only what is used grows. */
const GROWING = ['dollars', 'active', 'entraActive', 'intuneActive', 'purviewActive', 'mau', 'mac', 'pamau'];

export function withLongerPast({ tables }: Portfolio): Portfolio {
  return {
    tables: Object.fromEntries(
      Object.entries(tables).map(([report, table]) => [
        report,
        'month' in table.text ? longer(report as ReportId, table as Table) : table,
      ]),
    ),
  };
}

function longer(report: ReportId, table: Table): Table {
  const rows = rowsOf(report, table);
  const first = rows.filter(({ month }) => month === FIRST);
  const earlier = monthsUpTo(FIRST, MONTHS_MORE + 1)
    .slice(0, -1)
    .flatMap((month) => first.filter(({ tenant }) => cameIn(String(tenant)) <= month).map((row) => scaled(row, month)));
  return tableOf(report, [...earlier, ...rows] as Row<ReportId>[]);
}

type PlainRow = Record<string, string | number>;

function rowsOf(report: ReportId, { rows, text, numbers }: Table): PlainRow[] {
  const columns: { text: readonly string[]; numbers: readonly string[] } = REPORT_COLUMNS[report];
  const texts = text as Record<string, Table['text'][keyof Table['text']]>;
  const figures = numbers as Record<string, Float64Array>;
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries([
      ...columns.text.map((name) => [name, texts[name]!.values[texts[name]!.codes[row]!]!]),
      ...columns.numbers.map((name) => [name, figures[name]![row]!]),
    ]),
  );
}

function scaled(row: PlainRow, month: Month): PlainRow {
  const years = (monthNumber(FIRST) - monthNumber(month)) / 12;
  const scale = A_YEAR_EARLIER ** years;
  const figures = GROWING.filter((name) => typeof row[name] === 'number').map((name) => {
    const figure = (row[name] as number) * scale;
    return [name, name === 'dollars' ? Math.round(figure * 100) / 100 : Math.round(figure)];
  });
  return { ...row, month, ...Object.fromEntries(figures) };
}

/** The month a customer came in, the same on every run. */
function cameIn(tenant: string): Month {
  const sum = [...tenant].reduce((all, letter) => (all * 31 + letter.codePointAt(0)!) % 1_000_003, 7);
  const months = monthsUpTo(FIRST, MONTHS_MORE + 1);
  return sum % 100 < THERE_FROM_THE_START ? months[0]! : months[1 + (sum % MONTHS_MORE)]!;
}
