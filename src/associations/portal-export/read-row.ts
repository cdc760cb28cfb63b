import { cellText, told } from '../../portfolio/index.ts';
import type { MirrorRow } from '../claims/change.ts';
import { claimSchema } from '../claims/claim.ts';
import { guid } from '../guid.ts';
import { productNamed } from '../products.ts';
import type { ClaimColumns, Column } from './columns.ts';
import { statusNamed } from './statuses.ts';

/** One row of the portal's claim export, or why it cannot be used. */
export function readRow(
  cells: readonly string[],
  { at, nameOf }: ClaimColumns,
): MirrorRow | { readonly fault: string } {
  const text = (column: Column) => (at[column] === undefined ? '' : cellText(cells[at[column]] ?? ''));
  const fault = (column: Column, says: string) => ({ fault: told(nameOf(column), text(column), says) });

  const portalId = text('claim');
  if (portalId === '' || !claimSchema.shape.portalId.safeParse(portalId).success) return fault('claim', 'is too long');
  const status = statusNamed(text('status'));
  if (status === null) return fault('status', 'is no status of a claim');
  const tenant = guid(text('tenant'));
  if (tenant === null && text('tenant') !== '') return fault('tenant', 'is no tenant id');
  const subscription = guid(text('subscription'));
  if (subscription === null && text('subscription') !== '') return fault('subscription', 'is no subscription id');
  const customer = text('customer');
  if (!claimSchema.shape.fields.shape.customer.safeParse(customer).success) return fault('customer', 'is too long');
  const [location] = /\d+/.exec(text('location')) ?? [''];
  const products = productsIn(text('products'));
  return {
    portalId,
    status,
    ...(customer && { customer }),
    ...(tenant && { tenant }),
    ...(products.length > 0 && { products }),
    ...(subscription && { subscription }),
    ...(location && { location }),
  };
}

/** By the names used here; one that is not known stays as written. */
function productsIn(text: string): readonly string[] {
  const names = text
    .split(/[;,|\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return [...new Set(names.map((name) => productNamed(name)?.name ?? name))];
}
