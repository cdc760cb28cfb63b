/** What an association is for, as each type has it. */
import { joined } from '../../../../cards/index.ts';
import { PAL_PRODUCT_NAMES } from '../../../associations/guides/pal-guide.ts';
import { palProductNamed } from '../../../associations/items.ts';
import { productNamed } from '../../../associations/products.ts';
import type { AssociationType } from '../../../scoring/index.ts';
import { productsMeant } from '../../claims/products-meant.ts';
import type { Checked } from './said.ts';

/** CPOR is on one product that can be claimed, PAL in one service; DPOR and CSP may be on anything. */
export function itemSaid(type: AssociationType, typed: string): Checked<string> {
  if (typed === '') return { value: '' };
  const service = palProductNamed(typed);
  const product = productNamed(typed);
  switch (type) {
    case 'cpor': {
      const meant = productsMeant(typed);
      if ('wrong' in meant) return { error: meant.wrong };
      const [only, ...others] = meant.names;
      return others.length > 0 ? { error: 'Record one workload or product at a time.' } : { value: only! };
    }
    case 'pal':
      // A product of Power Platform is linked in Power Platform.
      if (service === undefined && product?.usageByPal) return { value: 'power-platform' };
      return service === undefined
        ? { error: `PAL is linked in ${joined(Object.values(PAL_PRODUCT_NAMES), 'or')}.` }
        : { value: service };
    default:
      return { value: service ?? product?.name ?? typed };
  }
}
