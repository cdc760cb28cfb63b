import { z } from 'zod';
import { clarifyCard, guideCard, messageCard } from '../../../cards/index.ts';
import { guid } from '../../associations/guid.ts';
import { azureSubscriptions } from '../../associations/guides/azure-subscriptions.ts';
import { BESIDE_THE_MAIL, dporGuide, dporLink, dporMail } from '../../associations/guides/dpor-request.ts';
import { type Customer, ruleSetFor } from '../../scoring/index.ts';
import { customer } from './arguments.ts';
import { type Context, command, type Outcome } from './command.ts';
import { findCustomer } from './find-customer.ts';
import { locationButtons, mayRecord, noteAskedFor, ourLocation } from './guide-words.ts';
import { refusedWith } from './refused-with.ts';

const args = z.object({
  customer,
  /** GUID of an Azure subscription. */
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
  examples: ['write the DPOR request mail for Tailspin Toys', 'how is DPOR set'],
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
  const open = known ? subscriptionsOf(known, context) : [];
  const named = given.subscription === undefined ? undefined : (guid(given.subscription) ?? undefined);
  const candidates = open.filter(({ csp, dpor }) => !csp && !dpor);
  if (named === undefined && open.length > 0 && candidates.length === 0) return nothingToAsk(name ?? '', open);
  if (named !== undefined && open.find(({ id }) => id === named)?.csp) return nothingToAsk(name ?? '', open);
  if (named === undefined && candidates.length > 1)
    return whichSubscription(
      name ?? '',
      candidates.map(({ id }) => id),
    );

  const subscription = named ?? candidates[0]?.id;
  const { location, note, choices } = ourLocation(context, given.location);
  const partnerId = location?.id;
  if (given.asked === 'yes' && name !== undefined) {
    const tenant = known?.id ?? '';
    const said = { customer: name, tenant, subscription: subscription ?? '', location: partnerId ?? '' };
    return noteAskedFor('dpor', said, `Noted: ${name} is asked for DPOR`, context);
  }
  const mail =
    name === undefined && subscription === undefined
      ? undefined
      : dporMail({ customer: name, subscription, partner: context.frame.partner, partnerId });
  const link = dporLink({ subscription, partnerId });
  return {
    face: guideCard({
      guide: mail ? BESIDE_THE_MAIL : dporGuide({ partnerId }),
      ...(mail && { mail }),
      notes: [
        ...note,
        ...(mail && subscription === undefined ? ['Put in the subscription ID; the customer knows it.'] : []),
      ],
      buttons: [
        ...locationButtons('dpor', { ...given, ...(subscription !== undefined && { subscription }) }, choices),
        ...(mail && name !== undefined && mayRecord(context)
          ? [askedButton(given, name, subscription, partnerId)]
          : []),
        ...(link ? [{ label: 'Open the link', url: link }] : []),
        ...(mail ? [{ label: 'How it is set', command: 'dpor' as const, args: {} }] : []),
      ],
    }),
    resolved: { ...(name !== undefined && { customer: name }), ...(subscription !== undefined && { subscription }) },
  };
}

function askedButton(given: Arguments, name: string, subscription: string | undefined, location: string | undefined) {
  return {
    label: 'Mail is sent: remind me',
    command: 'dpor' as const,
    args: {
      ...given,
      customer: name,
      ...(subscription !== undefined && { subscription }),
      ...(location !== undefined && { location }),
      asked: 'yes',
    },
  };
}

function subscriptionsOf({ id }: Customer, { partner }: Context) {
  return azureSubscriptions(partner.portfolio, ruleSetFor(partner.asOf), id, partner.asOf);
}

function nothingToAsk(name: string, open: ReturnType<typeof subscriptionsOf>): Outcome {
  const set = open.some(({ dpor }) => dpor);
  const text = set
    ? `${name} has named us partner of record already: there is nothing to ask for.`
    : `${name} buys this Azure subscription through CSP. It counts by itself and can have no DPOR.`;
  return { face: messageCard({ text }) };
}

function whichSubscription(name: string, ids: readonly string[]): Outcome {
  const suggestions = ids
    .slice(0, 3)
    .map((id) => ({ label: id, text: `DPOR request mail for ${name} subscription ${id}` }));
  const question = `${name} has ${ids.length} Azure subscriptions, and DPOR is set for each alone. Which one?`;
  return { face: clarifyCard({ question, suggestions }), suggestions, open: true };
}
