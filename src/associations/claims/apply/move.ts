/** A claim one step further: the status, and what the step means for the rest of the claim. */
import type { Claim, ClaimStatus } from '../claim.ts';
import type { Transition } from '../life-cycle.ts';
import { type Stamp, withLine } from './outcome.ts';

interface Told {
  readonly reason?: string | undefined;
  /** Where it is known to have been submitted before the stamp. */
  readonly submittedAt?: string | undefined;
}

/** @param step null where Partner Center says so without any step of the rules */
export function moved(
  claim: Claim,
  to: ClaimStatus,
  step: Transition | null,
  stamp: Stamp,
  { reason, submittedAt = stamp.at }: Told = {},
): Claim {
  const event = step?.event;
  return withLine(
    claim,
    stamp,
    {
      kind: 'status',
      changes: [{ field: 'status', from: claim.status, to }],
      ...(event && { event }),
      ...(reason && { reason }),
    },
    {
      status: to,
      // Of a first submission the day may be known; of every other step only when it was told.
      since: to === 'submitted' && claim.submittedAt === undefined ? submittedAt : stamp.at,
      disputed: claim.disputed || to === 'dispute',
      declined: event === 'customer-declined' || (claim.declined && to !== 'approved'),
      ...(to !== 'draft' && to !== 'disassociated' && { submittedAt: claim.submittedAt ?? submittedAt }),
    },
  );
}
