/** Real documents, made here: small, and as bad as people can make them. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
};

export const office = (type: keyof typeof CONTENT_TYPES, parts: Zippable): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${CONTENT_TYPES[type]}"/></Types>`,
    ),
    ...parts,
  });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const wordXml = (...paragraphs: readonly string[]): string =>
  `<w:document ${W}><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`;

export const docx = (...paragraphs: readonly string[]): Uint8Array =>
  office('docx', { 'word/document.xml': strToU8(wordXml(...paragraphs)) });

export const xlsx = (...cells: readonly string[]): Uint8Array =>
  office('xlsx', {
    'xl/sharedStrings.xml': strToU8(`<sst>${cells.map((cell) => `<si><t>${cell}</t></si>`).join('')}</sst>`),
  });

export const pptx = (text: string): Uint8Array =>
  office('pptx', {
    'ppt/slides/slide1.xml': strToU8(`<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`),
  });

/** A PDF of one page with one line of text. */
export const pdf = (text: string): Uint8Array => {
  const content = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
  return pdfWith(Buffer.from(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`));
};

/** @param content the object with the content of the page */
export function pdfWith(content: Uint8Array, { pages = 1, catalog = '', trailer = '' } = {}): Uint8Array {
  const kids = Array.from({ length: pages }, (_, page) => `${page + 5} 0 R`).join(' ');
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: pages }, () => page),
  ];
  const chunks: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = chunks[0]!.length;
  for (const [index, object] of objects.entries()) {
    const bytes = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    chunks.push(bytes);
    length += bytes.length;
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);
export const EXE = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(500)]);
export const WEB_PAGE = Buffer.from('<!DOCTYPE html><html><body>Sign in</body></html>');

/** The container of an Office document from before 2007, or of an encrypted one: its directory names these streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const entries = streams.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    entry[66] = 2;
    return entry;
  });
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  return Buffer.concat([header, ...entries, Buffer.alloc(512)]);
}

/** Fifty megabytes of nothing, in fifty kilobytes. */
export const zipBomb = (): Uint8Array => office('docx', { 'word/document.xml': new Uint8Array(50_000_000) });

/** As `zipBomb`, with a table of contents that speaks of a thousand bytes. */
export function lyingZipBomb(): Uint8Array {
  const bytes = Buffer.from(zipBomb());
  const truth = Buffer.alloc(4);
  truth.writeUInt32LE(50_000_000);
  for (let at = bytes.indexOf(truth); at >= 0; at = bytes.indexOf(truth, at)) bytes.writeUInt32LE(1000, at);
  return bytes;
}
