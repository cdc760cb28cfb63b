/** Keeps what the form of a claim was filled with. An emptied input empties its field. */
import { joined } from '../../../../cards/index.ts';
import { shapeFindings } from '../../../associations/claims/checks/shape.ts';
import { checksOf, type Finding } from '../../../associations/claims/checks.ts';
import type { Claim, ClaimFields } from '../../../associations/claims/claim.ts';
import { FIELD_LABELS, fieldChanges, midSentence } from '../../../associations/claims/fields.ts';
import { isEditable } from '../../../associations/claims/keys.ts';
import { activitiesIn, inputOf, shownOf, type Typed, withTyped } from '../../claims/inputs.ts';
import { withoutLeftAlone } from '../../claims/left-alone.ts';
import { titleOf } from '../../claims/prefill.ts';
import { productsMeant } from '../../claims/products-meant.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { type ClaimSaid, typedIn } from './arguments.ts';
import { editable, editFormAgain, notEditable } from './edit-form.ts';
import { besideInputs, type Errors } from './form.ts';
import { knownBy } from './known.ts';
import { claimView } from './view.ts';

/** @param seen how many lines the claim's history had when the form was shown */
export async function saveClaim(claim: Claim, said: ClaimSaid, seen: number, context: Context): Promise<Outcome> {
  const form = typedIn(said);
  const ids = editable(claim).filter((id) => form[id] !== undefined);
  const typed = withoutLeftAlone(claim, form, seen);
  const { fields, unread } = filledIn(claim.fields, typed);
  const findings = checksOf(fields, knownBy(context).facts, [], claim.id);
  const errors: Errors = {
    ...besideInputs(
      findings.filter((finding) => !passesByItself(finding, fields)),
      ids,
    ).errors,
    ...unread,
  };
  const again = (wrong: Errors) => editFormAgain(claim, context, { ids, typed, errors: wrong });
  if (Object.keys(errors).length > 0) return again(errors);

  const change = { kind: 'edit', id: claim.id, fields: whatDiffers(claim.fields, fields) } as const;
  const result = await context.claimDesk.change(change, context.sender, context.key);
  if (result.done) {
    const now = result.claims.find(({ id }) => id === claim.id);
    return claimView(now ?? claim, context, { notice: now ? saved(now) : 'Nothing was changed.' });
  }
  if (!isEditable(claim)) return notEditable(claim, context);
  const input = result.field === undefined ? null : inputOf(result.field);
  return input !== null && ids.includes(input) ? again({ [input]: result.says }) : refusedWith(result.says);
}

/** The fields as the form says, and what of it cannot be read. */
function filledIn(before: ClaimFields, typed: Typed): { readonly fields: ClaimFields; readonly unread: Errors } {
  const customer = typed.customer ?? before.customer;
  // What a file of Partner Center called otherwise may stay as it is.
  const named = [undefined, shownOf(before, 'products')].includes(typed.products)
    ? { names: before.products }
    : productsMeant(typed.products);
  const products = 'wrong' in named ? before.products : [...named.names];
  const fields = withTyped({ ...before, customer, products }, typed);
  const unread: Errors = {
    ...(customer === '' && { customer: 'Say which customer.' }),
    ...('wrong' in named && { products: named.wrong }),
    ...(typed.activity !== undefined &&
      activitiesIn(typed.activity) === null && { activity: 'Choose what you do for this customer.' }),
  };
  const own = fields.title !== titleOf(before.customer, before.products, before.activities);
  return { fields: own ? fields : { ...fields, title: titleOf(customer, products, fields.activities) }, unread };
}

/** A draft may wait for its day: only its submission cannot come before. */
const passesByItself = ({ field }: Finding, fields: ClaimFields): boolean =>
  field === 'activated' && shapeFindings(fields).every((wrong) => wrong.field !== 'activated');

/** Only what changes, so that a field somebody else saves in the same moment stays. */
function whatDiffers(before: ClaimFields, after: ClaimFields): Partial<ClaimFields> {
  const changed = new Set(fieldChanges(before, after).map(({ field }) => field.split('.')[0]));
  const fields = Object.keys(FIELD_LABELS) as (keyof ClaimFields)[];
  return Object.fromEntries(fields.filter((field) => changed.has(field)).map((field) => [field, after[field]]));
}

/** "Saved on C7: domain, customer contact." */
function saved({ id, history }: Claim): string {
  const changes = history.findLast(({ kind }) => kind === 'edited')?.changes ?? [];
  const fields = new Set(changes.map(({ field }) => field.split('.')[0] as keyof ClaimFields));
  const names = [...fields].map((field) => midSentence(FIELD_LABELS[field]));
  return `Saved on ${id}: ${joined(names, 'and')}.`;
}
