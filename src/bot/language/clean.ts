/** Platform clutter out, one spelling of characters in. */
import { tokenise } from './tokens.ts';

/** Nobody asks in more; what comes after is quoted text or noise. */
const LONGEST = 2_000;

/** Nobody types or sees them; the joiners of scripts and emoji stay. */
const UNSEEN = /(?!\u200c|\u200d)\p{Cf}/gu;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * The text without platform mentions, markup and character variants; a plain `@name` is a mention only where the text
 * begins with it. Case is kept: names that are not known stay as typed.
 * Every repetition is bounded, so the time is linear in the length.
 */
export function clean(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .slice(0, LONGEST)
    .replace(UNSEEN, '')
    .replace(/(?![\n\r\t])\p{Cc}/gu, ' ')
    .replace(/<mailto:([^<>|]{1,200})(?:\|[^<>]{0,200})?>/gi, '$1')
    .replace(/<at\b[^<>]{0,100}>[^<>]{0,100}<\/at>/gi, ' ')
    .replace(/<@[^<>]{1,60}>/g, ' ')
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/^\s*@[\p{L}\p{N}._-]{1,40}/u, ' ')
    .replace(/\bw\/o\b/gi, 'without');
}

/** Finds names that cleaning would tear apart ("@channel Ltd"); null where there is none. */
export function markedNames(names: readonly string[]): RegExp | null {
  const marked = names.filter((name) => /[@<]/.test(name) && tokenise(name).length > 0);
  if (marked.length === 0) return null;
  const longestFirst = marked.toSorted((left, right) => right.length - left.length);
  const either = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The text with such names reduced to their words, as they are compared. */
export function keepNames(text: string, marked: RegExp | null): string {
  if (marked === null) return text;
  return text.slice(0, LONGEST).replace(marked, (name) =>
    tokenise(name)
      .map((token) => token.raw)
      .join(' '),
  );
}
