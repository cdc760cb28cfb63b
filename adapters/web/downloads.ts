/** Documents that came with an answer, kept in memory for a while under addresses that nobody can guess. */
import { randomBytes } from 'node:crypto';
import type { OutgoingFile, Reply } from '../../src/bot/message.ts';
import { Problem } from './problem.ts';
import type { Answer } from './respond.ts';

/** Milliseconds after which a document is gone. */
const KEPT_FOR = 15 * 60_000;
const MOST_FILES = 50;
const MOST_BYTES = 200 * 2 ** 20;

/** A document as the page is told of it. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  /** How many. */
  readonly bytes: number;
  readonly href: string;
}

/** A reply with links in the place of its documents. */
export type Linked = Omit<Reply, 'files'> & { readonly files?: readonly Download[] };

export interface Downloads {
  link(reply: Reply): Linked;
  /** @throws Problem when it is not there any more */
  fetch(id: string): Answer;
}

export const DOWNLOADS_PATH = '/api/downloads/';

/** @param now milliseconds since 1970 */
export function downloads(now: () => number): Downloads {
  const kept = new Map<string, { readonly file: OutgoingFile; readonly until: number }>();

  const makeRoom = () => {
    let bytes = [...kept.values()].reduce((sum, { file }) => sum + file.bytes.length, 0);
    // The oldest first; what was just asked for is kept, however large it is.
    for (const [id, { file, until }] of kept) {
      const full = kept.size > MOST_FILES || bytes > MOST_BYTES;
      if (kept.size === 1 || !(full || until <= now())) return;
      bytes -= file.bytes.length;
      kept.delete(id);
    }
  };

  const keep = (file: OutgoingFile): Download => {
    const id = randomBytes(32).toString('base64url');
    kept.set(id, { file, until: now() + KEPT_FOR });
    makeRoom();
    const { name, mediaType, bytes } = file;
    return { name, mediaType, bytes: bytes.length, href: `${DOWNLOADS_PATH}${id}` };
  };

  return {
    link: ({ files, ...reply }) => ({ ...reply, ...(files && { files: files.map(keep) }) }),
    fetch(id) {
      const found = kept.get(id);
      if (!found || found.until <= now()) throw new Problem(404, 'This file is not here any more. Ask for it again.');
      const { name, mediaType, bytes } = found.file;
      return {
        status: 200,
        // Never shown in the page: a document may hold anything.
        headers: {
          'Content-Type': mediaType,
          'Content-Disposition': attachment(name),
          'Cache-Control': 'no-store',
        },
        body: bytes,
      };
    },
  };
}

/** RFC 6266, with the name as RFC 5987 wants it and a plain one for whoever does not read that. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
