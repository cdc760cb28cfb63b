import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentRefused } from '../../../src/associations/proof/document-refused.ts';
import { documentType } from '../../../src/associations/proof/document-type.ts';
import { PROOF_TYPES } from '../../../src/associations/proof/proof.ts';
import { REFUSED } from '../../../src/associations/proof/refusals.ts';
import {
  compoundFile,
  docx,
  EXE,
  JPEG,
  lyingZipBomb,
  office,
  PNG,
  pdf,
  pptx,
  WEB_PAGE,
  wordXml,
  xlsx,
  zipBomb,
} from './documents.ts';

/** Its type, or the name of the sentence that refuses it. */
async function typeOf(bytes: Uint8Array, name: string) {
  try {
    return { type: await documentType(bytes, name) };
  } catch (error) {
    if (error instanceof DocumentRefused) return { refused: error.why };
    throw error;
  }
}

const kept = { pdf: pdf('Hello'), docx: docx('Hello'), xlsx: xlsx('Hello'), pptx: pptx('Hello'), png: PNG, jpeg: JPEG };

describe('What a document is', () => {
  it.each(PROOF_TYPES)('is told by its content, whatever its name says: %s', async (type) => {
    expect(await typeOf(kept[type], 'invoice.exe')).toEqual({ type });
  });

  it.each([
    ['a program called .pdf', EXE, 'program'],
    ['a script called .pdf', Buffer.from('#!/bin/sh\nrm -rf ~\n'), 'program'],
    ['a web page called .pdf', WEB_PAGE, 'web-page'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a plain zip archive', zipSync({ 'a.pdf': kept.pdf }), 'archive'],
    ['an empty zip archive', zipSync({}), 'archive'],
    ['an OpenDocument', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'other'],
    ['a document with macros', office('docm', { 'word/document.xml': strToU8(wordXml('Hi')) }), 'macros'],
    ['a document with hidden macros', office('docx', { 'word/vbaProject.bin': new Uint8Array(9) }), 'macros'],
    ['an old .doc', compoundFile('Root Entry', 'WordDocument'), 'old-office'],
    ['an old .doc that mentions encryption', compoundFile('WordDocument', 'EncryptedPackage'), 'old-office'],
    ['a cut-off document', kept.docx.subarray(0, kept.docx.length - 30), 'damaged'],
    ['text', Buffer.from('Signed by Contoso'), 'other'],
    ['a picture of another kind', Buffer.from('GIF89a\x01\0\x01\0'), 'other'],
  ] as const)('%s is refused', async (_, bytes, refused) => {
    expect(await typeOf(bytes, 'proof.pdf')).toEqual({ refused });
  });

  it('a document with a password is kept; what its content hides, its name tells', async () => {
    const encrypted = compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage');
    expect(await typeOf(encrypted, 'figures.XLSX')).toEqual({ type: 'xlsx' });
    expect(await typeOf(encrypted, 'proof')).toEqual({ type: 'docx' });
  });
});

describe('A document made to do harm', () => {
  it('that unpacks to a thousand times its size is refused before it is unpacked', async () => {
    expect(await typeOf(zipBomb(), 'sow.docx')).toEqual({ refused: 'bomb' });
  });

  it('that says it unpacks to little is refused while it is unpacked', async () => {
    expect(await typeOf(lyingZipBomb(), 'sow.docx')).toEqual({ refused: 'bomb' });
  });

  it('with more parts than any document has is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 6000 }, (_, part) => [`word/${part}.xml`, new Uint8Array()]));
    expect(await typeOf(office('docx', parts), 'sow.docx')).toEqual({ refused: 'bomb' });
  });

  it('whose archives lie in archives is taken as bytes, unopened', async () => {
    const nested = office('docx', { 'word/document.xml': strToU8(wordXml('Hi')), 'word/embedded.zip': zipBomb() });
    expect(await typeOf(nested, 'sow.docx')).toEqual({ type: 'docx' });
  });

  it('that defines words standing for others is refused', async () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>';
    const document = office('docx', { 'word/document.xml': strToU8(laughs) });
    expect(await typeOf(document, 'sow.docx')).toEqual({ refused: 'entities' });
  });
});

it('Every refusal names the document and is one or two short sentences', () => {
  for (const says of Object.values(REFUSED)) {
    expect(says('sow.pdf')).toMatch(/“sow\.pdf”.*\.$/);
    expect(says('sow.pdf').length).toBeLessThan(200);
  }
});
