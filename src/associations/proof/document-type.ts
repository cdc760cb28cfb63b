/** What a document is, by its content alone. */
import { fileTypeFromBuffer } from 'file-type';
import { isCompoundFile, isEncryptedOffice } from './compound-file.ts';
import { DocumentRefused } from './document-refused.ts';
import { encryptedType, officeDocument } from './office.ts';
import type { ProofType } from './proof.ts';
import type { Refused } from './refusals.ts';

const PROGRAMS = new Set(['exe', 'elf', 'macho', 'class', 'wasm', 'lnk', 'deb', 'rpm', 'dmg', 'crx', 'apk', 'jar']);
const ARCHIVES = new Set(['7z', 'rar', 'gz', 'tar', 'tar.gz', 'bz2', 'xz', 'zst', 'lz4', 'cab', 'iso']);
const KEPT: ReadonlyMap<string, ProofType> = new Map([
  ['pdf', 'pdf'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
]);

/**
 * @param name only where the content cannot tell: which kind of Office document is encrypted
 * @throws DocumentRefused for everything that is no proof
 */
export async function documentType(bytes: Uint8Array, name: string): Promise<ProofType> {
  if (bytes.length === 0) throw new DocumentRefused('empty');
  if (isZip(bytes)) return officeDocument(bytes).type;
  if (isCompoundFile(bytes)) {
    if (isEncryptedOffice(bytes)) return encryptedType(name);
    throw new DocumentRefused('old-office');
  }
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  const type = KEPT.get(found ?? '');
  if (type === undefined) throw new DocumentRefused(otherKind(found, bytes));
  return type;
}

/** An archive with something in it, or an empty one. */
const isZip = ([p, k, third, fourth]: Uint8Array) =>
  p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));

function otherKind(found: string | undefined, bytes: Uint8Array): Refused {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart();
  if (PROGRAMS.has(found ?? '') || start.startsWith('#!')) return 'program';
  if (ARCHIVES.has(found ?? '')) return 'archive';
  return start.startsWith('<') ? 'web-page' : 'other';
}
