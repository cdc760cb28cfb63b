import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf, typeOf } from '../../../src/associations/proof/look-into.ts';
import { compoundFile, docx, EXE, office, PNG, pdf, pdfWith, pptx, wordXml, xlsx, zipBomb } from './documents.ts';

const BOUNDS = { milliseconds: 10_000, bufferBytes: 256 * 1024 * 1024 };
const lineOf = (words: string) => Buffer.from(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`);
const stream = (content: Uint8Array, filter = '') =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

/** As a PDF says that only a password opens it. */
const PASSWORD = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;

describe('Looking into a document', () => {
  it('tells its type, or why it is refused, and leaves its bytes as they are', async () => {
    const bytes = docx('Hello');
    const before = Uint8Array.from(bytes);
    expect(await typeOf(bytes, 'sow.pdf')).toEqual({ type: 'docx' });
    expect(bytes).toEqual(before);
    expect(await typeOf(pdfWith(stream(lineOf('Signed')), { trailer: PASSWORD }), 'sow.pdf')).toEqual({ type: 'pdf' });
    expect(await typeOf(EXE, 'sow.pdf')).toEqual({ refused: 'program' });
    expect(await typeOf(zipBomb(), 'sow.docx')).toEqual({ refused: 'bomb' });
  });

  it.each([
    ['pdf', pdf('Signed by Contoso')],
    ['docx', docx('Signed by', 'Contoso')],
    ['xlsx', xlsx('Signed by', 'Contoso')],
    ['pptx', pptx('Signed by Contoso')],
  ] as const)('reads the text of a %s', async (type, bytes) => {
    expect((await textOf(bytes, type))?.trim().replace(/\s+/g, ' ')).toBe('Signed by Contoso');
  });

  it('reads words that are written in several pieces as one, and signs that XML writes differently', async () => {
    const xml = wordXml('Con</w:t></w:r><w:r><w:t>toso &amp; Sons, M&#252;nchen</w:t></w:r><w:r><w:t>');
    const bytes = office('docx', { 'word/document.xml': strToU8(xml) });
    expect((await textOf(bytes, 'docx'))?.trim()).toBe('Contoso & Sons, München');
  });

  it.each([
    ['an image', 'png', PNG],
    ['a scan', 'pdf', pdfWith(stream(Buffer.from('q Q')))],
    ['a PDF with a password', 'pdf', pdfWith(stream(lineOf('Signed')), { trailer: PASSWORD })],
    ['a document with a password', 'docx', compoundFile('EncryptedPackage')],
    ['a damaged PDF', 'pdf', pdf('Hello').subarray(0, 100)],
    ['a damaged document', 'docx', docx('Hello').subarray(0, 100)],
    ['XML that is none', 'docx', office('docx', { 'word/document.xml': strToU8('<w:p><w:t>Hello') })],
    ['XML without an end', 'docx', office('docx', { 'word/document.xml': strToU8('<a>'.repeat(100_000)) })],
  ] as const)('finds no text in %s', async (_, type, bytes) => {
    expect(await textOf(bytes, type)).toBeNull();
  });
});

describe('A PDF made to do harm', () => {
  it('of very many pages is read no further than proofs go', async () => {
    const text = await textOf(pdfWith(stream(lineOf('Signed')), { pages: 500 }), 'pdf');
    expect(text?.match(/Signed/g)).toHaveLength(60);
  });

  it('that unpacks to more than a thread may hold is given up', async () => {
    const blanks = Buffer.concat([lineOf('Signed'), Buffer.alloc(150_000_000, ' ')]);
    const content = stream(deflateSync(deflateSync(blanks)), '/Filter [/FlateDecode /FlateDecode]');
    expect(content.length).toBeLessThan(100_000);
    expect(await textOf(pdfWith(content), 'pdf', { ...BOUNDS, bufferBytes: 64 * 1024 * 1024 })).toBeNull();
  });

  it('with a script is read, and the script is not run', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (while (true) {}) >>';
    expect(await textOf(pdfWith(stream(lineOf('Signed')), { catalog }), 'pdf')).toContain('Signed');
  });
});

it('A document that takes too long or holds too much is given up, and the next one is looked into', async () => {
  expect(await typeOf(docx('Hello'), 'sow.docx', { ...BOUNDS, milliseconds: 1 })).toEqual({ refused: 'unread' });
  expect(await textOf(docx('Hello'), 'docx', { ...BOUNDS, milliseconds: 1 })).toBeNull();
  expect(await typeOf(docx('Hello'), 'sow.docx', BOUNDS)).toEqual({ type: 'docx' });
});
