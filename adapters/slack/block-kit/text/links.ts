/** Which addresses may become links. */
import { LIMITS, LINK_LENGTH } from '../limits.ts';

const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const PAGE_PROTOCOLS = new Set(['http:', 'https:']);

/** The address with everything encoded that would end a link of mrkdwn early; null when it is none to follow. */
export function linkAddress(address: string): string | null {
  const url = addressOf(address, LINK_PROTOCOLS);
  return url === null || url.length > LINK_LENGTH ? null : url;
}

/** The address of a page or image; null when it is none or is too long. */
export function pageAddress(address: string): string | null {
  const url = addressOf(address, PAGE_PROTOCOLS);
  return url === null || url.length > LIMITS.url ? null : url;
}

function addressOf(address: string, protocols: ReadonlySet<string>): string | null {
  const url = URL.parse(address.trim());
  if (!url || !protocols.has(url.protocol)) return null;
  return url.href.replace(/[<>|\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
