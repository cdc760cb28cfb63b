/** Names found in running text, however they are spelt, broken over lines or followed by a legal form. */

/** Legal forms after a company's name; they are left out on one document and written out on the next. */
const LEGAL_FORMS = new Set(
  'ab ag aps as asa bv co company corp corporation gmbh inc incorporated kft kg kk limited llc llp ltd nv oy oyj plc pte pty sa sarl sas se sl spa srl sro ug'.split(
    ' ',
  ),
);
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A text as it is searched: words in lower case with single blanks between and around them. */
export function searchable(text: string): string {
  const words = text
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '))
    // A word broken over two lines.
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]s(?!\p{L})/gu, '')
    // "S.A." and "O'Neill" are one word each.
    .replace(/(?<=\p{L})[.'’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

/** @param text as `searchable` gives it */
export function mentions(text: string, name: string): boolean {
  const sought = withoutLegalForm(searchable(name));
  if (sought.trim() === '') return false;
  if (UNSPACED.test(sought)) return text.replaceAll(' ', '').includes(sought.replaceAll(' ', ''));
  return text.includes(sought);
}

function withoutLegalForm(name: string): string {
  const words = name.trim().split(' ');
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end -= 1;
  return ` ${words.slice(0, end).join(' ')} `;
}
