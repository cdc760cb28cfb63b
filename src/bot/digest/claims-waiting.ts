/** Claims whose next move is ours, the most urgent first. */
import type { DigestClaim } from '../../../cards/index.ts';
import type { Claim } from '../../associations/claims/claim.ts';
import { needsAction } from '../../associations/claims/deadline.ts';
import { PARTNER_CENTER } from '../../associations/claims/history.ts';
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import type { Day } from '../../scoring/index.ts';
import { byUrgency, ourDeadline } from '../commands/claims/order.ts';
import { turnOf } from '../commands/claims/turn.ts';

export interface WaitingClaim extends DigestClaim {
  /** The last day; null for a draft, which has none. */
  readonly due: Day | null;
}

export function claimsWaiting(
  seen: readonly Claim[],
  claimSettings: ClaimSettings,
  today: Day,
): readonly WaitingClaim[] {
  const calendar = { claimSettings, today };
  const waiting = seen.filter((claim) => needsAction(claim, claimSettings, today));
  return byUrgency(waiting, calendar).map((claim) => ({
    claim,
    turn: turnOf(claim, calendar),
    filer: filerOf(claim),
    due: ourDeadline(claim, calendar),
  }));
}

/** Whoever of ours made the claim, or touched it last where an import brought it. */
function filerOf({ history }: Claim): string | null {
  const ours = history.filter(({ by }) => by.id !== PARTNER_CENTER.id);
  return (ours.find(({ kind }) => kind === 'created') ?? ours.at(-1))?.by.name ?? null;
}
