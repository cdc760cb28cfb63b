import type { ClaimInputId } from '../../../cards/index.ts';
import type { Claim, ClaimFields, Contact } from '../../associations/claims/claim.ts';
import { requiredFields } from '../../associations/claims/required-fields.ts';
import { inputOf, type Typed } from './inputs.ts';

/**
 * What was typed on a form, without the inputs that only repeat what the form showed while somebody else has changed their
 * fields since: saving them would take that change back unseen.
 * @param seen how many lines the history of the claim had when the form was shown
 */
export function withoutLeftAlone(claim: Claim, typed: Typed, seen: number): Typed {
  const since = claim.history.slice(seen).flatMap(({ kind, changes }) => (kind === 'edited' ? changes : []));
  const shown = new Map<ClaimInputId, string>();
  for (const { field, part } of requiredFields(claim.fields)) {
    const id = inputOf(field, part);
    const first = since.find((change) => change.field === nameOf(field, part));
    if (id !== null && first) shown.set(id, first.from);
  }
  const touched = Object.entries(typed).filter(([id, text]) => listed(shown.get(id as ClaimInputId)) !== listed(text));
  return Object.fromEntries(touched);
}

const nameOf = (field: keyof ClaimFields, part: keyof Contact | undefined): string =>
  part === undefined ? field : `${field}.${part}`;

/** A history writes lists with blanks, a choice joins its values without. */
const listed = (text: string | undefined): string | undefined => text?.replaceAll(', ', ',');
