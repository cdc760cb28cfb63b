/** All fields of a claim, as Partner Center's form has them. */
import { claimDetailsCard } from '../../../../cards/index.ts';
import { AREA_NAMES } from '../../../associations/claims/checks/choices.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { type ClaimField, requiredFields } from '../../../associations/claims/required-fields.ts';
import { shownOf as typedOf } from '../../claims/inputs.ts';
import { activitiesInWords } from '../../claims/prefill.ts';
import type { Outcome } from '../command.ts';
import { claimButtons } from './buttons.ts';
import { AGREEMENT_NAMES } from './choices.ts';

export function detailsView(claim: Claim): Outcome {
  const { show, history, edit } = claimButtons(claim);
  const fields = requiredFields(claim.fields).map((field) => {
    const value = valueInWords(claim, field);
    const missing = value === '' && field.required;
    return { label: field.label.replace(': ', ' '), value: value || (missing ? 'missing' : 'not known'), missing };
  });
  return { face: claimDetailsCard({ claim, fields, buttons: [edit, show, history] }), resolved: { claim: claim.id } };
}

function valueInWords({ fields }: Claim, { field, part }: ClaimField): string {
  switch (field) {
    case 'solutionArea':
      return AREA_NAMES[fields.solutionArea];
    case 'activities':
      return activitiesInWords(fields.activities);
    case 'agreement':
      return fields.agreement === undefined ? '' : AGREEMENT_NAMES[fields.agreement];
    default:
      return typedOf(fields, field, part);
  }
}
