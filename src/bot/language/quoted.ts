/** What somebody else said, repeated word for word: in quotation marks, behind "the customer wrote:", behind ">". */
import { STATUS_WORDS } from '../../associations/claims/machine.ts';
import type { Span } from './matcher.ts';
import { oncePerLine } from './once-per-line.ts';
import type { ReadLine } from './read.ts';
import { fold } from './tokens.ts';

const IN_MARKS = /"([^"]+)"|[“”„]([^“”„]+)[“”]|«([^«»]+)»|(?<![\p{L}\p{N}])['‘]([^'‘’]+)['’](?![\p{L}\p{N}])/gu;
const REPEATED =
  /(?:\b(?:wrote|writes|said|says|mailed|asks|asked|schrieb|schreibt|sagt|escribio|dice|ecrit|dit)|\b(?:mail|email|e-mail|message|letter)(?: was| is| reads| says)?)\s*:\s*(\S[\s\S]*)$/gi;
const MAILED = /^[ \t]*>.*$/gm;
/** Of fewer words it is a name, or what the portal calls it. */
const LEAST_WORDS = 3;
const STATUSES: ReadonlySet<string> = new Set(Object.values(STATUS_WORDS).map(fold));

/** Stretches of the text, as first and last position of letters. */
const quotations = oncePerLine(({ text }: ReadLine): readonly Span[] => [
  ...[...text.matchAll(IN_MARKS)]
    .filter(([, ...inside]) => isSaying(inside.find((part) => part !== undefined) ?? ''))
    .map(({ index, 0: all }) => ({ from: index, to: index + all.length })),
  ...[...text.matchAll(REPEATED)]
    .filter(([, inside = '']) => isSaying(inside))
    .map(({ index, 0: all, 1: inside = '' }) => ({ from: index + all.length - inside.length, to: index + all.length })),
  ...[...text.matchAll(MAILED)].map(({ index, 0: all }) => ({ from: index, to: index + all.length })),
]);

const isSaying = (inside: string): boolean =>
  inside.trim().split(/\s+/).length >= LEAST_WORDS && !STATUSES.has(fold(inside.trim()));

/** Whether the word at this place is somebody else's. */
export function isQuoted(line: ReadLine, at: number): boolean {
  const [from = 0] = line.spans[at] ?? [];
  return quotations(line).some((quotation) => quotation.from <= from && from < quotation.to);
}
