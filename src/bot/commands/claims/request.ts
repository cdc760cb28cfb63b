/** From what was said or typed to what shall be claimed: who the customer is and which products are meant. */
import { type ClaimInputId, clarifyCard } from '../../../../cards/index.ts';
import { choiceFindings } from '../../../associations/claims/checks/choices.ts';
import { blankFields } from '../../../associations/claims/fields.ts';
import type { Customer } from '../../../scoring/index.ts';
import { activitiesIn, type Typed } from '../../claims/inputs.ts';
import type { Wanted } from '../../claims/prefill.ts';
import { productsMeant } from '../../claims/products-meant.ts';
import type { Context, Outcome } from '../command.ts';
import { type ClaimSaid, typedIn } from './arguments.ts';
import { choicesFor } from './choices.ts';
import { customerButtons, customerMeant } from './customer.ts';
import { draftForm, draftInputs, FIRST_INPUTS } from './draft-form.ts';
import type { Errors } from './form.ts';

export type ClaimArguments = ClaimSaid & {
  readonly step?: 'form' | 'create' | undefined;
  readonly about?: ClaimSaid | undefined;
};

export interface ClearRequest {
  readonly kind: 'clear';
  readonly wanted: Wanted;
  /** What else was typed. */
  readonly typed: Typed;
  /** What was asked for and cannot be, a sentence each. */
  readonly remarks: readonly string[];
}

/** Customer or products are not named, or not so that it is clear which. */
export interface OpenRequest {
  readonly kind: 'open';
  readonly typed: Typed;
  readonly errors: Errors;
  /** Several customers that are called so. */
  readonly several: readonly Customer[];
}

export function claimRequest(
  { about, step: _step, ...own }: ClaimArguments,
  { partner }: Pick<Context, 'partner'>,
): ClearRequest | OpenRequest {
  const said = { ...about, ...own };
  const typed = typedIn(said);
  const meant = typed.customer ? customerMeant(partner, typed.customer, about?.customer) : undefined;
  const products = productsMeant(said.products);
  const several = meant?.kind === 'several' ? meant.customers : [];
  const errors: Errors = {
    // Nothing said yet is nothing wrong.
    ...(typed.customer === '' && { customer: 'Say which customer.' }),
    ...(meant?.kind === 'several' && { customer: meant.says }),
    ...('wrong' in products && typed.products !== undefined && { products: products.wrong }),
  };
  if (!typed.customer || several.length > 0 || 'wrong' in products) return { kind: 'open', typed, errors, several };
  const found = meant?.kind === 'known' ? meant.customer : undefined;
  return clear(typed, {
    customer: found?.name ?? typed.customer,
    tenant: found?.id ?? '',
    area: products.area,
    products: products.names,
  });
}

function clear(typed: Typed, wanted: Omit<Wanted, 'activities'>): ClearRequest {
  const { customer: _customer, products: _products, activity, ...others } = typed;
  const activities = activitiesIn(activity);
  if (wanted.area === 'business-applications') {
    return { kind: 'clear', wanted: { ...wanted, activities }, typed: others, remarks: [] };
  }
  const asked = { solutionArea: wanted.area, products: [...wanted.products], activities: activities ?? ['usage'] };
  const remarks = choiceFindings(blankFields(asked)).flatMap(({ field, says }) =>
    field === 'activities' ? [says] : [],
  );
  return { kind: 'clear', wanted: { ...wanted, activities: ['usage'] }, typed: others, remarks };
}

/** A form shows no activity until one was said: the claim itself always has one. */
export const withActivity = ({ typed, wanted }: ClearRequest): Typed => ({
  ...typed,
  activity: (wanted.activities ?? []).join(','),
});

/** What was said of people, who stand on no short form. */
const contactsOf = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([id, value]) => id.includes('Contact') && value));

const WHOSE = {
  customerContactName: 'Customer contact',
  technicalContactName: 'Technical contact',
  ownContactName: 'Our contact',
} as const satisfies Partial<Record<ClaimInputId, string>>;

/** "Customer contact Jane Doe goes on the draft": the short form does not show them. */
export const contactsInWords = ({ typed }: Pick<ClearRequest, 'typed'>): readonly string[] =>
  Object.entries(WHOSE).flatMap(([id, label]) => {
    const name = typed[id as keyof typeof WHOSE];
    return name ? [`${label} ${name} goes on the draft too.`] : [];
  });

/**
 * The request again, for a host that shows no inputs; a tenant id tells customers of one name apart. Microsoft 365 has no
 * activity to choose, so none is handed on to products of the other area.
 */
export const aboutOf = ({ wanted, typed }: ClearRequest): Typed => ({
  ...contactsOf(typed),
  customer: wanted.tenant || wanted.customer,
  products: wanted.products.join(', '),
  ...(wanted.area === 'business-applications' && wanted.activities && { activity: wanted.activities.join(',') }),
});

/** Asks for customer and products; where only the customer is open, with a button for each that may be meant. */
export function openQuestion(
  { typed, errors, several }: OpenRequest,
  { step }: ClaimArguments,
  context: Pick<Context, 'member' | 'partner' | 'today'>,
): Outcome {
  if (step === undefined && several.length > 0 && typed.products && errors.products === undefined) {
    const question = `"${typed.customer}" fits ${several.length} customers. Which one?`;
    const suggestions = customerButtons(several, (customer) => `claim ${typed.products} at ${customer}`);
    return { face: clarifyCard({ question, suggestions }), suggestions };
  }
  const solutionArea = typed.activity === undefined ? 'microsoft-365' : 'business-applications';
  const fields = blankFields({ solutionArea, products: [] });
  if (step !== 'create') return draftForm({ fields, typed, errors, ids: FIRST_INPUTS, about: typed });
  const choices = choicesFor({ tenant: typed.tenant ?? '', products: [] }, context);
  return draftForm({ fields, typed, errors, ids: draftInputs(fields), choices, about: typed });
}
