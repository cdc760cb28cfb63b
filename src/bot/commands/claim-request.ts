/** From what was said or typed to what shall be claimed: who the customer is and which products are meant. */
import { clarifyCard } from '../../../cards/index.ts';
import { choiceFindings } from '../../associations/claims/checks/choices.ts';
import { blankFields } from '../../associations/claims/fields.ts';
import { activitiesIn, type Typed } from '../claims/inputs.ts';
import type { Wanted } from '../claims/prefill.ts';
import { productsMeant } from '../claims/products-meant.ts';
import { type ClaimSaid, typedIn } from './claim-arguments.ts';
import { choicesFor } from './claim-choices.ts';
import { draftForm, draftInputs, FIRST_INPUTS } from './claim-draft-form.ts';
import type { Errors } from './claim-form.ts';
import type { Context, Outcome } from './command.ts';
import { customersCalled } from './find-customer.ts';

export type ClaimArguments = ClaimSaid & { readonly step?: 'form' | 'create' | undefined };

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
  /** Several customers that were called so. */
  readonly several: readonly string[];
}

export function claimRequest(args: ClaimArguments, { partner }: Pick<Context, 'partner'>): ClearRequest | OpenRequest {
  const typed = typedIn(args);
  const called = typed.customer ? customersCalled(partner, typed.customer) : [];
  const products = productsMeant(args.products);
  const several = called.length > 1 ? called.map(({ name }) => name) : [];
  const errors: Errors = {
    ...(typed.customer === '' && { customer: 'Say which customer.' }),
    ...(several.length > 0 && { customer: severalFit(typed.customer ?? '', several) }),
    // Nothing said yet is nothing wrong.
    ...('wrong' in products && typed.products !== undefined && { products: products.wrong }),
  };
  if (!typed.customer || several.length > 0 || 'wrong' in products) return { kind: 'open', typed, errors, several };
  const [found] = called;
  const { customer: _customer, products: _products, activity, ...others } = typed;
  const said = activitiesIn(activity);
  const wanted = {
    customer: found?.name ?? typed.customer,
    tenant: found?.id ?? '',
    area: products.area,
    products: products.names,
  };
  if (products.area === 'business-applications') {
    return { kind: 'clear', wanted: { ...wanted, activities: said }, typed: others, remarks: [] };
  }
  const asked = blankFields({
    solutionArea: products.area,
    products: [...products.names],
    activities: said ?? ['usage'],
  });
  const remarks = choiceFindings(asked).flatMap(({ field, says }) => (field === 'activities' ? [says] : []));
  return { kind: 'clear', wanted: { ...wanted, activities: ['usage'] }, typed: others, remarks };
}

/** A form shows no activity until one was said: the claim itself always has one. */
export const withActivity = (typed: Typed, { activities }: Wanted): Typed => ({
  ...typed,
  activity: (activities ?? []).join(','),
});

const NAMED = 4;
const OR = new Intl.ListFormat('en', { type: 'disjunction' });

const severalFit = (said: string, names: readonly string[]): string =>
  `"${said}" fits ${names.length} customers: ${OR.format(names.slice(0, NAMED))}${names.length > NAMED ? ' and more' : ''}. Write the whole name.`;

/** Asks for customer and products; where only the customer is open, with a button for each that may be meant. */
export function openQuestion(
  { typed, errors, several }: OpenRequest,
  { step }: ClaimArguments,
  context: Pick<Context, 'member' | 'partner' | 'today'>,
): Outcome {
  if (step === undefined && several.length > 0 && typed.products && errors.products === undefined) {
    const question = `"${typed.customer}" fits ${several.length} customers. Which one?`;
    const suggestions = several.map((name) => ({ label: name, text: `claim ${typed.products} at ${name}` }));
    return { face: clarifyCard({ question, suggestions }), suggestions };
  }
  const solutionArea = typed.activity === undefined ? 'microsoft-365' : 'business-applications';
  const fields = blankFields({ solutionArea, products: [] });
  if (step !== 'create') return draftForm({ fields, typed, errors, ids: FIRST_INPUTS });
  const known = { tenant: typed.tenant ?? '', products: [] };
  return draftForm({ fields, typed, errors, ids: draftInputs(fields), choices: choicesFor(known, context) });
}
