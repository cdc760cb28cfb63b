/** What it would come to if something that happened to a claim were recorded, decided before anything is asked. */
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../../../associations/claims/claim.ts';
import { nextStatus, obstacleTo, pathTo, transitionOf } from '../../../associations/claims/machine.ts';
import { mayAt } from '../../access/permissions.ts';
import type { Context } from '../command.ts';
import { missingFrom } from './missing.ts';

export type Step =
  | {
      readonly kind: 'possible';
      /** The event with the steps of Microsoft it implies, and the statuses they lead through. */
      readonly events: readonly ClaimEvent[];
      readonly statuses: readonly ClaimStatus[];
    }
  | { readonly kind: 'needs-reason' }
  /** It is recorded already. */
  | { readonly kind: 'already' }
  | { readonly kind: 'not-allowed' }
  /** Not ready to be submitted. */
  | { readonly kind: 'incomplete' }
  /** The rules have no such step here. */
  | { readonly kind: 'impossible'; readonly why: string | null; readonly when: readonly ClaimStatus[] };

export interface Happened {
  readonly event: ClaimEvent;
  readonly reason?: string | undefined;
}

export function stepOf(claim: Claim, { event: said, reason }: Happened, context: Context): Step {
  const event = eventMeant(claim, said);
  const { member, today } = context;
  const events = pathTo(claim, event, today);
  if (events === null) return notPossible(claim, event, today);
  if (event === 'dispute' && !mayAt(member, 'disputes', claim.fields.location)) return { kind: 'not-allowed' };
  const sends = event === 'submit' || event === 'resubmit';
  if (sends && missingFrom(claim, context).lines.length > 0) return { kind: 'incomplete' };
  const statuses = statusesOf(claim, events);
  const last = transitionOf(claim.rules, statuses.at(-2) ?? claim.status, event);
  if (last?.needsReason && !reason) return { kind: 'needs-reason' };
  return { kind: 'possible', events, statuses };
}

/** Who answers Microsoft submits again, and calls it submitting. */
export const eventMeant = ({ status }: Claim, event: ClaimEvent): ClaimEvent =>
  event === 'submit' && status === 'partner-action-required' ? 'resubmit' : event;

function statusesOf(
  { rules, status }: Pick<Claim, 'rules' | 'status'>,
  events: readonly ClaimEvent[],
): readonly ClaimStatus[] {
  const [event, ...rest] = events;
  const next = event && nextStatus(rules, status, event);
  return next ? [next, ...statusesOf({ rules, status: next }, rest)] : [];
}

function notPossible(claim: Claim, event: ClaimEvent, today: string): Step {
  const leadsHere = CLAIM_STATUSES.some((from) => nextStatus(claim.rules, from, event) === claim.status);
  if (leadsHere) return { kind: 'already' };
  const known = transitionOf(claim.rules, claim.status, event) !== null;
  return {
    kind: 'impossible',
    why: known ? obstacleTo(claim, event, today) : null,
    when: CLAIM_STATUSES.filter((status) => pathTo({ ...claim, status }, event) !== null),
  };
}
