import { z } from 'zod';
import { guideCard } from '../../../cards/index.ts';
import { guid } from '../../associations/guid.ts';
import {
  BESIDE_THE_MAIL,
  DPOR_PRODUCT_NAMES,
  DPOR_PRODUCTS,
  dporGuide,
  dporLink,
  dporMail,
} from '../../associations/guides/dpor-request.ts';
import type { Customer } from '../../scoring/index.ts';
import { customer } from './arguments.ts';
import { type Context, command, type Outcome } from './command.ts';
import { subjectOf } from './dpor-subject.ts';
import { findCustomer } from './find-customer.ts';
import { locationButtons, mayRecord, noteAskedFor, ourLocation } from './guide-words.ts';
import { refusedWith } from './refused-with.ts';

const args = z.object({
  customer,
  /** Absent: Azure, or what else the customer has where nothing of Azure is to ask for. */
  product: z.enum(DPOR_PRODUCTS).optional(),
  /** GUID of a subscription. */
  subscription: z.string().trim().max(100).optional(),
  /** The location (MPN) id to name. */
  location: z.string().trim().max(20).optional(),
  /** The mail went out: note it, with a reminder. */
  asked: z.literal('yes').optional(),
});
type Arguments = z.infer<typeof args>;

export const dpor = command({
  id: 'dpor',
  summary: 'Write the mail that asks a customer for DPOR, with the direct link; or how DPOR is set',
  examples: [
    'write the DPOR request mail for Tailspin Toys',
    'DPOR mail for Litware on Microsoft 365',
    'how is DPOR set',
  ],
  args,
  permission: 'scores',
  needsData: false,
  changes: true,
  async run(given, context) {
    if (given.subscription !== undefined && guid(given.subscription) === null) {
      return refusedWith(
        'A subscription ID looks like 7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55. Copy it from the Azure portal, Subscriptions.',
      );
    }
    if (given.customer === undefined) return guide(given, null, context);
    const found = findCustomer(context.partner, given.customer);
    // A mail can go to somebody no export knows yet.
    return guide(given, found.customer, context);
  },
});

async function guide(given: Arguments, known: Customer | null, context: Context): Promise<Outcome> {
  const name = known?.name ?? given.customer;
  const about = subjectOf(given, known, context);
  if ('face' in about) return about;
  const { product, subscription } = about;
  const { location, note, choices } = ourLocation(context, given.location);
  const partnerId = location?.id;
  if (given.asked === 'yes' && name !== undefined) {
    const of = { item: product, subscription: subscription ?? '', location: partnerId ?? '' };
    const title = `Noted: ${name} is asked for DPOR on ${DPOR_PRODUCT_NAMES[product]}`;
    return noteAskedFor('dpor', { customer: name, tenant: known?.id ?? '', ...of }, title, context);
  }
  const mail =
    name === undefined && subscription === undefined
      ? undefined
      : dporMail({ product, customer: name, subscription, partner: context.frame.partner, partnerId });
  const link = dporLink({ product, subscription, partnerId });
  const args = mail ? { ...given, product, ...(subscription !== undefined && { subscription }) } : given;
  return {
    face: guideCard({
      guide: mail ? BESIDE_THE_MAIL : dporGuide({ ...(given.product && { product: given.product }), partnerId }),
      ...(mail && { mail }),
      notes: [
        ...note,
        ...about.notes,
        ...(mail && product === 'azure' && subscription === undefined
          ? ['Put in the subscription ID; the customer knows it.']
          : []),
      ],
      choices: locationButtons('dpor', args, choices),
      buttons: [
        ...(mail && name !== undefined && mayRecord(context) ? [askedButton(args, name, partnerId)] : []),
        ...(link ? [{ label: 'Open the link', url: link }] : []),
        ...(mail ? [{ label: 'How it is set', command: 'dpor' as const, args: { product } }] : []),
      ],
    }),
    resolved: { ...(name !== undefined && { customer: name }), ...(subscription !== undefined && { subscription }) },
  };
}

function askedButton(args: Arguments, name: string, location: string | undefined) {
  const asked = { ...args, customer: name, ...(location !== undefined && { location }), asked: 'yes' };
  return { label: 'Mail is sent: remind me', command: 'dpor' as const, args: asked };
}
