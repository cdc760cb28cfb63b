/** The rows a new association would carry. */
import { associationOf } from '../associations.ts';
import { monthNumber } from '../months.ts';
import { normalise } from '../normalise.ts';
import type { TextColumn } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { NewAssociation } from './new-association.ts';

interface Claimable {
  readonly rows: number;
  readonly text: {
    readonly month: TextColumn;
    readonly tenant: TextColumn;
    readonly attribution: TextColumn;
    readonly association?: TextColumn;
  };
}

export interface Selection {
  readonly association: NewAssociation;
  /** Month number of the first month. */
  readonly from: number;
  readonly ruleSet: RuleSet;
}

/**
 * The partner's own use is nobody's association, and what was bought through CSP is closed to DPOR everywhere and to CPOR
 * in Business Applications (capability score playbooks).
 * @param fits by row, what else is asked of it
 */
export function claimableRows(
  { rows, text }: Claimable,
  { association: { type, estate, tenants }, from, ruleSet }: Selection,
  fits: (row: number) => boolean = () => true,
): Uint32Array {
  const wanted = tenants === 'all' ? null : new Set(tenants);
  const inTime = text.month.values.map((month) => monthNumber(month) >= from);
  const isWanted = text.tenant.values.map((tenant) => wanted?.has(tenant) ?? true);
  const closedByCsp = type === 'dpor' || (type === 'cpor' && estate === 'business-applications');
  const isClosed = (written: string) =>
    ruleSet.associations.ownUse.names.includes(normalise(written)) ||
    (closedByCsp && associationOf(ruleSet, written)?.type === 'csp');
  const closed = [text.attribution, text.association]
    .filter((column) => column !== undefined)
    .map(({ values, codes }) => ({ codes, closed: values.map(isClosed) }));
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (!inTime[text.month.codes[row]!] || !isWanted[text.tenant.codes[row]!]) continue;
    if (!closed.some((column) => column.closed[column.codes[row]!]) && fits(row)) kept.push(row);
  }
  return Uint32Array.from(kept);
}
