/** Asks what a unit of each kind of work costs this partner, in working days. */
import type { StepKind } from '../src/planning/index.ts';
import { capital } from './parts/capital.ts';
import { type FormFace, formFace } from './parts/form.ts';
import { aside } from './parts/text.ts';

export interface EffortField {
  readonly id: string;
  readonly kind: StepKind;
  /** What one unit is. */
  readonly unit: string;
  readonly usual: number;
  readonly value: string;
  readonly error?: string | undefined;
}

export interface EffortForm {
  readonly fields: readonly EffortField[];
  /** The plan to come back to. */
  readonly args: Readonly<Record<string, unknown>>;
}

const ABOVE = 'Working days for one unit. Empty means the usual.';
const LONGEST = 8;

export function planFormCard({ fields, args }: EffortForm): FormFace {
  return formFace({
    title: 'Adjust the effort',
    submit: 'Save',
    hint: 'It holds for everybody in this account.',
    action: { command: 'plan', args: { ...args, step: 'save' } },
    above: [{ shows: [aside(ABOVE)], says: [ABOVE] }],
    fields: fields.map(({ id, unit, usual, value, error }) => ({
      kind: 'text',
      id,
      label: capital(unit),
      value,
      error,
      emptyIs: `usually ${usual}`,
      placeholder: String(usual),
      maxLength: LONGEST,
    })),
  });
}
