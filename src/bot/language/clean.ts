/** Platform clutter out, one spelling of characters in. */

/** Nobody asks in more; what comes after is quoted text or noise. */
const LONGEST = 2_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * The text without mentions, markup and character variants. Case is kept: names that are not known stay as typed.
 * Every repetition is bounded, so the time is linear in the length.
 */
export function clean(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .slice(0, LONGEST)
    .replace(/<at\b[^<>]{0,100}>[^<>]{0,100}<\/at>/gi, ' ')
    .replace(/<@[^<>]{1,60}>/g, ' ')
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/(^|\s)@[\p{L}\p{N}._-]{1,40}/gu, '$1')
    .replace(/\bw\/o\b/gi, 'without');
}
