import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ExportFile, fileOnDisk } from '../../src/portfolio/index.ts';
import { file, officeUsage, outcomeOf, read } from './files.ts';

const AGAIN = 'Download the report from Partner Center again as CSV or TSV.';
const good = officeUsage({}, {}, {});
const withLine = (line: string) => `${good}${line}\n${good.split('\n')[1]}\n`;

describe('a wrong file is refused with what it is and what to do', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', `The file is empty. ${AGAIN}`],
    ['only blank lines', '\uFEFF\n \r\n\n', `The file is empty. ${AGAIN}`],
    [
      'an error page',
      '\n<!DOCTYPE html><html>Sign in</html>',
      `This is a web page (perhaps an error or a sign-in page), not a CSV or TSV file. ${AGAIN}`,
    ],
    ['JSON', '{"error": {"code": 401}}', `This is JSON, not a CSV or TSV file. ${AGAIN}`],
    [
      '.xlsx',
      Buffer.from('PK\x03\x04\x14\x00\x06\x00rest'),
      `This is an Excel workbook or a zip archive, not a CSV or TSV file. ${AGAIN}`,
    ],
    ['gzip', gzipSync(good), `This is a compressed file, not a CSV or TSV file. ${AGAIN}`],
    ['binary', Buffer.from([1, 2, 0, 3, 4]), `Line 1 holds binary data. ${AGAIN}`],
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), `This is text in UTF-16, not in UTF-8. ${AGAIN}`],
    ['a header without names', ',,"",\n1,2,3,4\n', `The first row names no columns. ${AGAIN}`],
    [
      'another table',
      'Colour;Shape\nred;round\n',
      `No report of Partner Center has the columns Colour;Shape: the columns are separated by semicolons, not by commas or tabs. ${AGAIN}`,
    ],
    [
      'a shopping list',
      'Apples,Pears\n1,2\n',
      `No report of Partner Center has the columns Apples and Pears. ${AGAIN}`,
    ],
    [
      'almost a report',
      'CustomerTenantId,CustomerName,Month,PaidAvailableUnits,MonthlyActiveUsers,PartnerAttributionType,Workload\n',
      `No report of Partner Center has the columns CustomerTenantId, CustomerName, Month, PaidAvailableUnits, MonthlyActiveUsers, PartnerAttributionType and 1 more; the closest is Office usage, but the column WorkloadName is missing. ${AGAIN}`,
    ],
  ])('%s', async (_, content, error) => {
    const outcome = await outcomeOf(content);
    expect(outcome).toMatchObject({ report: null, rows: 0, accepted: 0, error });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['text in Latin 1', Buffer.from(withLine('t\tCaf\xe9'), 'latin1'), `Line 5 is not text in UTF-8. ${AGAIN}`],
    ['a byte that is no text', withLine('t\t\0'), `Line 5 holds binary data. ${AGAIN}`],
    ['a character cut in half', Buffer.from(`${good}t\té`).subarray(0, -1), `Line 5 is not text in UTF-8. ${AGAIN}`],
    ['cut off', `${good}t1\tCont`, `The file was cut off in line 5, its last. ${AGAIN}`],
    [
      'a formula',
      withLine('t\t=HYPERLINK("x")'),
      `Line 5 holds a spreadsheet formula, a cell that begins with "=". ${AGAIN} Do not open it in a spreadsheet first.`,
    ],
    [
      'a text kept by a formula',
      withLine('="0012"\tx'),
      `Line 5 holds a spreadsheet formula, a cell that begins with "=". ${AGAIN} Do not open it in a spreadsheet first.`,
    ],
    [
      'a month to come',
      officeUsage({}, { Month: 'December, 2026' }),
      'Line 3: Month 2026-12 has not come yet, this is 2026-11. Check the file and the clock of this machine.',
    ],
    [
      'a month to come in a row that is wrong besides',
      officeUsage({ Month: '2027-01', CustomerTenantId: '' }),
      'Line 2: Month 2027-01 has not come yet, this is 2026-11. Check the file and the clock of this machine.',
    ],
    [
      'a quote that is never closed',
      withLine('t\t"Contoso'),
      `The row in line 5 opens a quote that is never closed; the file is damaged or cut off. ${AGAIN}`,
    ],
  ])('%s', async (_, content, error) => {
    for (const chunk of [1, 64, 100_000]) {
      const outcome = await outcomeOf(content, chunk);
      expect(outcome).toMatchObject({ report: 'office-usage', error });
    }
  });

  test('and with it all files of the import', async () => {
    const { files, tables } = await read(file(good, 'good.tsv'), file(withLine('=1'), 'bad.tsv'));
    expect(files.map(({ error }) => error !== undefined)).toEqual([false, true]);
    expect(tables).toEqual({});
  });
});

describe('a file that never ends a row', () => {
  const endless = (start: string, more: string) => {
    let taken = 0;
    let closed = false;
    const endlessFile: ExportFile = {
      name: 'endless.tsv',
      async *open() {
        try {
          yield Buffer.from(start);
          for (const chunk = Buffer.alloc(65_536, more); ; taken += chunk.length) yield chunk;
        } finally {
          closed = true;
        }
      },
    };
    return { endlessFile, taken: () => taken, closed: () => closed };
  };

  test.each([
    ['one long cell', good, 'x'],
    ['endless empty cells', good, '\t'],
    ['an open quote over many lines', `${good}t\t"`, 'Contoso\n'],
    ['no header', '', 'x'],
  ])('is refused without reading on: %s', async (_, start, more) => {
    const { endlessFile, taken, closed } = endless(start, more);
    const { files } = await read(endlessFile);
    expect(files[0]!.error).toBe(
      `The row in line ${start === '' ? 1 : 5} is longer than 1 MB, so a line end or a closing quote is missing. ${AGAIN}`,
    );
    expect(taken()).toBeLessThan(2_000_000);
    expect(closed()).toBe(true);
  });
});

describe('a file that cannot be read to its end', () => {
  test('is never half an import', async () => {
    const broken: ExportFile = {
      name: 'broken.tsv',
      async *open() {
        yield Buffer.from(good);
        throw new Error('socket hang up at 10.0.0.1');
      },
    };
    const { files, tables } = await read(broken);
    expect(files[0]).toMatchObject({ error: 'The file could not be read to its end. Send it again.' });
    expect(tables).toEqual({});
  });

  test('may be one that does not exist', async () => {
    const { files } = await read(fileOnDisk('/nowhere/missing.tsv'));
    expect(files[0]).toMatchObject({
      name: 'missing.tsv',
      report: null,
      error: 'There is no such file. Check its name.',
    });
  });

  test('may be a folder', async () => {
    const { files } = await read(fileOnDisk(import.meta.dirname));
    expect(files[0]!.error).toBe('This is a folder. Name the files in it.');
  });
});
