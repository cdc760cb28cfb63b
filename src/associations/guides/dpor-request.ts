/**
 * Asking a customer to name us digital partner of record. Only the customer can do it, so the work is a good mail.
 * Facts: Microsoft's partner playbooks on associations and its DPOR questions and answers.
 */
import type { Guide, GuideSection } from './guide.ts';
import { LOCATION_BLANK } from './partner-id.ts';

export interface DporSubject {
  /** As the mail addresses them; absent where nobody is named. */
  readonly customer?: string | undefined;
  /** GUID of an Azure subscription. */
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

/** Azure portal, opened where the partner is entered; null while one of the two ids is missing. */
export function dporLink({
  subscription,
  partnerId,
}: Pick<DporSubject, 'subscription' | 'partnerId'>): `https://${string}` | null {
  return subscription && partnerId ? `${BLADE}/subscriptionId/${subscription}/partnerId/${partnerId}` : null;
}

export function dporMail(subject: DporSubject): DporMail {
  const us = subject.partner ?? 'us';
  const id = subject.partnerId ?? LOCATION_BLANK;
  const subscription = subject.subscription ?? SUBSCRIPTION_BLANK;
  const link = dporLink(subject);
  const where = link
    ? `This link opens the right page of the Azure portal with both numbers filled in; "Save" is all that is left to press: ${link}`
    : `In the Azure portal: Subscriptions, the subscription ${subscription}, Partner information. Enter ${id}, check that it shows our name, and save.`;
  return {
    subject: subject.partner
      ? `Please name ${subject.partner} as your digital partner of record`
      : 'Please name us as your digital partner of record',
    paragraphs: [
      subject.customer ? `Dear ${subject.customer} team,` : 'Hello,',
      `we work with you on your Azure subscription ${subscription}. Would you name ${us} as its digital partner of record (DPOR)? It tells Microsoft who helps you run the subscription. It gives us no access, costs nothing, and you can change or remove it at any time.`,
      where,
      `The owner of the subscription or a global administrator can do this; it takes about a minute. Our partner ID is ${id}. Microsoft confirms it by mail.`,
      'Thank you.',
    ],
  };
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

/** How DPOR is set, portal by portal, for the partner id given. */
export function dporGuide({ partnerId = LOCATION_BLANK }: Pick<DporSubject, 'partnerId'>): Guide {
  return { ...GUIDE, sections: [WHO, azureSteps(partnerId), adminCenterSteps(partnerId), FACTS] };
}

/** What matters beside a mail, which has the steps in it. */
export const BESIDE_THE_MAIL: Guide = { ...GUIDE, sections: [WHO] };
