/** Where a customer may be called by everyday words: "First up" begins a question, "for first up" and "First Up" name somebody. */
const BEFORE = new Set('for at bei chez make makes made with customer client kunde'.split(' '));

/** "The first up claim": what belongs to customers, and what they do. */
const BEHIND = new Set(
  'claim claims customer client tenant account proof sow has have had wants said says objected objects declined declines refused refuses opted signed agreed'.split(
    ' ',
  ),
);

/** Whether the words `from` up to, without, `to` stand where a customer is named. */
export const isPlaceOfCustomer = (
  words: readonly string[],
  raw: readonly string[],
  from: number,
  to: number,
): boolean =>
  BEFORE.has(words[from - 1] ?? '') ||
  BEHIND.has(words[to] ?? '') ||
  [raw[from], raw[from + 1]].every((word) => /^\p{Lu}\p{Ll}/u.test(word ?? ''));
