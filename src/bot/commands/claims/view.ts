/** One claim as it is shown after a question and after a change. */
import { claimCard } from '../../../../cards/index.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { isEditable, isLive } from '../../../associations/claims/keys.ts';
import { needsProof } from '../../../associations/claims/required-fields.ts';
import type { Context, Outcome } from '../command.ts';
import { claimButtons } from './buttons.ts';
import { missingFrom } from './missing.ts';
import { timelineOf } from './timeline.ts';
import { turnOf } from './turn.ts';
import { likeliestWay, wayButton, waysOf, whoElse } from './ways.ts';

export interface ClaimView {
  /** What was just recorded. */
  readonly notice?: string;
  readonly asked?: 'missing';
}

export function claimView(claim: Claim, context: Context, { notice, asked }: ClaimView = {}): Outcome {
  const missing = missingFrom(claim, context);
  const turn = turnOf(claim, context);
  const face = claimCard({
    claim,
    stages: timelineOf(claim),
    turn: { ...turn, says: `${turn.says} ${whoElse(claim, context)}`.trimEnd() },
    missing,
    notice,
    asked,
    buttons: buttonsOf(claim, context, missing.lines.length > 0),
  });
  return { face, resolved: { claim: claim.id } };
}

/** The likeliest next step first; where something is missing, what mends it. */
function buttonsOf(claim: Claim, context: Context, incomplete: boolean) {
  const { edit, addProof, details, history, other, again } = claimButtons(claim);
  const ways = waysOf(claim, context);
  const likeliest = likeliestWay(ways);
  const step = likeliest ? [{ ...wayButton(claim, likeliest), style: 'positive' as const }] : [];
  const proof = needsProof(claim.fields) ? [addProof] : [];
  // Where something is missing a submission would only be refused; a complete draft is typed into Partner Center.
  if (isEditable(claim) && incomplete) return [edit, ...proof, details];
  if (isEditable(claim)) return [...step, ...(claim.status === 'draft' ? [details] : proof), edit];
  return [...step, ...(ways.length > step.length ? [other] : []), history, ...(isLive(claim) ? [] : [again])];
}
