/** Export files made in memory, in pieces as small as a test likes. */
import { type ExportFile, type FileOutcome, readExports } from '../../src/portfolio/index.ts';
import { REPORT_COLUMNS, type ReportId, type Tables } from '../../src/scoring/index.ts';

export const THIS_MONTH = '2026-11';

export function file(content: string | Uint8Array, name = 'export.csv', chunk = 7): ExportFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

export const read = (...files: readonly ExportFile[]) => readExports(files, { thisMonth: THIS_MONTH });

export async function outcomeOf(content: string | Uint8Array, chunk?: number): Promise<FileOutcome> {
  return (await read(file(content, 'export.csv', chunk))).files[0]!;
}

export type PlainRow = Readonly<Record<string, string | number>>;

/** A table as plain rows. */
export function rowsOf(tables: Tables, report: ReportId): readonly PlainRow[] {
  const table = tables[report];
  if (!table) return [];
  const { text, numbers }: { text: readonly string[]; numbers: readonly string[] } = REPORT_COLUMNS[report];
  const texts = table.text as Readonly<Record<string, { values: readonly string[]; codes: Uint32Array }>>;
  const cells = table.numbers as Readonly<Record<string, Float64Array>>;
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries([
      ...text.map((name) => [name, texts[name]!.values[texts[name]!.codes[row]!]!]),
      ...numbers.map((name) => [name, cells[name]![row]!]),
    ]),
  );
}

export const rowsIn = async (content: string, report: ReportId) => rowsOf((await read(file(content))).tables, report);

/** An Office usage export with the given rows; what a row leaves out is ordinary. */
export function officeUsage(...rows: readonly Partial<typeof OFFICE_ROW>[]): string {
  const lines = rows.map((row) => Object.values({ ...OFFICE_ROW, ...row }).join('\t'));
  return `${[Object.keys(OFFICE_ROW).join('\t'), ...lines].join('\n')}\n`;
}

const OFFICE_ROW = {
  CustomerTenantId: 'aaaa-1',
  CustomerName: 'Contoso',
  WorkloadName: 'Teams',
  Month: '2026-07-01',
  PaidAvailableUnits: '100',
  MonthlyActiveUsers: '40',
  PartnerAttributionType: 'CPOR',
};

/** A Training completions export with the given rows. */
export function training(...rows: readonly Partial<typeof TRAINING_ROW>[]): string {
  const lines = rows.map((row) => Object.values({ ...TRAINING_ROW, ...row }).join(','));
  return `${[Object.keys(TRAINING_ROW).join(','), ...lines].join('\n')}\n`;
}

const TRAINING_ROW = {
  TrainingTitle: 'Azure Administrator Associate',
  TrainingType: 'Certification',
  TrainingCompletionDate: '2026-01-31',
  ExpirationDate: '2027-01-31',
  ActivationStatus: 'Active',
  MpnId: '4321',
  MCPID: '777',
  CorpEmail: '',
  Email: '',
  IndividualFirstName: '',
  IndividualLastName: '',
};
