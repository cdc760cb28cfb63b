/**
 * Asking a customer to name us digital partner of record. Only the customer can do it, so the work is a good mail.
 * Facts: Microsoft's partner playbooks on associations and its DPOR questions and answers.
 */
import { AREA_NAMES } from '../claims/checks/choices.ts';
import type { Area } from '../imported.ts';
import type { Guide, GuideSection } from './guide.ts';
import { LOCATION_BLANK } from './partner-id.ts';

/** DPOR is set for each subscription, where it is administered. */
export const DPOR_PRODUCTS = ['azure', 'microsoft-365', 'business-applications'] as const satisfies readonly Area[];
export type DporProduct = (typeof DPOR_PRODUCTS)[number];
/** As we speak of them. */
export const DPOR_PRODUCT_NAMES: Readonly<Record<DporProduct, string>> = { azure: 'Azure', ...AREA_NAMES };
/** As customers speak of them. */
const BOUGHT_AS: Readonly<Record<DporProduct, string>> = {
  ...DPOR_PRODUCT_NAMES,
  'business-applications': 'Dynamics 365 or Power Platform',
};

export interface DporSubject {
  readonly product: DporProduct;
  /** As the mail addresses them; absent where nobody is named. */
  readonly customer?: string | undefined;
  /** GUID of a subscription. */
  readonly subscription?: string | undefined;
  /** Our name; null where no Profile report was imported. */
  readonly partner: string | null;
  /** Location (MPN) id. */
  readonly partnerId?: string | undefined;
}

export interface DporMail {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

const SUBSCRIPTION_BLANK = '<subscription ID>';
const BLADE = 'https://portal.azure.com/#blade/Microsoft_Azure_Billing/PartnerInformationBlade' as const;

/** Azure portal, opened where the partner is entered; null while one of the two ids is missing, and elsewhere than in Azure. */
export function dporLink({
  product,
  subscription,
  partnerId,
}: Pick<DporSubject, 'product' | 'subscription' | 'partnerId'>): `https://${string}` | null {
  return product === 'azure' && subscription && partnerId
    ? `${BLADE}/subscriptionId/${subscription}/partnerId/${partnerId}`
    : null;
}

export function dporMail(subject: DporSubject): DporMail {
  const { product, customer, partner, partnerId: id = LOCATION_BLANK } = subject;
  const us = partner ?? 'us';
  const which = product === 'azure' ? (subject.subscription ?? SUBSCRIPTION_BLANK) : subject.subscription;
  const what = `${BOUGHT_AS[product]} ${which === undefined ? 'subscriptions' : `subscription ${which}`}`;
  const it = which === undefined ? 'them' : 'it';
  const owner =
    product === 'azure' ? 'The owner of the subscription or a global administrator' : 'A global administrator';
  return {
    subject: `Please name ${us} as your digital partner of record`,
    paragraphs: [
      customer ? `Dear ${customer} team,` : 'Hello,',
      `we work with you on your ${what}. Would you name ${us} as digital partner of record (DPOR) for ${it}? It tells Microsoft who helps you run ${it}. It gives us no access, costs nothing, and you can change or remove it at any time.`,
      product === 'azure' ? inAzure(subject) : inAdminCenter(id, which),
      `${owner} can do this; it takes about a minute. Our partner ID is ${id}. Microsoft confirms it by mail.`,
      'Thank you.',
    ],
  };
}

function inAzure(subject: DporSubject): string {
  const { subscription = SUBSCRIPTION_BLANK, partnerId = LOCATION_BLANK } = subject;
  const link = dporLink(subject);
  return link
    ? `This link opens the right page of the Azure portal with both numbers filled in; "Save" is all that is left to press: ${link}`
    : `In the Azure portal: Subscriptions, the subscription ${subscription}, Partner information. Enter ${partnerId}, check that it shows our name, and save.`;
}

function inAdminCenter(partnerId: string, subscription: string | undefined): string {
  const each = subscription === undefined ? 'each subscription' : `the subscription ${subscription}`;
  return `In the Microsoft 365 admin center (admin.microsoft.com): Billing, ${each}, More actions, Add partner of record. Enter ${partnerId}, check that it shows our name, and submit.`;
}

const WHO: GuideSection = {
  heading: 'Who can do it',
  steps: [
    { text: 'Only the customer: the global administrator or the owner of the subscription.' },
    { text: 'Service administrators, co-administrators and partners with delegated rights cannot.' },
  ],
};

const azureSteps = (id: string): GuideSection => ({
  heading: 'In the Azure portal',
  ordered: true,
  steps: [
    { text: 'Open portal.azure.com, Subscriptions, and pick the subscription.' },
    { text: `Open Partner information and enter ${id}.` },
    { text: 'Check ID must show our name. Then save.' },
  ],
});

const adminCenterSteps = (id: string): GuideSection => ({
  heading: 'In the Microsoft 365 admin center',
  ordered: true,
  steps: [
    { text: 'Open admin.microsoft.com, Billing, and pick the subscription.' },
    { text: `Under More actions choose Add partner of record and enter ${id}.` },
    { text: 'Check ID must show our name. Then submit.' },
  ],
});

const FACTS: GuideSection = {
  heading: 'Good to know',
  steps: [
    {
      text: 'One partner per subscription. The customer can change it as often as they like; both partners get a mail.',
    },
    { text: 'A new subscription starts without one: ask again after every migration.' },
    { text: 'CSP subscriptions have no DPOR: they count by themselves.' },
    { text: 'It does not move along to an Azure plan. Use PAL there.' },
  ],
};

const GUIDE = {
  title: 'Digital partner of record (DPOR)',
  lead: 'The customer enters our location ID at the subscription. We can only ask.',
  source: 'Microsoft partner playbooks on associations',
} as const;

/** How DPOR is set, for the partner id given; in both portals where no product is named. */
export function dporGuide({
  product,
  partnerId = LOCATION_BLANK,
}: Partial<Pick<DporSubject, 'product' | 'partnerId'>>): Guide {
  const portals = [
    ...(product === undefined || product === 'azure' ? [azureSteps(partnerId)] : []),
    ...(product === 'azure' ? [] : [adminCenterSteps(partnerId)]),
  ];
  return { ...GUIDE, sections: [WHO, ...portals, FACTS] };
}

/** What matters beside a mail, which has the steps in it. */
export const BESIDE_THE_MAIL: Guide = { ...GUIDE, sections: [WHO] };
