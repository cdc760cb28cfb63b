/** Office documents of today: a zip file with a list of what is in it (ECMA-376, Office Open XML). */
import { DocumentRefused } from './document-refused.ts';
import type { ProofType } from './proof.ts';
import { entriesOf, unpacked, type ZipEntry } from './zip.ts';

export interface OfficeDocument {
  readonly type: 'docx' | 'xlsx' | 'pptx';
  /** The XML of the parts that hold what people wrote. */
  readonly parts: readonly string[];
}

const CONTENT_TYPES = '[Content_Types].xml';
/** Of the parts with text together; what comes after is left unread. */
const MOST_READ = 16 * 1024 * 1024;

/** How the list of contents calls the main part, and where the text lies. */
const KINDS: Readonly<Record<OfficeDocument['type'], { readonly main: string; readonly text: RegExp }>> = {
  docx: {
    main: 'wordprocessingml.document.main+xml',
    text: /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
  },
  xlsx: { main: 'spreadsheetml.sheet.main+xml', text: /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/ },
  pptx: { main: 'presentationml.presentation.main+xml', text: /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/ },
};

/** @throws DocumentRefused for every other zip file, and for macros, bombs and damage */
export function officeDocument(bytes: Uint8Array): OfficeDocument {
  const entries = entriesOf(bytes);
  if (!entries.some(({ name }) => name === CONTENT_TYPES))
    throw new DocumentRefused(isOtherKind(entries) ? 'other' : 'archive');
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) throw new DocumentRefused('macros');
  const contents = unpacked(bytes, entries, wantedFrom());
  const list = textOf(contents.get(CONTENT_TYPES));
  if (/macroEnabled/i.test(list)) throw new DocumentRefused('macros');
  const type = (['docx', 'xlsx', 'pptx'] as const).find((kind) => list.includes(KINDS[kind].main));
  if (type === undefined) throw new DocumentRefused('other');
  const parts = [...contents].filter(([name]) => KINDS[type].text.test(name)).map(([, part]) => textOf(part));
  return { type, parts };
}

/** OpenDocument and e-books are zip files as well, and say so in their own way. */
const isOtherKind = (entries: readonly ZipEntry[]): boolean => entries.some(({ name }) => name === 'mimetype');

/** Takes the list of contents, and of the parts with text as many as there is room for. */
function wantedFrom(): (entry: ZipEntry) => boolean {
  let room = MOST_READ;
  return ({ name, declared }) => {
    if (name !== CONTENT_TYPES && !Object.values(KINDS).some(({ text }) => text.test(name))) return false;
    if (declared > room) return false;
    room -= declared;
    return true;
  };
}

/** XML may define words that stand for others, a thousand times over; Office Open XML forbids it altogether. */
function textOf(part: Uint8Array | undefined): string {
  if (part === undefined) throw new DocumentRefused('damaged');
  const xml = new TextDecoder('utf-8').decode(part);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new DocumentRefused('entities');
  return xml;
}

/** Only its name tells what an encrypted document is. */
export function encryptedType(name: string): ProofType {
  const found = /\.(docx|xlsx|pptx)$/i.exec(name)?.[1]?.toLowerCase();
  return (['docx', 'xlsx', 'pptx'] as const).find((type) => type === found) ?? 'docx';
}
