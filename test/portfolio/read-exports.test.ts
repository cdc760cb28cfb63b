import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/portfolio/formats/index.ts';
import { REPORT_COLUMNS } from '../../src/scoring/index.ts';
import { file, officeUsage, outcomeOf, read, rowsIn, rowsOf, training } from './files.ts';

const AZURE =
  'SubscriptionId,Month,ServiceLevel2,CustomerTenantId,CustomerName,PartnerAttributionType,IsACRDuplicateAtPGALevel,ACR_USD';

describe('every report', () => {
  test.each(FORMATS.map((format) => [format.name, format] as const))('%s is told by its header', async (_, format) => {
    const header = [...Object.keys(format.required), ...Object.keys(format.optional)];
    const outcome = await outcomeOf(`${header.join(',')}\n`);
    expect(outcome).toMatchObject({ report: format.report, rows: 0, accepted: 0, unknownColumns: [] });
    expect(outcome.error).toBeUndefined();
  });

  test.each(FORMATS.map((format) => [format.name, format] as const))(
    '%s knows all its documented columns',
    async (_, format) => {
      const header = [
        ...new Set([...Object.keys(format.required), ...Object.keys(format.optional), ...format.ignored]),
      ];
      const columns = format.without ? header.filter((name) => name !== format.without) : header;
      expect(await outcomeOf(`${columns.join('\t')}\n`)).toMatchObject({ report: format.report, unknownColumns: [] });
    },
  );

  test.each(FORMATS.map((format) => [format.name, format] as const))(
    '%s fills every column of its table once',
    (_, format) => {
      const filled = [...Object.values(format.required), ...Object.values(format.optional)].map(([column]) => column);
      const { text, numbers } = REPORT_COLUMNS[format.report];
      expect(filled.sort()).toEqual([...text, ...numbers].sort());
    },
  );
});

describe('columns', () => {
  test('stand in any order and spelling', async () => {
    const text =
      'acr usd\tcustomer_tenant_id\tMONTH\tServiceLevel2\tsubscriptionID\tCustomer Name\tpartner-attribution-type\tIsAcrDuplicateAtPgaLevel\n$1,000.50\tABC-1\tJuly, 2026\tAzure Kubernetes Service\tS1\tContoso\tPAL\tYes\n';
    expect(await rowsIn(text, 'azure-usage')).toEqual([
      {
        month: '2026-07',
        tenant: 'abc-1',
        customer: 'Contoso',
        segment: '',
        subscription: 'S1',
        service1: '',
        service2: 'Azure Kubernetes Service',
        service3: '',
        service4: '',
        location: '',
        attribution: 'PAL',
        association: '',
        admin: '',
        duplicate: '1',
        dollars: 1000.5,
      },
    ]);
  });

  test('that nobody knows are named once and ignored', async () => {
    const { unknownColumns, accepted } = await outcomeOf(
      `${AZURE},Colour,COLOUR, Shape ,\nS,2026-07,X,t1,C,CSP,,5,a,b,c,d\n`,
    );
    expect({ unknownColumns, accepted }).toEqual({ unknownColumns: ['Colour', 'Shape'], accepted: 1 });
  });

  test('of equal names, the first wins', async () => {
    const rows = await rowsIn(`${AZURE},acrusd\nS,2026-07,X,t1,C,CSP,,5,9\n`, 'azure-usage');
    expect(rows).toMatchObject([{ dollars: 5 }]);
  });

  test('that are required and missing are all named', async () => {
    const { report, error } = await outcomeOf(
      'ACR_USD,SubscriptionId,CustomerTenantId,CustomerName,PartnerAttributionType,IsACRDuplicateAtPGALevel\n',
    );
    expect(report).toBeNull();
    expect(error).toBe(
      'This is the Azure usage report without the columns Month and ServiceLevel2. Download it again with all its columns.',
    );
  });

  test('a subscription makes a customer list the product subscriptions', async () => {
    const header = 'CustomerTenantId,CustomerName,CustomerSegment,CustomerStatus,Month';
    expect((await outcomeOf(`${header}\n`)).report).toBe('customers');
    expect((await outcomeOf(`${header},SubscriptionId,PricingLevel\n`)).report).toBe('product-subscriptions');
    expect((await outcomeOf(`${header},SubscriptionId\n`)).error).toMatch(
      /closest is Customers, which has no SubscriptionId/,
    );
  });
});

describe('text', () => {
  const row = { tenant: 't1', customer: 'Contoso, "North"\r\nLtd', month: '2026-07', pricing: 'Charity' };
  const quoted =
    '\uFEFF"CustomerTenantId","SubscriptionId",PricingLevel,Month\r\n\r\n"t1","S ""1""\r\nx, y",Charity,2026-07\r\n';

  test('may be quoted, with a byte-order mark, CRLF, delimiters, doubled quotes and line breaks in cells', async () => {
    for (const chunk of [1, 2, 3, 5, 1000]) {
      const { tables } = await read(file(quoted, 'a', chunk));
      expect(rowsOf(tables, 'product-subscriptions')).toEqual([
        { month: '2026-07', tenant: row.tenant, subscription: 'S "1"\r\nx, y', pricing: 'Charity' },
      ]);
    }
  });

  test('is tab-delimited when the header holds a tab', async () => {
    const rows = await rowsIn(
      officeUsage({ CustomerName: 'Contoso, Ltd' }, { CustomerName: '"A\tB"' }),
      'office-usage',
    );
    expect(rows.map(({ customer }) => customer)).toEqual(['Contoso, Ltd', 'A\tB']);
  });

  test('may hold quotes inside a bare cell, which are part of it, also over pieces of the file', async () => {
    const names = ['19" rack', 'The "Best" Ltd', 'Inches 5"'];
    const text = officeUsage(...names.map((CustomerName) => ({ CustomerName })), { CustomerName: 'Contoso' });
    for (const chunk of [1, 7, 1000]) {
      const { tables } = await read(file(text, 'a', chunk));
      expect(rowsOf(tables, 'office-usage').map(({ customer }) => customer)).toEqual([...names, 'Contoso']);
    }
  });

  test('may lack the last line end', async () => {
    const { rows, accepted, error } = await outcomeOf(officeUsage({}).trimEnd());
    expect({ rows, accepted, error }).toEqual({ rows: 1, accepted: 1, error: undefined });
  });

  test('may come through a buffer that its source uses again', async () => {
    const bytes = Buffer.from(officeUsage({ CustomerName: 'Ünïcödé' }, { Month: 'Foo' }));
    const reusing = {
      name: 'reused.tsv',
      async *open() {
        const buffer = Buffer.alloc(10);
        for (let at = 0; at < bytes.length; at += 10) yield buffer.subarray(0, bytes.copy(buffer, 0, at, at + 10));
      },
    };
    const { files, tables } = await read(reusing);
    expect(files[0]!.skipped).toEqual([{ line: 3, reason: 'Month "Foo" is not a month' }]);
    expect(rowsOf(tables, 'office-usage')).toMatchObject([{ customer: 'Ünïcödé', seats: 100 }]);
  });

  test('may end with a blank line that has no line end', async () => {
    const { rows, accepted, error } = await outcomeOf(`${officeUsage({})}t1\tshort\n  `);
    expect({ rows, accepted, error }).toEqual({ rows: 2, accepted: 1, error: undefined });
  });

  test('may begin with blank lines', async () => {
    const outcome = await outcomeOf(`\n  \r\n${officeUsage({ Month: 'Foo' })}`, 2);
    expect(outcome.skipped).toEqual([{ line: 4, reason: 'Month "Foo" is not a month' }]);
  });
});

describe('a row is skipped with its line and the reason', () => {
  const reasons = async (content: string) => (await outcomeOf(content)).skipped;

  test.each([
    [{ Month: 'Foo' }, 'Month "Foo" is not a month'],
    [{ Month: '' }, 'Month is empty'],
    [{ Month: 'unknown' }, 'Month is empty'],
    [{ PaidAvailableUnits: 'many' }, 'PaidAvailableUnits "many" is not a number'],
    [{ MonthlyActiveUsers: '-5' }, 'MonthlyActiveUsers "-5" is negative'],
    [{ CustomerTenantId: 'n/a' }, 'CustomerTenantId is empty'],
    [{ CustomerTenantId: '0000-0000' }, 'CustomerTenantId "0000-0000" names no tenant'],
    [{ PartnerAttributionType: 'CPOR\tmore' }, '8 cells instead of 7'],
    [{ Month: 'x'.repeat(60) }, `Month "${'x'.repeat(40)}…" is not a month`],
  ])('%j', async (row, reason) => {
    const { rows, accepted, skipped } = await outcomeOf(officeUsage({}, row, {}));
    expect({ rows, accepted, skipped }).toEqual({ rows: 3, accepted: 2, skipped: [{ line: 3, reason }] });
  });

  test.each([
    [{ TrainingTitle: '' }, 'TrainingTitle is empty'],
    [{ TrainingCompletionDate: '2026-02-30' }, 'TrainingCompletionDate "2026-02-30" is not a date'],
    [{ TrainingCompletionDate: '' }, 'TrainingCompletionDate is empty'],
    [{ ExpirationDate: 'never' }, 'ExpirationDate "never" is not a date'],
    [{ MCPID: '000', Email: 'nobody' }, 'Nothing names a person (MCPID, e-mail address or name)'],
  ])('in Training completions: %j', async (row, reason) => {
    expect(await reasons(training({}, row))).toEqual([{ line: 3, reason }]);
  });

  test('a subscription without an id', async () => {
    expect(await reasons('SubscriptionId,PricingLevel,Month,CustomerTenantId\nnull,Charity,2026-07,t\n')).toEqual([
      { line: 2, reason: 'SubscriptionId is empty' },
    ]);
  });

  test('fewer cells than the header', async () => {
    expect(await reasons(`${officeUsage({})}t1\tContoso\n`)).toEqual([{ line: 3, reason: '2 cells instead of 7' }]);
  });

  test('a cell over several lines counts from where its row starts, blank lines count as lines', async () => {
    const content = `${officeUsage({ CustomerName: '"A\r\nB\nC\rD"' })}\n  \n${officeUsage({ Month: 'Bar' }).split('\n')[1]}\n`;
    for (const chunk of [1, 3, 1000]) {
      const { rows, skipped } = await outcomeOf(content, chunk);
      expect({ rows, skipped }).toEqual({ rows: 2, skipped: [{ line: 7, reason: 'Month "Bar" is not a month' }] });
    }
  });

  test('at most ten thousand are listed, all are counted', async () => {
    const { rows, accepted, skipped } = await outcomeOf(officeUsage(...Array(10_050).fill({ Month: 'x' })), 65_536);
    expect([rows, accepted, skipped.length]).toEqual([10_050, 0, 10_000]);
  });
});

describe('a row is accepted', () => {
  test.each([
    [{ PartnerAttributionType: '' }],
    [{ PartnerAttributionType: 'Made up' }],
    [{ WorkloadName: 'Nothing known' }],
    [{ CustomerName: '' }],
    [{ PaidAvailableUnits: '' }],
    [{ PartnerAttributionType: 'CPOR\t\t-' }],
  ])('%j', async (row) =>
    expect(await outcomeOf(officeUsage(row))).toMatchObject({ rows: 1, accepted: 1, skipped: [] }),
  );

  test.each([
    [{ MCPID: '', CorpEmail: 'a@b' }],
    [{ MCPID: '', Email: 'a@b' }],
    [{ MCPID: '0', IndividualFirstName: 'Ada' }],
    [{ MCPID: '', IndividualLastName: '李' }],
    [{ ExpirationDate: '', TrainingType: '', ActivationStatus: '', MpnId: '' }],
    [{ TrainingTitle: 'A title of no list' }],
  ])('in Training completions: %j', async (row) => {
    expect(await outcomeOf(training(row))).toMatchObject({ rows: 1, accepted: 1 });
  });

  test('with negative money', async () => {
    expect(await rowsIn(`${AZURE}\nS,2026-07,X,t1,C,CSP,0,-12.5\n`, 'azure-usage')).toMatchObject([
      { dollars: -12.5, duplicate: '' },
    ]);
  });

  test('with "not stated" kept apart from zero for PAMAU alone', async () => {
    const header = 'FiscalMonthName,PartnerAssociationType,CustomerTenantID,CustomerName,MetricType,Workload,MAU,MAC';
    const cells = '"July, 2026",CPOR,t1,C,MAU,Sales,,';
    const expected = [{ month: '2026-07', mau: 0, mac: 0, pamau: Number.NaN }];
    expect(await rowsIn(`${header},PAMAU\n${cells},\n`, 'business-applications-usage')).toMatchObject(expected);
    expect(await rowsIn(`${header}\n${cells}\n`, 'business-applications-usage')).toMatchObject(expected);
  });

  test('in the clock’s own month', async () => {
    expect(await outcomeOf(officeUsage({ Month: '2026-11-01' }))).toMatchObject({ accepted: 1 });
  });
});

describe('several files', () => {
  test('of one report are one set', async () => {
    const { tables, files } = await read(
      file(officeUsage({ CustomerName: 'A' }), 'one.tsv'),
      file(officeUsage({ CustomerName: 'B' }, { CustomerName: 'A' }), 'two.tsv'),
      file(training({}), 'three.csv'),
    );
    expect(files.map(({ name, accepted }) => [name, accepted])).toEqual([
      ['one.tsv', 1],
      ['two.tsv', 2],
      ['three.csv', 1],
    ]);
    expect(rowsOf(tables, 'office-usage').map(({ customer }) => customer)).toEqual(['A', 'B', 'A']);
    expect(tables['office-usage']!.text.customer.values).toEqual(['A', 'B']);
    expect(rowsOf(tables, 'training')).toHaveLength(1);
  });

  test('come in together or not at all', async () => {
    const { tables, files } = await read(file(officeUsage({})), file('', 'empty.csv'), file(training({})));
    expect(files.map(({ accepted, error }) => [accepted, error !== undefined])).toEqual([
      [1, false],
      [0, true],
      [1, false],
    ]);
    expect(tables).toEqual({});
  });

  test('without accepted rows bring nothing', async () => {
    const { tables, files } = await read(file(officeUsage({ Month: 'x' })));
    expect(files[0]!.error).toBeUndefined();
    expect(tables).toEqual({});
  });

  test('a skipped row leaves no trace in the table', async () => {
    const { tables } = await read(file(officeUsage({}, { Month: '2026-09', CustomerTenantId: '' })));
    expect(tables['office-usage']!.text.month.values).toEqual(['2026-07']);
  });
});
