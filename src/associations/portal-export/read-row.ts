import { cellText, readDay, told } from '../../portfolio/index.ts';
import type { MirrorRow } from '../claims/change.ts';
import { isDomain } from '../claims/checks/shape.ts';
import { claimFieldsSchema } from '../claims/claim.ts';
import { isPortalId } from '../claims/portal-number.ts';
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
  if (portalId === '' || !isPortalId(portalId)) return fault('claim', 'is too long');
  const status = statusNamed(text('status'));
  if (status === null) return fault('status', 'is no status of a claim');
  const tenant = guid(text('tenant'));
  if (tenant === null && text('tenant') !== '') return fault('tenant', 'is no tenant ID');
  const subscriptions = listed(text('subscription')).map(guid);
  if (subscriptions.includes(null)) return fault('subscription', 'is no subscription ID');
  // A claim has one subscription: of several, none is more its own than the others.
  const [subscription] = subscriptions.length === 1 ? subscriptions : [];
  const customer = text('customer');
  if (!claimFieldsSchema.shape.customer.safeParse(customer).success) return fault('customer', 'is too long');
  const domain = domainIn(text('domain'));
  const location = locationIn(text('location'));
  const products = productsIn(text('products'));
  // Good to know, and no reason to leave the status unread where it cannot be.
  const submittedOn = readDay(withoutDots(text('submitted')));
  return {
    portalId,
    status,
    ...(customer && { customer }),
    ...(tenant && { tenant }),
    ...(domain && { domain }),
    ...(products.length > 0 && { products }),
    ...(subscription && { subscription }),
    ...(location && { location }),
    ...(submittedOn && { submittedOn }),
  };
}

/** Good to know, and no reason to leave the row unread where it is none. */
function domainIn(text: string): string {
  const domain = text.toLowerCase();
  return isDomain(domain) && claimFieldsSchema.shape.domain.safeParse(domain).success ? domain : '';
}

/** A German Excel saves `05.10.2026`, day first. */
const withoutDots = (text: string): string =>
  text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );

/** By the names used here; one that is not known stays as written. */
function productsIn(text: string): readonly string[] {
  return [...new Set(listed(text).map((name) => productNamed(name)?.name ?? name))];
}

const listed = (text: string): readonly string[] =>
  text
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Ids are longer than the numbers in a location's name: "Berlin 2 (4000001)". */
function locationIn(text: string): string {
  const [longest = ''] = (text.match(/\d+/g) ?? []).toSorted((a, b) => b.length - a.length);
  return longest;
}
