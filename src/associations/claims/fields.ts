/** The fields of a claim, one by one: their names for people, their values as texts, and how they are tidied before they are kept. */
import { guid } from '../guid.ts';
import { productNamed } from '../products.ts';
import type { ClaimFields, Contact } from './claim.ts';

export type ContactField = 'customerContact' | 'technicalContact' | 'ownContact';
export const CONTACT_FIELDS: readonly ContactField[] = ['customerContact', 'technicalContact', 'ownContact'];

const NO_CONTACT: Contact = { name: '', title: '', email: '' };

/** Fields with everything unknown that is not given. */
export function blankFields(known: Partial<ClaimFields> & Pick<ClaimFields, 'solutionArea' | 'products'>): ClaimFields {
  return {
    title: '',
    customer: '',
    tenant: '',
    domain: '',
    activities: ['usage'],
    subscription: '',
    activated: '',
    location: '',
    customerContact: NO_CONTACT,
    technicalContact: NO_CONTACT,
    ownContact: NO_CONTACT,
    seller: '',
    revenueCustomer: '',
    isvProduct: '',
    ...known,
  };
}

/** Ids and domains in lower case, products by the names of products.ts, nothing twice and no blanks around anything. */
export function tidied(fields: ClaimFields): ClaimFields {
  const id = (text: string) => guid(text) ?? text.trim().toLowerCase();
  const contact = ({ name, title, email }: Contact): Contact => ({
    name: name.trim(),
    title: title.trim(),
    email: email.trim(),
  });
  return {
    ...fields,
    title: fields.title.trim(),
    customer: fields.customer.trim(),
    tenant: id(fields.tenant),
    domain: fields.domain.trim().toLowerCase(),
    activities: [...new Set(fields.activities)],
    products: [...new Set(fields.products.map((name) => productNamed(name)?.name ?? name.trim()))].filter(Boolean),
    subscription: id(fields.subscription),
    activated: fields.activated.trim(),
    location: fields.location.trim(),
    customerContact: contact(fields.customerContact),
    technicalContact: contact(fields.technicalContact),
    ownContact: contact(fields.ownContact),
    seller: fields.seller.trim(),
    revenueCustomer: fields.revenueCustomer.trim(),
    isvProduct: fields.isvProduct.trim(),
  };
}

export const FIELD_LABELS: Readonly<Record<keyof ClaimFields, string>> = {
  title: 'Claim name',
  customer: 'Customer',
  tenant: 'Tenant ID',
  domain: 'Domain',
  solutionArea: 'Solution area',
  activities: 'Activity',
  products: 'Products',
  subscription: 'Subscription ID',
  agreement: 'Agreement',
  activated: 'Day of activation',
  location: 'Location ID',
  customerContact: 'Customer contact',
  technicalContact: 'Technical contact',
  ownContact: 'Our contact',
  seller: 'Solution seller',
  revenueCustomer: 'Customer of the revenue association',
  isvProduct: 'ISV product',
};

/** A label within a sentence: "Tenant id" loses its capital, "ISV product" does not. */
export const midSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

export const CONTACT_LABELS: Readonly<Record<keyof Contact, string>> = {
  name: 'name',
  title: 'job title',
  email: 'e-mail address',
};

export interface FieldChange {
  /** A contact's parts are told apart: `customerContact.email`. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** What differs between two states of the fields, one entry a field, empty where nothing does. */
export function fieldChanges(before: ClaimFields | null, after: ClaimFields): readonly FieldChange[] {
  const old = before === null ? new Map<string, string>() : texts(before);
  return Array.from(texts(after), ([field, to]) => ({ field, from: old.get(field) ?? '', to })).filter(
    ({ from, to }) => from !== to,
  );
}

function texts(fields: ClaimFields): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(FIELD_LABELS) as (keyof ClaimFields)[]).flatMap((field): [string, string][] => {
      const value = fields[field] ?? '';
      if (typeof value === 'string') return [[field, value]];
      if (Array.isArray(value)) return [[field, value.join(', ')]];
      return Object.entries(value).map(([part, text]) => [`${field}.${part}`, text]);
    }),
  );
}
