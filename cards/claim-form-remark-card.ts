/** Asks for one thing about a claim: a comment, or the number it has in Partner Center. */
import type { Claim } from '../src/associations/claims/claim.ts';
import { claimTitle } from './parts/claim-words.ts';
import { type Field, type FormFace, formFace } from './parts/form.ts';
import { header } from './parts/header.ts';

export interface ClaimRemark {
  readonly kind: 'comment' | 'number';
  readonly claim: Claim;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
  readonly longest: number;
}

const WORDS = {
  comment: { title: 'Comment on a claim', label: 'Comment', hint: 'comment on C7: signature comes on Friday' },
  number: { title: 'Claim number', label: 'Number in Partner Center', hint: 'the number of C7 is 123456' },
} as const;

export function claimRemarkFormCard({ kind, claim, value, error, longest }: ClaimRemark): FormFace {
  const { title, label, hint } = WORDS[kind];
  const base = { id: kind, label, value, error, required: true, maxLength: longest };
  const field: Field = { kind: 'text', ...base, ...(kind === 'comment' && { lines: 'many' as const }) };
  return formFace({
    title,
    submit: 'Save',
    hint: `Or say it in one sentence, such as: ${hint}`,
    action: { command: 'claim-edit', args: { claim: claim.id, step: kind } },
    above: [header(claimTitle(claim))],
    fields: [field],
  });
}
