/** Asks for what is to know of an association that no export shows yet. */
import { FIELD_LABELS } from '../src/associations/claims/fields.ts';
import { ASSOCIATION_TYPES } from '../src/scoring/index.ts';
import { type Field, type FormFace, formFace } from './parts/form.ts';
import { ASSOCIATION_NAMES } from './parts/words.ts';

export const ASSOCIATE_FIELDS = ['customer', 'type', 'workload', 'from', 'tenant', 'subscription', 'location'] as const;
export type AssociateField = (typeof ASSOCIATE_FIELDS)[number];

export interface AssociateForm {
  /** What was typed or said before. */
  readonly values: Readonly<Partial<Record<AssociateField, string | undefined>>>;
  readonly errors: Readonly<Partial<Record<AssociateField, string>>>;
  /** What was said and has no field of its own. */
  readonly kept: Readonly<Record<string, string>>;
  /** Our locations; where none are known, the id is typed. */
  readonly locations: readonly { readonly id: string; readonly name: string }[];
  /** As many characters as each text may have. */
  readonly longest: Readonly<Record<AssociateField, number>>;
}

const HINT = 'Or say it in one sentence, such as: record CSP for Proseware from 2026-10-01';
/** What a compact choice shows without becoming hard to use. */
const MOST_CHOICES = 50;

export function associateFormCard({ values, errors, kept, locations, longest }: AssociateForm): FormFace {
  const common = (id: AssociateField, label: string) => ({ id, label, value: values[id], error: errors[id] });
  const text = (id: AssociateField, label: string, more: { placeholder?: string; required?: boolean } = {}): Field => ({
    kind: 'text',
    ...common(id, label),
    maxLength: longest[id],
    ...more,
  });
  return formFace({
    title: 'Record an association',
    submit: 'Record',
    hint: HINT,
    action: { command: 'associate', args: { ...kept, step: 'save' } },
    fields: [
      text('customer', 'Customer', { required: true, placeholder: 'Proseware' }),
      {
        kind: 'choice',
        ...common('type', 'Association'),
        required: true,
        choices: ASSOCIATION_TYPES.map((type) => ({ title: ASSOCIATION_NAMES[type], value: type })),
      },
      text('workload', 'Workload, product or service', { placeholder: 'Intune, Power BI, Azure' }),
      { kind: 'date', ...common('from', 'There since'), required: true },
      text('tenant', FIELD_LABELS.tenant, { placeholder: '7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55' }),
      text('subscription', FIELD_LABELS.subscription, { placeholder: '7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55' }),
      locations.length === 0 || locations.length > MOST_CHOICES
        ? text('location', FIELD_LABELS.location, { placeholder: '4100001' })
        : {
            kind: 'choice',
            ...common('location', FIELD_LABELS.location),
            choices: locations.map(({ id, name }) => ({ title: name === id ? id : `${name} (${id})`, value: id })),
          },
    ],
  });
}
