/** Asks who shall become a member, and what they may see. */
import { type FormFace, formFace } from './parts/form.ts';

export interface MemberFormValues {
  readonly name?: string | undefined;
  readonly contact?: string | undefined;
  /** Joined by commas. */
  readonly roles?: string | undefined;
  readonly locations?: string | undefined;
}

export interface MemberForm {
  /** What was typed or said before. */
  readonly values: MemberFormValues;
  readonly errors: Readonly<Partial<Record<keyof MemberFormValues, string>>>;
  /** Each role in plain words of what it gives. */
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** As many characters as each text may have. */
  readonly longest: { readonly name: number; readonly contact: number; readonly locations: number };
}

const HINT = 'Or say it in one sentence, such as: add ana@contoso.com as report viewer called Ana';

export function memberFormCard({ values, errors, choices, longest }: MemberForm): FormFace {
  return formFace({
    title: 'Add a member',
    submit: 'Add',
    hint: HINT,
    action: { command: 'members', args: { action: 'add' } },
    fields: [
      { kind: 'text', id: 'name', label: 'Name', value: values.name, error: errors.name, maxLength: longest.name },
      {
        kind: 'text',
        id: 'contact',
        label: 'E-mail address, or identity such as slack:T012:U045',
        value: values.contact,
        error: errors.contact,
        required: true,
        placeholder: 'ana@contoso.com',
        maxLength: longest.contact,
      },
      {
        kind: 'choice',
        id: 'roles',
        label: 'May see and do',
        value: values.roles,
        error: errors.roles,
        required: true,
        choices,
        several: true,
      },
      {
        kind: 'text',
        id: 'locations',
        label: 'Only for these locations',
        value: values.locations,
        error: errors.locations,
        placeholder: '4100001, 4100002',
        maxLength: longest.locations,
      },
    ],
  });
}
