/** Numbers as they are typed, with what the words of a line leave out: a minus, decimals, thousands, "million". */

const TYPED = /(?:(?<=^|[\s(])(?<minus>[-−]))?(?<digits>\d+(?:[.,]\d+)*)/gu;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
const SCALE = /^\s?(?<scale>k|hundred|thousand|tausend|mille|mil|million|millionen|millions|billion|billions)\b/iu;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  hundred: 100,
  thousand: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
};

/**
 * The number whose digits begin at `from`; undefined where they go on with another number's ("5" of "1.5") or are a date.
 * Numbers beyond the safe ones are the largest of these, for nothing here takes so many.
 */
export function typedNumberAt(text: string, from: number): number | undefined {
  const found = text.matchAll(TYPED).find(({ index, groups }) => index + (groups?.minus?.length ?? 0) === from);
  if (found === undefined) return undefined;
  const { minus, digits = '' } = found.groups ?? {};
  const plain = THOUSANDS.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
  const value = Number(plain) * scaleBehind(text, from + digits.length);
  if (Number.isNaN(value)) return undefined;
  return Math.min(Number.MAX_SAFE_INTEGER, value) * (minus === undefined ? 1 : -1);
}

/** 1,000 in "3 thousand" and "3k"; 1 where nothing of the kind follows. */
export function scaleBehind(text: string, at: number): number {
  const scale = SCALE.exec(text.slice(at))?.groups?.scale?.toLowerCase();
  return scale === undefined ? 1 : (SCALES[scale] ?? 1e6);
}
