/** A draft right after it was made: what it would bring, what is missing, and what a person does in Partner Center. */
import type { Claim } from '../src/associations/claims/claim.ts';
import type { Missing } from '../src/associations/claims/required-fields.ts';
import type { Face } from './adaptive-card.ts';
import { callout } from './parts/callout.ts';
import { claimCustomer, claimProducts, claimTitle } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut, joined } from './parts/list.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block } from './parts/text.ts';

export interface ClaimDraft {
  readonly claim: Claim;
  /** Why this draft is shown where it was not made just now. */
  readonly notice: string | null;
  /** What it would bring; null where nothing is known of that. */
  readonly gain: string | null;
  readonly missing: readonly Missing[];
  /** What keeps it from being submitted besides, a sentence each. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const SENTENCES = 4;
const SENTENCE = 250;

export function claimDraftCard(frame: Frame, { claim, notice, gain, missing, errors, warnings }: ClaimDraft): Face {
  const { id } = claim;
  const made = notice ?? `${claimTitle(claim)}: the draft is made.`;
  const next = `Nothing was sent to Microsoft. Submit it in Partner Center under Incentives > Customer claims, then tell me: ${id} is submitted.`;
  return face({
    headline: made,
    // Only points come from the scores of a month.
    frame: gain === null ? null : frame,
    buttons: [
      { label: 'Add proof', command: 'claim-proof', args: { claim: id, action: 'add' } },
      ...(missing.some(({ field }) => field !== 'proof')
        ? [
            {
              label: 'Fill in the rest',
              command: 'claim-edit' as const,
              args: { claim: id, step: 'rest' },
              opens: 'form' as const,
            },
          ]
        : []),
      { label: `Open ${id}`, command: 'claim-show', args: { claim: id } },
    ],
    pieces: [
      header(`${id} ${claimCustomer(claim)}`, claimProducts(claim)),
      notice === null ? NOTHING : { shows: [block(cut(notice, SENTENCE), { spacing: 'small' })], says: [] },
      { shows: [block('Draft', { size: 'extraLarge', weight: 'bolder' })], says: [] },
      callout(gain === null ? [] : [gain], 'good'),
      missingPiece(missing),
      callout(errors.slice(0, SENTENCES), 'attention'),
      callout(warnings.slice(0, SENTENCES), 'warning'),
      { shows: [aside(next, { spacing: 'medium' })], says: [next] },
    ],
  });
}

function missingPiece(missing: readonly Missing[]): Piece {
  if (missing.length === 0) return NOTHING;
  const title = 'Still needed before it can be submitted';
  const lines = linesOf(missing);
  return {
    shows: [sectionHeading(title), ...lines.map((line) => block(line, { spacing: 'small' }))],
    says: [`${title}:`, ...lines.map((line) => ({ detail: `- ${line}` }))],
  };
}

/** The parts of one contact on one line: "Customer contact: name, job title and e-mail address". */
function linesOf(missing: readonly Missing[]): readonly string[] {
  const grouped = Map.groupBy(missing, ({ field }) => field);
  return Array.from(grouped.values(), (group) => {
    const [first, ...others] = group.map(({ label }) => label);
    return joined([first!, ...others.map((label) => label.slice(label.indexOf(': ') + 2))], 'and');
  });
}
