const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** A tenant or subscription id in lower case; null for anything else, and for the one of zeros only. */
export function guid(text: string): string | null {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^\{(.*)\}$/, '$1');
  return GUID.test(id) && id !== NO_GUID ? id : null;
}
