/** The form of a claim: which inputs it has, what they show, and what is wrong with them. */
import { type ClaimInput, type ClaimInputId, claimFormCard } from '../../../../cards/index.ts';
import type { Finding } from '../../../associations/claims/checks.ts';
import type { ClaimFields } from '../../../associations/claims/claim.ts';
import { requiredFields } from '../../../associations/claims/required-fields.ts';
import { inputOf, LONGEST, shownOf, type Typed } from '../../claims/inputs.ts';
import type { Outcome } from '../command.ts';
import { FIXED_CHOICES, type InputChoices } from './choices.ts';

/** What is wrong, one sentence each, by input. */
export type Errors = Readonly<Partial<Record<ClaimInputId, string>>>;

export interface FormAsked {
  readonly title: string;
  readonly submit: string;
  readonly hint: string;
  /** How to say that nothing shall be changed; absent where that would not be enough. */
  readonly asItStands?: string;
  readonly action: { readonly command: 'claim' | 'claim-edit'; readonly args: Readonly<Record<string, unknown>> };
  /** What is known. */
  readonly fields: ClaimFields;
  /** What was typed, shown in its place. */
  readonly typed?: Typed | undefined;
  readonly errors?: Errors | undefined;
  readonly ids: readonly ClaimInputId[];
  readonly choices?: InputChoices;
  readonly gain?: string | null;
  readonly warnings?: readonly string[];
}

/** A claim cannot be without them; everything else may follow. */
const NEVER_EMPTY: readonly ClaimInputId[] = ['customer', 'products', 'activity'];

/** Every field a claim can have: a revenue association in Business Applications has them all. */
const ALL = requiredFields({ solutionArea: 'business-applications', activities: ['revenue-association'] }).flatMap(
  ({ field, part, label, required }) => {
    const id = inputOf(field, part);
    return id === null ? [] : [{ id, field, part, label, required }];
  },
);

/** The inputs a claim of this kind has. Microsoft 365 leaves no choice of activity. */
export function inputsFor(fields: Pick<ClaimFields, 'solutionArea' | 'activities'>): readonly ClaimInputId[] {
  return requiredFields(fields).flatMap(({ field, part }) => {
    const id = inputOf(field, part);
    return id === null || (id === 'activity' && fields.solutionArea === 'microsoft-365') ? [] : [id];
  });
}

export function claimForm({
  fields,
  typed = {},
  errors = {},
  ids,
  choices = {},
  gain = null,
  warnings = [],
  ...form
}: FormAsked): Outcome {
  const offered: InputChoices = { ...FIXED_CHOICES, ...choices };
  const inputs = ALL.filter(({ id }) => ids.includes(id)).map(({ id, field, part, label, required }): ClaimInput => {
    const value = typed[id] ?? shownOf(fields, field, part);
    return {
      id,
      label,
      value,
      error: errors[id],
      required: NEVER_EMPTY.includes(id),
      neededLater: required && !NEVER_EMPTY.includes(id),
      longest: LONGEST[id],
      choices: withChosen(offered[id], value),
    };
  });
  const { face, form: asked } = claimFormCard({ ...form, gain, warnings, inputs });
  if (form.asItStands === undefined) return { face, form: asked };
  const values = Object.fromEntries(inputs.map(({ id, value }) => [id, value]));
  return { face, form: asked, asItStands: { ...form.action.args, ...values } };
}

/** A host shows nothing where what is chosen is none of the choices. */
function withChosen(choices: ClaimInput['choices'], value: string): ClaimInput['choices'] {
  if (!choices || value === '' || choices.some((choice) => choice.value === value)) return choices;
  return [...choices, { title: value, value }];
}

/** The errors that belong beside an input of the form, and what is left to say above it. */
export function besideInputs(
  findings: readonly Finding[],
  ids: readonly ClaimInputId[],
): { readonly errors: Errors; readonly others: readonly string[] } {
  const errors: Partial<Record<ClaimInputId, string>> = {};
  const others: string[] = [];
  for (const { level, field, part, says } of findings) {
    const id = field === undefined ? null : inputOf(field, part);
    if (level === 'error' && id !== null && ids.includes(id) && errors[id] === undefined) errors[id] = says;
    else others.push(says);
  }
  return { errors, others };
}
