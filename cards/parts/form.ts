/** Forms: fields one below the other, what is wrong right under its field, and one button that submits them. */
import type { CommandId } from '../../src/bot/commands/ids.ts';
import type { Face, Input } from '../adaptive-card.ts';
import { face } from './face.ts';
import { header } from './header.ts';
import { cut } from './list.ts';
import { asDetail, type Piece } from './piece.ts';
import { aside, block } from './text.ts';

/** Platforms cut the title and the buttons of a dialog here. */
const DIALOG_WORDS = 24;
const LABEL_LENGTH = 60;

interface FieldBase {
  /** The argument of the command that the value becomes. */
  readonly id: string;
  readonly label: string;
  /** What was typed or picked before. */
  readonly value?: string | undefined;
  /** One sentence. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** What an empty field is in the text where it is not required: "optional" unless given. */
  readonly emptyIs?: string | undefined;
  readonly placeholder?: string;
}

export type Field =
  | (FieldBase & { readonly kind: 'text'; readonly maxLength: number; readonly lines?: 'one' | 'many' })
  | (FieldBase & { readonly kind: 'date' })
  | (FieldBase & {
      readonly kind: 'choice';
      readonly choices: readonly { readonly title: string; readonly value: string }[];
      /** Several may be picked; their values are joined by commas. */
      readonly several?: boolean;
    });

export interface FormParts {
  /** At most 24 characters, like `submit`. */
  readonly title: string;
  readonly submit: string;
  /** How to say the same without the form. */
  readonly hint: string;
  /** What the values are for. The ids of the fields are no part of its arguments: what is typed always fills them. */
  readonly action: { readonly command: CommandId; readonly args: Readonly<Record<string, unknown>> };
  readonly fields: readonly Field[];
  /** What is worth knowing before filling it in. */
  readonly above?: readonly Piece[];
  /** What is said first where nothing is wrong; the title unless given. */
  readonly headline?: string;
}

/** A reply that asks for values: its card holds the inputs, and the button that submits them as the card's only card-level action. */
export interface Form {
  /** At most 24 characters, as the title of a dialog. */
  readonly title: string;
  /** Label of the button that submits, at most 24 characters. */
  readonly submit: string;
  /** What the values are for; they come back as its `inputs`. */
  readonly action: FormParts['action'];
  /** What is wrong with a value, one sentence each, by the id of its input. The card shows the same beside the input. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A card that asks, its plain text, and the form for hosts that open a dialog. */
export interface FormFace {
  readonly face: Face;
  readonly form: Form;
}

export function formFace({ title, submit, hint, action, fields, headline, above = [] }: FormParts): FormFace {
  const [name, label] = [cut(title, DIALOG_WORDS), cut(submit, DIALOG_WORDS)];
  const wrong = fields.flatMap(({ id, error }) => (error === undefined ? [] : [[id, error] as const]));
  return {
    face: face({
      headline: wrong.length === 0 ? (headline ?? `${name}.`) : `${name}: ${wrong.map(([, error]) => error).join(' ')}`,
      frame: null,
      pieces: [
        header(name),
        ...above,
        ...fields.map(fieldPiece),
        { shows: [aside(hint, { spacing: 'medium' })], says: [hint] },
      ],
      buttons: [{ label, style: 'positive', ...action }],
    }),
    form: { title: name, submit: label, action, errors: Object.fromEntries(wrong) },
  };
}

function fieldPiece(field: Field): Piece {
  const { label, error, required, emptyIs = 'optional' } = field;
  const under =
    error === undefined
      ? []
      : [block(error, { color: 'attention', size: 'small', weight: 'bolder', spacing: 'small' })];
  return asDetail({
    shows: [inputOf(field), ...under],
    says: [`- ${cut(label, LABEL_LENGTH)}${required ? '' : ` (${emptyIs})`}`],
  });
}

function inputOf(field: Field): Input {
  const { id, label, value, required, placeholder } = field;
  const base = {
    id,
    label: cut(label, LABEL_LENGTH),
    spacing: 'medium' as const,
    ...(value !== undefined && value !== '' && { value }),
    ...(required && { isRequired: true, errorMessage: 'Please fill this in.' }),
  };
  const hinted = placeholder === undefined ? {} : { placeholder };
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...base,
        ...hinted,
        maxLength: field.maxLength,
        ...(field.lines === 'many' && { isMultiline: true }),
      };
    case 'date':
      return { type: 'Input.Date', ...base };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...base,
        ...hinted,
        choices: field.choices,
        style: field.several ? 'expanded' : 'compact',
        wrap: true,
        ...(field.several && { isMultiSelect: true }),
      };
  }
}
