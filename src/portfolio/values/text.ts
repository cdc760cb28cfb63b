const MEANS_EMPTY = new Set(['-', 'n/a', 'null', 'unknown']);
const LONGEST = 7;

/** The cell as it counts: trimmed, and empty where Partner Center writes a word for "nothing". */
export function cellText(raw: string): string {
  const text = raw.trim();
  return text.length <= LONGEST && MEANS_EMPTY.has(text.toLowerCase()) ? '' : text;
}

/** `1` where the flag is set, else empty; any word that does not say yes means no. */
export function readFlag(text: string): string {
  return /^(1|true|yes|y)$/i.test(text) ? '1' : '';
}

/** The tenant id in lower case; null when the cell names none (empty, or the all-zero id). */
export function readTenant(text: string): string | null {
  return /^[0-]*$/.test(text) ? null : text.toLowerCase();
}

/** The text itself; null when there is none. */
export function readFilled(text: string): string | null {
  return text === '' ? null : text;
}
