/** Asks for the fields of a claim: as few as a draft needs, or the rest. */
import { callout } from './parts/callout.ts';
import { type Field, type FormFace, type FormParts, formFace } from './parts/form.ts';
import { cut, joined } from './parts/list.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { aside } from './parts/text.ts';

const ID = '00000000-0000-0000-0000-000000000000';

/** Every input of the claim forms, in the order in which they stand. */
export const CLAIM_INPUTS = [
  'customer',
  'products',
  'activity',
  'tenant',
  'domain',
  'subscription',
  'location',
  'title',
  'agreement',
  'activated',
  'customerContactName',
  'customerContactTitle',
  'customerContactEmail',
  'technicalContactName',
  'technicalContactTitle',
  'technicalContactEmail',
  'ownContactName',
  'ownContactEmail',
  'seller',
  'revenueCustomer',
  'isvProduct',
] as const;
export type ClaimInputId = (typeof CLAIM_INPUTS)[number];

const PLACEHOLDERS: Readonly<Partial<Record<ClaimInputId, string>>> = {
  customer: 'Contoso',
  products: 'Teams, Exchange Online',
  tenant: ID,
  domain: 'contoso.com',
  subscription: ID,
  location: '4100001',
};

export interface ClaimInput {
  readonly id: ClaimInputId;
  readonly label: string;
  /** What is known, or was typed. */
  readonly value: string;
  readonly error?: string | undefined;
  /** Nothing is kept without it. */
  readonly required: boolean;
  /** It can be empty here, but not when the claim is submitted. */
  readonly neededLater?: boolean;
  readonly longest: number;
  /** Absent: it is typed. */
  readonly choices?: readonly { readonly title: string; readonly value: string }[] | undefined;
}

export interface ClaimForm extends Pick<FormParts, 'title' | 'submit' | 'hint' | 'action'> {
  /** What it would bring. */
  readonly gain: string | null;
  /** How to take it without changing anything, for where the inputs cannot be drawn. */
  readonly asItStands?: string | undefined;
  /** What to know before going on, a sentence each. */
  readonly warnings: readonly string[];
  readonly inputs: readonly ClaimInput[];
}

const WARNINGS = 4;

export function claimFormCard({ gain, asItStands, warnings, inputs, ...form }: ClaimForm): FormFace {
  const inOrder = CLAIM_INPUTS.flatMap((id) => inputs.filter((input) => input.id === id));
  return formFace({
    ...form,
    above: [
      callout(gain === null ? [] : [gain], 'good'),
      callout(warnings.slice(0, WARNINGS), 'warning'),
      knownPiece(inOrder),
      neededPiece(inOrder),
      asItStands === undefined ? NOTHING : { shows: [], says: [asItStands] },
    ],
    fields: inOrder.map(fieldOf),
  });
}

/** The inputs show it; where they cannot be drawn, the text says it. */
function knownPiece(inputs: readonly ClaimInput[]): Piece {
  const known = inputs.filter(({ value, error }) => value !== '' && error === undefined);
  if (known.length === 0) return NOTHING;
  const told = known.map(({ label, value, choices }) => {
    const title = choices?.find((choice) => choice.value === value)?.title ?? value;
    return `${label} ${cut(title)}`;
  });
  return { shows: [], says: [`Filled in already: ${told.join(', ')}.`] };
}

/** No host marks what may be empty now and not later, so it is said once for all of them. */
function neededPiece(inputs: readonly ClaimInput[]): Piece {
  const open = inputs.filter(({ neededLater, value }) => neededLater && value === '');
  if (open.length === 0) return NOTHING;
  const optional = inputs.filter(({ required, neededLater }) => !required && !neededLater).map(({ label }) => label);
  const but = optional.length === 0 ? '' : ` but ${joined(optional, 'and')}`;
  return { shows: [aside(`You can save with gaps. To submit the claim you need all of this${but}.`)], says: [] };
}

function fieldOf({ longest, choices, neededLater, ...input }: ClaimInput): Field {
  const placeholder = PLACEHOLDERS[input.id];
  const base = {
    ...input,
    ...(neededLater && { emptyIs: 'needed to submit' }),
    ...(placeholder !== undefined && { placeholder }),
  };
  if (choices) return { kind: 'choice', ...base, placeholder: 'Choose', choices };
  return input.id === 'activated' ? { kind: 'date', ...base } : { kind: 'text', ...base, maxLength: longest };
}
