/** Teams sends text with leftovers of its editor: tags, entities, spaces that do not break. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};
const LINE_BREAKS = /<(?:br\s*\/?|\/p|\/div|\/li)>/gi;
/** Only tags that Teams writes: "is a < b and c > d" is not one. */
const TAGS =
  /<\/?(?:at|a|b|blockquote|code|div|em|emoji|i|img|li|ol|p|pre|s|span|strong|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?>/gi;

export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(LINE_BREAKS, '\n')
    .replace(TAGS, '')
    .replace(/&(?:nbsp|lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll('&amp;', '&')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
