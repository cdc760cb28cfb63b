/** How much somebody grew, in the unit it is measured in. */
import type { Designation, Unit } from '../../src/scoring/index.ts';
import { signed, signedDollars } from './format.ts';
import { unitNoun } from './units.ts';

export interface Growth {
  readonly designation: Designation;
  readonly unit: Unit;
  readonly amount: number;
  /** Security adds two parts and says here which one this is, and whether it is in dollars or in users. */
  readonly detail?: string | undefined;
}

/** "+410 users", "+$5,230"; null where the figure tells money and may not be shown, or its unit is not known. */
export function growthInWords({ designation, unit, amount, detail = '' }: Growth, money: boolean): string | null {
  if (unit === 'users' || /\busers\b/.test(detail)) return `${signed(amount)} ${unitNoun(Math.round(amount), 'users')}`;
  if (!money) return null;
  if (unit === 'points') return /\bdollars\b/.test(detail) ? signedDollars(amount) : null;
  // Business Applications grows in units of a rate card, not in dollars.
  return designation === 'business-applications' ? signed(amount) : signedDollars(amount);
}
