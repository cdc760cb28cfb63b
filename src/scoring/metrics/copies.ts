/** Told of a subject that counts: the copies of its consumption that do not. */
import type { Why } from './verdict.ts';

/** Half a cent and less is what binary fractions leave over. */
const NOTHING_LEFT = 0.005;

/** @param figure how the amount reads @param money whether it is money */
export function copies(leftOut: number, figure: (amount: number) => string, money: boolean): Why[] {
  if (leftOut < NOTHING_LEFT) return [];
  const detail = `${figure(leftOut)} carried again by another attribution`;
  return [{ reason: 'duplicate-row', detail, ...(money ? { money } : {}) }];
}
