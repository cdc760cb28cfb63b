/** Azure usage as a new association would carry it. */
import { azureRows } from '../books/azure-rows.ts';
import { pick, pickFigures } from '../columns/columns.ts';
import { distinctPairs } from '../columns/distinct.ts';
import { settle } from '../columns/settle.ts';
import type { Table, Tables } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import { withCopies } from './added-rows.ts';

type Usage = Table<'azure-usage'>;

/**
 * The association carries each consumption whole and once, however many attributions share or repeat it. Its rows are
 * flagged as copies, so that they are never added to what is there.
 */
export function azureCarriedBy(
  usage: Usage,
  subscriptions: Tables['product-subscriptions'],
  rows: Uint32Array,
  attribution: string,
  ruleSet: RuleSet,
): Usage {
  if (rows.length === 0) return usage;
  const source = azureRows(usage, subscriptions, ruleSet);
  const { tenant, duplicate } = usage.text;
  const when = distinctPairs(pick(tenant.codes, rows), pick(source.since, rows));
  const where = distinctPairs(when.ids, pick(source.subscription.codes, rows));
  const cells = distinctPairs(where.ids, pick(source.service, rows));
  const { amount } = settle({
    cell: cells.ids,
    cells: cells.rows.length,
    attribution: pick(source.attribution, rows),
    amount: pickFigures(usage.numbers.dollars, rows),
    flagged: Uint8Array.from(rows, (row) => (duplicate.values[duplicate.codes[row]!] ? 1 : 0)),
  });
  return withCopies(usage, pick(rows, cells.rows), {
    text: { attribution: () => attribution, association: () => '', admin: () => '', duplicate: () => '1' },
    numbers: { dollars: amount },
  });
}
