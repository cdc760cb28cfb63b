/** From what somebody calls a claim to the one claim that is meant, among those this member may know of. */
import { claimChoiceCard } from '../../../../cards/index.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { claimsMatching } from '../../../associations/claims/find.ts';
import { isLive } from '../../../associations/claims/keys.ts';
import type { Context, Outcome } from '../command.ts';
import type { CommandId } from '../ids.ts';
import { aboutOf, type ClaimCalled, withoutBlanks } from './called.ts';
import { claimsSeen } from './seen.ts';

/** What is asked of the claim: when several fit, the choice leads on to it. */
export interface Purpose {
  readonly command: CommandId;
  /** Which claims it can be about at all; others are meant only where none of these fits. Live ones unless told otherwise. */
  readonly suits?: (claim: Claim) => boolean;
}

export type WhichClaim = { readonly claim: Claim } | { readonly ask: Outcome };

/** The one claim meant, or an answer that asks which (with a button for each) or says that there is none. */
export function whichClaim(
  args: ClaimCalled & Readonly<Record<string, unknown>>,
  context: Pick<Context, 'account' | 'member'>,
  { command, suits = isLive }: Purpose = { command: 'claim-show' },
): WhichClaim {
  const { claim, customer, product, ...rest } = args;
  const called = withoutBlanks({ claim, customer, product });
  const fitting = claimsMatching(claimsSeen(context), called);
  const suiting = fitting.filter(suits);
  const meant = suiting.length > 0 ? suiting : fitting;
  const [first] = meant;
  if (first === undefined) return { ask: noneFits(called) };
  if (meant.length === 1) return { claim: first };
  const face = claimChoiceCard({
    question: Object.keys(called).length > 0 ? `${meant.length} claims fit. Which one?` : 'Which claim do you mean?',
    // The newest is asked for most.
    claims: meant.toReversed(),
    next: ({ id }) => ({ command, args: { ...rest, claim: id } }),
    buttons: [],
  });
  return { ask: { face, open: true } };
}

function noneFits(called: ClaimCalled): Outcome {
  const { claim, customer } = called;
  const about = aboutOf(called);
  const said = claim ? `I know no claim ${claim}${about}.` : `There is no claim${about} yet.`;
  const face = claimChoiceCard({
    question: `${said} You can look at all claims or file one.`,
    claims: [],
    next: ({ id }) => ({ command: 'claim-show', args: { claim: id } }),
    buttons: [
      { label: 'Claims', command: 'claims', args: {} },
      { label: 'File a claim', command: 'claim', args: { step: 'form', ...(customer && { customer }) }, opens: 'form' },
    ],
  });
  return { face, open: true };
}
