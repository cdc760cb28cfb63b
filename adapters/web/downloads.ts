/** Documents that came with an answer, kept in memory for a while under addresses that nobody can guess. */
import type { OutgoingFile, Reply } from '../../src/bot/message.ts';
import { shelf } from '../delivery/shelf.ts';
import { Problem } from './problem.ts';
import type { Answer } from './respond.ts';

/** Milliseconds after which a document is gone. */
const KEPT_FOR = 15 * 60_000;

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
  const kept = shelf(now, KEPT_FOR);
  const keep = (file: OutgoingFile): Download => {
    const { name, mediaType, bytes } = file;
    return { name, mediaType, bytes: bytes.length, href: `${DOWNLOADS_PATH}${kept.put(file)}` };
  };
  return {
    link: ({ files, ...reply }) => ({ ...reply, ...(files && { files: files.map(keep) }) }),
    fetch(id) {
      const file = kept.get(id);
      if (!file) throw new Problem(404, 'This file is not here any more. Ask for it again.');
      return {
        status: 200,
        // Never shown in the page: a document may hold anything.
        headers: {
          'Content-Type': file.mediaType,
          'Content-Disposition': attachment(file.name),
          'Cache-Control': 'no-store',
        },
        body: file.bytes,
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
