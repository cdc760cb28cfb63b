/** What somebody says of a claim to tell it from others. */
import { joined } from '../../../../cards/index.ts';
import { listOf } from '../arguments.ts';

export interface ClaimCalled {
  /** Our number or Partner Center's. */
  readonly claim?: string | undefined;
  readonly customer?: string | undefined;
  readonly product?: string | readonly string[] | undefined;
}

/** Without what was left empty. */
export function withoutBlanks({ claim, customer, product }: ClaimCalled): ClaimCalled {
  const products = listOf<string>(product).filter((name) => name !== '');
  return { ...(claim && { claim }), ...(customer && { customer }), ...(products.length > 0 && { product: products }) };
}

/** " for Contoso on Teams"; nothing where nothing is said. */
export function aboutOf({ customer, product }: Omit<ClaimCalled, 'claim'>): string {
  const products = listOf<string>(product);
  return `${customer ? ` for ${customer}` : ''}${products.length > 0 ? ` on ${joined(products, 'or')}` : ''}`;
}
