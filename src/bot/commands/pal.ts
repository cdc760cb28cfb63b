import { z } from 'zod';
import { guideCard } from '../../../cards/index.ts';
import {
  PAL_ACCESSES,
  PAL_PRODUCT_NAMES,
  PAL_PRODUCTS,
  type PalAccess,
  type PalProduct,
  palGuide,
} from '../../associations/guides/pal-guide.ts';
import { customer } from './arguments.ts';
import { type Context, command } from './command.ts';
import { findCustomer } from './find-customer.ts';
import { locationButtons, mayRecord, noteAskedFor, ourLocation } from './guide-words.ts';

const args = z.object({
  product: z.enum(PAL_PRODUCTS).optional(),
  access: z.enum(PAL_ACCESSES).optional(),
  customer,
  /** The location (MPN) id to link. */
  location: z.string().trim().max(20).optional(),
  /** A colleague was asked to link: note it, with a reminder. */
  asked: z.literal('yes').optional(),
});

const ACCESS_LABELS: Record<PalAccess, string> = {
  guest: 'As a guest',
  directory: 'Directory account',
  'service-principal': 'Service principal',
  lighthouse: 'Lighthouse',
};

export const pal = command({
  id: 'pal',
  summary: 'How to link our partner ID (PAL), step by step, with the lines to type',
  examples: ['how do I link our partner ID', 'PAL with Lighthouse', 'PAL for Power Platform'],
  args,
  permission: 'scores',
  needsData: false,
  changes: true,
  async run({ product = 'azure', access = 'guest', customer: asked, location: id, asked: note }, context) {
    const known = asked === undefined ? null : findCustomer(context.partner, asked).customer;
    const name = known?.name ?? asked;
    const { location, note: missing, choices } = ourLocation(context, id);
    if (note === 'yes' && name !== undefined) {
      const said = { customer: name, tenant: known?.id ?? '', item: product, location: location?.id ?? '' };
      return noteAskedFor('pal', said, `Noted: partner link for ${PAL_PRODUCT_NAMES[product]} at ${name}`, context);
    }
    // Delegated access exists for Azure resources alone.
    const way = product !== 'azure' && access === 'lighthouse' ? 'directory' : access;
    return {
      face: guideCard({
        guide: palGuide({ product, access: way, partnerId: location?.id, tenant: known?.id }),
        notes: missing,
        buttons: location
          ? buttons(product, way, name, context)
          : locationButtons('pal', { product, access: way, ...(name !== undefined && { customer: name }) }, choices),
      }),
      resolved: name === undefined ? {} : { customer: name },
    };
  },
});

function buttons(product: PalProduct, access: PalAccess, name: string | undefined, context: Context) {
  const about = name === undefined ? {} : { customer: name };
  const others = PAL_ACCESSES.filter((one) => one !== access && (product === 'azure' || one !== 'lighthouse'));
  const record =
    name !== undefined && mayRecord(context)
      ? [
          {
            label: 'Asked for it: remind me',
            command: 'pal' as const,
            args: { product, access, ...about, asked: 'yes' },
          },
        ]
      : [];
  const ways = others
    .filter((one) => one !== 'directory' || access === 'service-principal')
    .map((one) => ({ label: ACCESS_LABELS[one], command: 'pal' as const, args: { product, access: one, ...about } }));
  return [...record, ...ways].slice(0, 3);
}
