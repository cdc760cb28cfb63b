/** What a column's cells may hold, and what to say of a cell that does not. */
import { readDay, readOptionalDay } from './day.ts';
import { readMonth } from './month.ts';
import { readNumber } from './number.ts';
import { readFilled, readFlag, readTenant } from './text.ts';

interface TextKindRule {
  /** The cell's meaning from its trimmed text; null when the row cannot be used. */
  readonly read: (text: string) => string | null;
  /** What to say of a cell it cannot read; empty where every cell can be read. */
  readonly fault: string;
}

export const TEXT_KINDS = {
  text: { read: (text) => text, fault: '' },
  /** A text that must be there. */
  filled: { read: readFilled, fault: 'is empty' },
  flag: { read: readFlag, fault: '' },
  tenant: { read: readTenant, fault: 'names no tenant' },
  month: { read: readMonth, fault: 'is not a month' },
  /** `YYYY-MM-DD`. */
  day: { read: readDay, fault: 'is not a date' },
  'day-if-any': { read: readOptionalDay, fault: 'is not a date' },
} as const satisfies Record<string, TextKindRule>;
export type TextKind = keyof typeof TEXT_KINDS;

interface NumberKindRule {
  readonly empty: number;
  readonly mayBeNegative: boolean;
}

const NUMBER_KINDS = {
  money: { empty: 0, mayBeNegative: true },
  /** Seats, users, capacity. */
  amount: { empty: 0, mayBeNegative: false },
  /** An amount where "not stated" differs from zero. */
  'amount-if-stated': { empty: Number.NaN, mayBeNegative: false },
} as const satisfies Record<string, NumberKindRule>;
export type NumberKind = keyof typeof NUMBER_KINDS;

export const isNumberKind = (kind: TextKind | NumberKind): kind is NumberKind => kind in NUMBER_KINDS;

/** The number a cell's text stands for, or what to say of the cell. */
export function readAmount(text: string, kind: NumberKind): number | string {
  const { empty, mayBeNegative } = NUMBER_KINDS[kind];
  if (text === '') return empty;
  const value = readNumber(text);
  if (value === null) return 'is not a number';
  return value < 0 && !mayBeNegative ? 'is negative' : value;
}
