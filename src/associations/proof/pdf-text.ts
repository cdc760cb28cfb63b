/** The text of a PDF. Nothing in it is run, fetched or drawn: its scripts need a sandbox that is not there. */

const MOST_PAGES = 60;

/**
 * @param most characters after which the rest is left unread
 * @throws when it is damaged or has a password
 */
export async function pdfText(bytes: Uint8Array, most: number): Promise<string> {
  // A large library, loaded only where there is a PDF.
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  let text = '';
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && text.length < most; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''));
    text += `${words.join('')}\n`;
  }
  return text.slice(0, most);
}
