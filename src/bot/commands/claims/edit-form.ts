/** The form of a claim that is there: everything that can be changed now, prefilled. */
import type { ClaimInputId } from '../../../../cards/index.ts';
import { closed, EDITABLE_LATER } from '../../../associations/claims/apply/edit.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { missingOf } from '../../../associations/claims/required-fields.ts';
import { customerDomains } from '../../../scoring/index.ts';
import { inputOf, shownOf, type Typed } from '../../claims/inputs.ts';
import type { Context, Outcome } from '../command.ts';
import { choicesFor } from './choices.ts';
import { draftInputs } from './draft-form.ts';
import { claimForm, type FormAsked, inputsFor } from './form.ts';
import { turnOf } from './turn.ts';
import { claimView } from './view.ts';

/**
 * @param which `rest`: what the short form did not ask for, and whatever of it was left open
 * @param said what stands in the inputs already, instead of what the claim has
 */
export function editForm(claim: Claim, context: Context, which: 'form' | 'rest', said: Typed = {}): Outcome {
  const all = editable(claim);
  const asked = draftInputs(claim.fields);
  const open = all.filter((id) => !asked.includes(id) || isOpen(claim, id));
  return editFormAgain(claim, context, {
    ids: which === 'rest' && open.length > 0 ? open : all,
    typed: said,
    ...(Object.keys(said).length > 0 && { asItStands: 'Say "yes" to save it as it stands.' }),
  });
}

/**
 * Once Microsoft asked for more, Partner Center lets only some fields be changed. What is still missing can be filled in:
 * an import does not bring every field.
 */
export function editable(claim: Claim): readonly ClaimInputId[] {
  const { status, fields } = claim;
  const later = EDITABLE_LATER.flatMap((field) => [inputOf(field), inputOf(field, 'title'), inputOf(field, 'email')]);
  const missing = missingOf(claim).map(({ field, part }) => (field === 'proof' ? null : inputOf(field, part)));
  const open = [...later, ...missing];
  return inputsFor(fields).filter((id) => status === 'draft' || open.includes(id));
}

/** Why it cannot be changed, and until when that stays so. */
export function notEditable(claim: Claim, context: Context): Outcome {
  // A refusal is plain text, without the blanks that keep a date on one line.
  const refused = `${closed(claim).says} ${turnOf(claim, context).says}`.replaceAll('\u00a0', ' ');
  return { ...claimView(claim, context, { notice: closed(claim).says }), refused };
}

/** Where nobody wrote it down, the one of the Customers report is offered. */
const domainOf = ({ fields }: Claim, { partner }: Context): string =>
  fields.domain || (customerDomains(partner.portfolio).get(fields.tenant) ?? '');

const isOpen = ({ fields }: Claim, id: ClaimInputId): boolean =>
  id !== 'activity' && id in fields && shownOf(fields, id as keyof typeof fields) === '';

/** The form with these inputs, as it was filled in. */
export function editFormAgain(
  claim: Claim,
  context: Context,
  filledIn: Pick<FormAsked, 'ids' | 'typed' | 'errors' | 'asItStands'>,
): Outcome {
  // Who edits may know a subscription that the exports do not, so it is typed.
  const { subscription: _typed, ...choices } = choicesFor(claim.fields, context);
  return {
    ...claimForm({
      ...filledIn,
      title: `Edit claim ${claim.id}`,
      submit: 'Save',
      hint: `Nothing is sent to Microsoft. To leave a note instead, say: comment on ${claim.id}: signature comes on Friday`,
      action: { command: 'claim-edit', args: { claim: claim.id, step: 'save', seen: claim.history.length } },
      fields: { ...claim.fields, domain: domainOf(claim, context) },
      choices,
    }),
    resolved: { claim: claim.id },
  };
}
