/** Whether what was typed can be what it should be; empty fields are never wrong. */
import { z } from 'zod';
import { isDay } from '../../calendar.ts';
import { guid } from '../../guid.ts';
import type { ClaimFields } from '../claim.ts';
import { CONTACT_FIELDS, FIELD_LABELS } from '../fields.ts';
import { error, type Finding } from './finding.ts';

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const DOMAIN = new RegExp(String.raw`^(?:${LABEL}\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$`, 'u');
const EXAMPLE = '1f0e6d2c-8a4b-4c1d-9e3f-5a6b7c8d9e0f';

const email = z.email();

/** Whether a text in lower case looks like `contoso.com`. */
export const isDomain = (text: string): boolean => DOMAIN.test(text);

export function shapeFindings(fields: ClaimFields): readonly Finding[] {
  const { tenant, subscription, domain, activated } = fields;
  return [
    ...(tenant !== '' && guid(tenant) === null
      ? [
          error(
            'tenant',
            `The tenant ID must be a GUID such as ${EXAMPLE}, not only zeros; the customer finds it in the Microsoft Entra admin center under Overview.`,
          ),
        ]
      : []),
    ...subscriptionFindings(subscription, tenant),
    ...(domain !== '' && !isDomain(domain)
      ? [error('domain', 'The domain must look like contoso.com, without https:// and without an @.')]
      : []),
    ...(activated !== '' && !isDay(activated)
      ? [error('activated', 'The day of activation must be a day such as 2026-11-05.')]
      : []),
    ...CONTACT_FIELDS.filter(
      (field) => fields[field].email !== '' && !email.safeParse(fields[field].email).success,
    ).map(
      (field): Finding => ({
        ...error(field, `${FIELD_LABELS[field]}: the e-mail address must look like name@contoso.com.`),
        part: 'email',
      }),
    ),
  ];
}

function subscriptionFindings(subscription: string, tenant: string): readonly Finding[] {
  if (subscription === '') return [];
  if (guid(subscription) === null) {
    const where = 'the customer finds it in the Microsoft 365 admin center under Billing, Your products';
    return [error('subscription', `The subscription ID must be a GUID such as ${EXAMPLE}; ${where}.`)];
  }
  if (subscription !== tenant) return [];
  return [error('subscription', 'This is the tenant ID; ask the customer for the ID of the subscription itself.')];
}
