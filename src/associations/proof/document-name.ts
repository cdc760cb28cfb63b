/** Names of documents, made fit to be shown and to be a file's name on every system. */
import type { ProofType } from './proof.ts';
import { TYPE_FACTS } from './types.ts';

const LONGEST = 150;
/** File systems count bytes and take 255; a letter beyond Latin has two or more. */
const LONGEST_BYTES = 240;
const NAMELESS = 'document';

/**
 * Control and format characters, line ends and halves of pairs: among them those that reverse the reading direction and
 * so hide an extension. The joiners between letters stay, because Persian and Indic names are misspelt without them.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** What Windows does not allow in a name. */
const FORBIDDEN = /[<>:"|?*]/g;
/** Windows keeps these for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const EXTENSION = /\.([a-z]+)$/i;
const KNOWN = new Set(Object.values(TYPE_FACTS).flatMap(({ extensions }) => extensions));

/** A name as it came, without path and without what cannot be seen; cut, never empty. */
export function shownName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const seen = last
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(DEVICE, '_$1');
  return cutTo(seen, '') || NAMELESS;
}

/** The name a document is kept under: `shownName` with an extension that fits what the document really is. */
export function documentName(name: string, type: ProofType): string {
  const shown = shownName(name);
  const found = EXTENSION.exec(shown)?.[1]?.toLowerCase();
  const { extensions } = TYPE_FACTS[type];
  const fits = found !== undefined && extensions.includes(found);
  const stem = found !== undefined && KNOWN.has(found) ? shown.slice(0, -found.length - 1) : shown;
  return cutTo(stem || NAMELESS, fits ? shown.slice(-found.length - 1) : `.${extensions[0]}`);
}

/** As much of a stem as the extension leaves room for; letters are never cut in two. */
function cutTo(stem: string, extension: string): string {
  const fitting = (text: string) => text.length <= LONGEST && Buffer.byteLength(text) <= LONGEST_BYTES;
  const letters = [...stem];
  while (letters.length > 0 && !fitting(`${letters.join('')}${extension}`)) letters.pop();
  return `${letters.join('').trimEnd()}${extension}`;
}
