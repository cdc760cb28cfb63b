/** The inputs of the claim forms and the fields of a claim, there and back. */
import type { ClaimInputId } from '../../../cards/index.ts';
import {
  ACTIVITIES,
  type Activity,
  AGREEMENTS,
  type Agreement,
  type ClaimFields,
  type Contact,
} from '../../associations/claims/claim.ts';
import { type ContactField, tidied } from '../../associations/claims/fields.ts';

/** What was typed or picked; an empty text is an emptied input, an absent one was not on the form. */
export type Typed = Readonly<Partial<Record<ClaimInputId, string | undefined>>>;

/** As many characters as an input takes: never more than the claim can keep. */
export const LONGEST = {
  customer: 200,
  products: 1000,
  activity: 60,
  title: 200,
  tenant: 40,
  domain: 254,
  subscription: 40,
  agreement: 20,
  activated: 10,
  location: 20,
  customerContactName: 100,
  customerContactTitle: 100,
  customerContactEmail: 254,
  technicalContactName: 100,
  technicalContactTitle: 100,
  technicalContactEmail: 254,
  ownContactName: 100,
  ownContactEmail: 254,
  seller: 100,
  revenueCustomer: 200,
  isvProduct: 200,
} as const satisfies Record<ClaimInputId, number>;

/** Chosen where the subscription is none of those offered. */
export const LATER = 'later';

const PARTS = { name: 'Name', title: 'Title', email: 'Email' } as const satisfies Record<keyof Contact, string>;

/** The input that a field, or a part of a contact, is typed into. Of a contact as a whole it is the name. */
export function inputOf(field: keyof ClaimFields, part: keyof Contact = 'name'): ClaimInputId | null {
  switch (field) {
    case 'solutionArea':
      return null;
    case 'activities':
      return 'activity';
    case 'ownContact':
      return part === 'title' ? null : `${field}${PARTS[part]}`;
    case 'customerContact':
    case 'technicalContact':
      return `${field}${PARTS[part]}`;
    default:
      return field;
  }
}

/** What an input shows of the fields. */
export function shownOf(fields: ClaimFields, field: keyof ClaimFields, part: keyof Contact = 'name'): string {
  const value = fields[field] ?? '';
  if (typeof value === 'string') return value;
  // The choice of activities joins its values without a blank, names of products are written to be read.
  return 'email' in value ? value[part] : value.join(field === 'activities' ? ',' : ', ');
}

/** The activities of a choice such as `usage,pre-sales`; null where it holds none or something else. */
export function activitiesIn(said: string | readonly string[] | undefined): Activity[] | null {
  const named = (typeof said === 'string' ? said.split(',') : (said ?? [])).map((one) => one.trim());
  const known = named.filter((one): one is Activity => (ACTIVITIES as readonly string[]).includes(one));
  return known.length > 0 && known.length === named.length ? known : null;
}

/** The fields with what was typed put in, tidied. Customer and products are read elsewhere; an emptied input empties its field. */
export function withTyped(fields: ClaimFields, typed: Typed): ClaimFields {
  const { agreement: before, ...rest } = fields;
  const agreement = typed.agreement === undefined ? before : agreementIn(typed.agreement);
  return tidied({
    ...rest,
    title: typed.title ?? fields.title,
    tenant: typed.tenant ?? fields.tenant,
    domain: typed.domain === undefined ? fields.domain : bareDomain(typed.domain),
    activities: activitiesIn(typed.activity) ?? fields.activities,
    subscription: typed.subscription === LATER ? '' : (typed.subscription ?? fields.subscription),
    ...(agreement && { agreement }),
    activated: typed.activated ?? fields.activated,
    location: typed.location ?? fields.location,
    customerContact: contactWith(fields, 'customerContact', typed),
    technicalContact: contactWith(fields, 'technicalContact', typed),
    ownContact: contactWith(fields, 'ownContact', typed),
    seller: typed.seller ?? fields.seller,
    revenueCustomer: typed.revenueCustomer ?? fields.revenueCustomer,
    isvProduct: typed.isvProduct ?? fields.isvProduct,
  });
}

const agreementIn = (text: string): Agreement | undefined => AGREEMENTS.find((one) => one === text);

/** People paste addresses of pages, and the end of an e-mail address. */
const bareDomain = (text: string): string =>
  text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:[^@/]*@)?/i, '')
    .replace(/\/.*$/, '');

function contactWith(fields: ClaimFields, field: ContactField, typed: Typed): Contact {
  const part = (name: keyof Contact) => {
    const input = inputOf(field, name);
    return (input === null ? undefined : typed[input]) ?? fields[field][name];
  };
  return { name: part('name'), title: part('title'), email: part('email') };
}
