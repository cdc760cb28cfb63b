/** Which estate and which subscription of a customer a request for DPOR is about. */
import { clarifyCard, messageCard } from '../../../cards/index.ts';
import { guid } from '../../associations/guid.ts';
import { DPOR_PRODUCT_NAMES, DPOR_PRODUCTS, type DporProduct } from '../../associations/guides/dpor-request.ts';
import { type Subscribed, subscribed } from '../../associations/guides/subscriptions.ts';
import { type Customer, ruleSetFor } from '../../scoring/index.ts';
import type { Context, Outcome } from './command.ts';

export interface DporAsked {
  readonly product?: DporProduct | undefined;
  /** As typed, a GUID. */
  readonly subscription?: string | undefined;
}

export interface DporAbout {
  readonly product: DporProduct;
  readonly subscription?: string | undefined;
  /** What was chosen without being named, a sentence each. */
  readonly notes: readonly string[];
}

/** What to ask for; or the answer where there is nothing to ask for, or something to choose. */
export function subjectOf(asked: DporAsked, customer: Customer | null, { partner }: Context): DporAbout | Outcome {
  const named = asked.subscription === undefined ? undefined : (guid(asked.subscription) ?? undefined);
  if (customer === null) return { product: asked.product ?? 'azure', subscription: named, notes: [] };
  const has = (product: DporProduct) =>
    subscribed(partner.portfolio, ruleSetFor(partner.asOf), customer.id, partner.asOf, product);
  const product = asked.product ?? productOf(has, named);
  const all = has(product);
  const used = named === undefined ? all : all.filter(({ id }) => id === named);
  const open = used.filter(isOpen);
  if (used.length > 0 && open.length === 0) return nothingToAsk(customer.name, product, used);

  const instead =
    asked.product === undefined && named === undefined && product !== 'azure'
      ? [`There is nothing of Azure to ask for at ${customer.name}, so this is about ${DPOR_PRODUCT_NAMES[product]}.`]
      : [];
  // Reports of Microsoft 365 have no subscriptions.
  if (named !== undefined || product === 'microsoft-365') return { product, subscription: named, notes: instead };
  if (open.length > 1) return whichSubscription(customer.name, product, open);
  const [only] = open;
  if (!only) return { product, notes: instead };
  const why = all.length === 1 ? '' : ' without a partner of record';
  const taken = `I took the customer's only ${DPOR_PRODUCT_NAMES[product]} subscription${why}, ${only.id}.`;
  return { product, subscription: only.id, notes: [...instead, taken] };
}

type Has = (product: DporProduct) => readonly Subscribed[];
const isOpen = ({ csp, dpor }: Subscribed) => !csp && !dpor;

/** Where the subscription is, else where there is something to ask for, else where there is anything; Azure first. */
function productOf(has: Has, subscription: string | undefined): DporProduct {
  const found =
    subscription === undefined
      ? (DPOR_PRODUCTS.find((product) => has(product).some(isOpen)) ??
        DPOR_PRODUCTS.find((product) => has(product).length > 0))
      : DPOR_PRODUCTS.find((product) => has(product).some(({ id }) => id === subscription));
  return found ?? 'azure';
}

function nothingToAsk(name: string, product: DporProduct, used: readonly Subscribed[]): Outcome {
  const where = DPOR_PRODUCT_NAMES[product];
  const text = used.some(({ dpor }) => dpor)
    ? `${name} has named us partner of record for ${where} already: there is nothing to ask for.`
    : `${name} buys ${where} through CSP. It counts by itself and can have no DPOR.`;
  return { face: messageCard({ text }) };
}

function whichSubscription(name: string, product: DporProduct, open: readonly Subscribed[]): Outcome {
  const suggestions = open
    .slice(0, 3)
    .map(({ id }) => ({ label: id, text: `DPOR request mail for ${name} subscription ${id}` }));
  const where = DPOR_PRODUCT_NAMES[product];
  const question = `${name} has ${open.length} ${where} subscriptions, and DPOR is set for each alone. Which one?`;
  return { face: clarifyCard({ question, suggestions }), suggestions, open: true };
}
