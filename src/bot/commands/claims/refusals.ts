/** Why something cannot be recorded of a claim, and what can be done instead. */
import { claimAdvanceCard, dayName, joined } from '../../../../cards/index.ts';
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import type { Claim, ClaimStatus } from '../../../associations/claims/claim.ts';
import { isSinceImport } from '../../../associations/claims/from-portal.ts';
import { EVENT_WORDS, STATUS_WORDS } from '../../../associations/claims/machine.ts';
import type { Context, Outcome } from '../command.ts';
import { claimButtons } from './buttons.ts';
import { missingFrom } from './missing.ts';
import type { Step } from './step.ts';
import { wayButton, waysOf } from './ways.ts';

/** It is so already: nothing changes, and nothing is wrong. */
export function alreadySo(claim: Claim, context: Context): Outcome {
  return withWays(claim, `${standing(claim)}. Nothing was changed.`, context);
}

/** "C7 has been “Under review” since 5 November 2026 (Ana Lopez)". */
export function standing(claim: Claim): string {
  const last = claim.history.findLast(({ kind }) => kind === 'status');
  const who = last ? ` (${last.by.name})` : '';
  const before = isSinceImport(claim) ? ' or before' : '';
  return `${claim.id} has been ${quoted(claim.status)} since ${dayName(claim.since.slice(0, 10))}${before}${who}`;
}

export function impossible(
  claim: Claim,
  event: ClaimEvent,
  { why, when }: Pick<Extract<Step, { kind: 'impossible' }>, 'why' | 'when'>,
  context: Context,
): Outcome {
  const { done } = EVENT_WORDS[event];
  const rule =
    when.length === 0
      ? `By its rules it cannot be ${done}.`
      : `It can be ${done} when it is ${joined(when.map(quoted), 'or')}.`;
  const earlier = claim.history.findLast((line) => line.event === event);
  const was = earlier ? ` It was ${done} on ${dayName(earlier.at.slice(0, 10))}.` : '';
  return refusedWays(claim, why ?? `${standing(claim)}.${was} ${rule}`, context);
}

/** Something is missing: told in full, with the buttons that mend it. */
export function incomplete(claim: Claim, context: Context): Outcome {
  const { edit, addProof, show } = claimButtons(claim);
  const { lines } = missingFrom(claim, context);
  const says = `${claim.id} cannot be submitted yet: ${lines.length === 1 ? '1 thing is' : `${lines.length} things are`} open.`;
  return {
    face: claimAdvanceCard({ claim, says, lines, ways: [], buttons: [edit, addProof, show] }),
    resolved: { claim: claim.id },
    refused: [says, ...lines].join(' '),
  };
}

/** Nothing was recorded because the claims changed just now: what was open before may not be open any more. */
export function refusedMeanwhile(claim: Claim, says: string): Outcome {
  const { show, history } = claimButtons(claim);
  return { face: claimAdvanceCard({ claim, says, lines: [], ways: [], buttons: [show, history] }), refused: says };
}

/** Nothing was recorded, and why; with what can be recorded instead. */
function refusedWays(claim: Claim, says: string, context: Context): Outcome {
  const outcome = withWays(claim, says, context);
  // The first line of the text is the sentence without the blanks that only cards need.
  return { ...outcome, refused: outcome.face.text.split('\n')[0] ?? says };
}

/** A sentence and a button for everything that may have happened. */
export function withWays(claim: Claim, says: string, context: Context): Outcome {
  const { show, history } = claimButtons(claim);
  const ways = waysOf(claim, context).map((way) => wayButton(claim, way));
  return {
    face: claimAdvanceCard({ claim, says, lines: [], ways, buttons: [show, history] }),
    resolved: { claim: claim.id },
  };
}

const quoted = (status: ClaimStatus) => `“${STATUS_WORDS[status]}”`;
