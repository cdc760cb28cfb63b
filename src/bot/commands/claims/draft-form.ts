/** The short form: as little as a draft needs. */
import type { ClaimInputId } from '../../../../cards/index.ts';
import type { ClaimFields } from '../../../associations/claims/claim.ts';
import type { Typed } from '../../claims/inputs.ts';
import type { Outcome } from '../command.ts';
import { claimForm, type FormAsked, inputsFor } from './form.ts';

/** Asked first where not even these are known: the others depend on them. */
export const FIRST_INPUTS: readonly ClaimInputId[] = ['customer', 'products'];

const AT_FIRST_GLANCE: readonly ClaimInputId[] = [
  ...FIRST_INPUTS,
  'activity',
  'tenant',
  'domain',
  'subscription',
  'location',
];
const HINT = 'Or say it in one sentence, such as: claim Teams usage at Contoso';

export const draftInputs = (fields: Pick<ClaimFields, 'solutionArea' | 'activities'>): readonly ClaimInputId[] =>
  inputsFor(fields).filter((id) => AT_FIRST_GLANCE.includes(id));

export interface DraftFormAsked
  extends Pick<FormAsked, 'fields' | 'typed' | 'errors' | 'ids' | 'choices' | 'gain' | 'warnings'> {
  /** What is known to be claimed: it stands where a host shows no inputs, or not all of them. */
  readonly about: Typed;
}

export function draftForm({ about, ...asked }: DraftFormAsked): Outcome {
  const first = asked.ids === FIRST_INPUTS;
  return claimForm({
    ...asked,
    title: 'Prepare a claim',
    submit: first ? 'Next' : 'Make the draft',
    hint: HINT,
    action: { command: 'claim', args: { step: first ? 'form' : 'create', about } },
    ...(!first && { asItStands: 'Say "yes" to make the draft as it stands.' }),
  });
}
