/**
 * What a claim needs before it can be submitted, by solution area and activity (Partner Center documentation and training
 * deck of 2020).
 */
import type { Claim, ClaimFields, Contact } from './claim.ts';
import { CONTACT_LABELS, type ContactField, FIELD_LABELS } from './fields.ts';
import { isRevenueOnly } from './machine.ts';

export interface ClaimField {
  readonly field: keyof ClaimFields;
  /** Which part of a contact. */
  readonly part?: keyof Contact;
  readonly label: string;
  readonly required: boolean;
}

/** The fields a claim of this solution area and these activities has, in the order of Partner Center's form. */
export function requiredFields(fields: Pick<ClaimFields, 'solutionArea' | 'activities'>): readonly ClaimField[] {
  const business = fields.solutionArea === 'business-applications';
  return [
    ...needed('title', 'customer', 'solutionArea', 'activities', 'location', 'domain', 'tenant', 'products'),
    ...(business ? needed('subscription') : []),
    ...(['agreement', 'activated'] as const).map((field) => ({ field, label: FIELD_LABELS[field], required: false })),
    ...contact('customerContact', 'name', 'title', 'email'),
    ...(business ? contact('technicalContact', 'name', 'title', 'email') : []),
    ...contact('ownContact', 'name', 'email'),
    ...(fields.activities.includes('revenue-association') ? needed('seller', 'revenueCustomer', 'isvProduct') : []),
  ];
}

/** Whether a claim is submitted with proof of execution: all are but those for revenue association alone. */
export const needsProof = (fields: Pick<ClaimFields, 'activities'>): boolean => !isRevenueOnly(fields);

export interface Missing {
  readonly field: keyof ClaimFields | 'proof';
  readonly part?: keyof Contact;
  readonly label: string;
  readonly says: string;
}

/** What is still missing for the submission; empty when nothing is. */
export function missingOf({ fields, proof }: Pick<Claim, 'fields' | 'proof'>): readonly Missing[] {
  const open = requiredFields(fields)
    .filter(({ field, part, required }) => required && isEmpty(fields, field, part))
    .map(({ required: _, ...own }) => ({ ...own, says: `${own.label} is missing.` }));
  if (!needsProof(fields) || proof.length > 0) return open;
  const says = 'Proof of execution is missing: attach at least one document that the customer signed or acknowledged.';
  return [...open, { field: 'proof', label: 'Proof of execution', says }];
}

const needed = (...fields: (keyof ClaimFields)[]): readonly ClaimField[] =>
  fields.map((field) => ({ field, label: FIELD_LABELS[field], required: true }));

const contact = (field: ContactField, ...parts: (keyof Contact)[]): readonly ClaimField[] =>
  parts.map((part) => ({ field, part, label: `${FIELD_LABELS[field]}: ${CONTACT_LABELS[part]}`, required: true }));

function isEmpty(fields: ClaimFields, field: keyof ClaimFields, part: keyof Contact | undefined): boolean {
  const value = fields[field];
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return (value ?? '').length === 0;
  return part === undefined || value[part] === '';
}
