/** The container of Office documents from before 2007, in which those of today lie when they have a password (MS-CFB). */

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Entries of its directory are this long and start at multiples of it; a name has at most 32 UTF-16 units. */
const ENTRY = 128;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STREAM = 2;
const OLD_DOCUMENTS = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** Whether a compound file is nothing but the wrapping of an encrypted document (MS-OFFCRYPTO). */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return hasStream(bytes, 'EncryptedPackage') && !OLD_DOCUMENTS.some((name) => hasStream(bytes, name));
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sought = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(sought); at >= 0; at = file.indexOf(sought, at + 1)) {
    if (at % ENTRY !== 0 || at + ENTRY > file.length) continue;
    if (file.readUInt16LE(at + NAME_LENGTH_AT) === sought.length && file[at + KIND_AT] === STREAM) return true;
  }
  return false;
}
