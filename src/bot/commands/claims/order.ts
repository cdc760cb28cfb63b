/** What of a list of claims comes first: what needs the partner. */
import type { Claim } from '../../../associations/claims/claim.ts';
import { deadlineOf, needsAction } from '../../../associations/claims/deadline.ts';
import { claimsMatching } from '../../../associations/claims/find.ts';
import { isLive } from '../../../associations/claims/keys.ts';
import type { Day } from '../../../scoring/index.ts';
import type { Context } from '../command.ts';

export type Calendar = Pick<Context, 'claimSettings' | 'today'>;

/** The day until which the partner itself must act; null where it need not, or has no deadline. */
export function ourDeadline(claim: Claim, { claimSettings, today }: Calendar): Day | null {
  return needsAction(claim, claimSettings, today) ? (deadlineOf(claim, claimSettings)?.due ?? null) : null;
}

/** Our own deadlines, then drafts, then what others work on, then what has ended; each by deadline. */
export function byUrgency(claims: readonly Claim[], calendar: Calendar): readonly Claim[] {
  const { claimSettings, today } = calendar;
  const rankOf = (claim: Claim): number => {
    if (ourDeadline(claim, calendar) !== null) return 0;
    if (needsAction(claim, claimSettings, today)) return 1;
    return isLive(claim) ? 2 : 3;
  };
  const byDeadline = claimsMatching(claims, {}, { ...claimSettings, today });
  return byDeadline.toSorted((left, right) => rankOf(left) - rankOf(right));
}
