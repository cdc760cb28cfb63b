/** A table that is handed out: its columns are declared once, and header and rows follow from them. */
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import type { Day } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import type { Member } from '../access/member.ts';
import { type Permission, refusal, scopeOf } from '../access/permissions.ts';
import { HOW_TO_IMPORT } from '../how-to-import.ts';
import type { Partner } from '../partner.ts';

export type Cell = string | number | boolean | null;

/** What the rows are made of. */
export interface ExportSource {
  readonly partner: Partner;
  readonly account: Account;
  readonly claimSettings: ClaimSettings;
  readonly today: Day;
  /** Who gets it: only what lies at the locations for which this member holds the permission. */
  readonly member: Member;
}

export interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ExportTable {
  readonly permission: Permission;
  /** Whether it speaks of the exports of Partner Center, so that with nothing imported there is nothing to hand out. */
  readonly ofPortfolio: boolean;
  /** @throws PlainError when the imports it is made of cannot be read */
  read(source: ExportSource): Rows;
}

/** Why a member cannot have a table now, in words for them; null when nothing is in the way. */
export function whyNot(
  { permission, ofPortfolio }: ExportTable,
  { member, partner }: Pick<ExportSource, 'member' | 'partner'>,
): string | null {
  if (scopeOf(member, permission).length === 0) return refusal(permission);
  return ofPortfolio && partner.empty ? `Nothing is imported yet. ${HOW_TO_IMPORT}` : null;
}

interface Declaration<T> {
  readonly permission: Permission;
  readonly ofPortfolio: boolean;
  items(source: ExportSource): readonly T[];
  readonly columns: Readonly<Record<string, (item: T) => Cell>>;
}

export function exportTable<T>({ permission, ofPortfolio, items, columns }: Declaration<T>): ExportTable {
  return {
    permission,
    ofPortfolio,
    read: (source) => ({
      header: Object.keys(columns),
      rows: items(source).map((item) => Object.values(columns).map((cell) => cell(item))),
    }),
  };
}

export const list = (items: readonly string[]): string => items.join('; ');
