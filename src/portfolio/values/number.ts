const NUMBER = /^[+-]?\$?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * A number as written: optional sign, optional `$`, digits with or without thousands commas, optional decimals.
 * @returns null for anything else, also for one too large to hold
 */
export function readNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const plain = text.includes('$') || text.includes(',') ? text.replace(/[$,]/g, '') : text;
  const value = Number(plain);
  // Adding 0 turns -0 into 0, so that equal rows have equal bytes.
  return Number.isFinite(value) ? value + 0 : null;
}
