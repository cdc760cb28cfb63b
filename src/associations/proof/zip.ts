/** Looking into zip files that may be made to do harm: everything is counted before it is held. */
import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate';
import { DocumentRefused } from './document-refused.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes once unpacked, as the archive says. */
  readonly declared: number;
}

const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 100 * 1024 * 1024;
/** XML of real documents packs to about a twentieth; only what is made to burst packs like this. */
const MOST_TO_ONE = 250;
/** A small entry does no harm, however well it packs. */
const SMALL = 1024 * 1024;
/** What is handed to the unpacker at a time: it may become a thousand times as much before it is counted. */
const PIECE = 8 * 1024;

/**
 * The table of contents, unpacking nothing.
 * @throws DocumentRefused when it declares more than a document holds, or cannot be read
 */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let total = 0;
  const look = (name: string, packed: number, declared: number) => {
    total += declared;
    const bursts = declared > SMALL && declared > packed * MOST_TO_ONE;
    if (bursts || total > MOST_UNPACKED || entries.length >= MOST_ENTRIES) throw new DocumentRefused('bomb');
    entries.push({ name, declared });
    return false;
  };
  orDamaged(() => unzipSync(bytes, { filter: ({ name, size, originalSize }) => look(name, size, originalSize) }));
  return entries;
}

/**
 * Unpacks everything once, counting, and keeps what is wanted. Nested archives are bytes like all others.
 * @throws DocumentRefused when an entry is larger than the archive says, or the archive is damaged
 */
export function unpacked(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: (entry: ZipEntry) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const known = new Map(entries.map((entry) => [entry.name, entry]));
  const kept = new Map<string, Uint8Array[]>();
  const unzip = new Unzip((file) => take(file, known, wanted, kept));
  unzip.register(UnzipInflate);
  orDamaged(() => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  });
  return new Map([...kept].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
}

function take(
  file: UnzipFile,
  known: ReadonlyMap<string, ZipEntry>,
  wanted: (entry: ZipEntry) => boolean,
  kept: Map<string, Uint8Array[]>,
): void {
  const entry = known.get(file.name);
  // What the table of contents hides is nothing an Office program would show.
  if (entry === undefined) throw new DocumentRefused('damaged');
  const pieces: Uint8Array[] = [];
  if (wanted(entry)) kept.set(entry.name, pieces);
  let size = 0;
  file.ondata = (error, piece) => {
    if (error) throw error;
    size += piece.length;
    if (size > entry.declared) throw new DocumentRefused('bomb');
    if (kept.get(entry.name) === pieces) pieces.push(piece);
  };
  file.start();
}

/** The unpacker's own errors, as the one thing they mean here. */
function orDamaged(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof DocumentRefused ? error : new DocumentRefused('damaged', { cause: error });
  }
}
