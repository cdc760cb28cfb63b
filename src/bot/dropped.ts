/** What dropped files are for: exports are imported, documents are proof of a claim. Told by their first bytes. */
import { shownName } from '../associations/proof/document-name.ts';
import type { Member } from './access/member.ts';
import { scopeOf } from './access/permissions.ts';
import type { IncomingFile } from './message.ts';
import { bytesUpTo } from './proof/bytes-up-to.ts';

export type Dropped =
  | { readonly all: 'exports' | 'documents' }
  /** Some of each, by name. */
  | { readonly exports: readonly string[]; readonly documents: readonly string[] };

const LOOKED_AT = 1024;
/** The one kind of document whose first bytes may all be letters. */
const PDF = '%PDF';
/** Characters that no text has, one character a byte. */
const BINARY = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;
const TEXT_IN_16_BITS = /^(\xff\xfe|\xfe\xff)/;
const EXPORT_NAME = /\.(csv|tsv|txt)$/i;

/** @returns null where nothing was dropped */
export async function droppedIn(files: readonly IncomingFile[], member: Member): Promise<Dropped | null> {
  if (files.length === 0) return null;
  const kinds = await Promise.all(
    files.map(async (file) => ({ name: shownName(file.name), kind: await kindOf(file, member) })),
  );
  const [exports, documents] = (['export', 'document'] as const).map((kind) =>
    kinds.filter((one) => one.kind === kind).map(({ name }) => name),
  ) as [string[], string[]];
  if (documents.length === 0) return { all: 'exports' };
  return exports.length === 0 ? { all: 'documents' } : { exports, documents };
}

type Kind = 'export' | 'document';

async function kindOf(file: IncomingFile, member: Member): Promise<Kind> {
  const [mayImport, mayClaim] = (['data', 'claims'] as const).map((needed) => scopeOf(member, needed).length > 0);
  // Whoever has nothing to do with claims drops exports only: the import says of a workbook how it wants it.
  if (mayImport && !mayClaim) return 'export';
  // Whoever may use neither is refused either way, and nothing of theirs is read.
  const start = mayClaim ? await startOf(file) : '';
  return start === '' ? byName(file) : byStart(start, file);
}

/** One character a byte; empty where there is nothing to read, which whoever takes the file will say. */
async function startOf(file: IncomingFile): Promise<string> {
  try {
    return Buffer.from(await bytesUpTo(file, LOOKED_AT)).toString('latin1');
  } catch {
    return '';
  }
}

function byStart(start: string, file: IncomingFile): Kind {
  if (TEXT_IN_16_BITS.test(start)) return 'export';
  if (BINARY.test(start) || start.startsWith(PDF)) return 'document';
  // A page that says "sign in", saved in place of what was wanted: its name tells what that was.
  return start.trimStart().startsWith('<') ? byName(file) : 'export';
}

const byName = ({ name }: IncomingFile): Kind => (EXPORT_NAME.test(name) ? 'export' : 'document');
