/** The worst that exports and people can bring, as parts of cards. */
import type { Frame } from '../../cards/index.ts';

/** Long, of four bytes a character, and full of marks. */
export const LONG = '𝒜*[_]<`~{\\"'.repeat(60);
export const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

export const plain: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: null, sample: false };
export const crowded: Frame = {
  asOf: '2026-10',
  ruleSet: LONG,
  partner: LONG,
  sample: true,
  notes: many(12, () => LONG),
};
