/** What can happen to a claim next, as buttons for this member. */
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import type { Transition } from '../../../associations/claims/life-cycle.ts';
import { allowedEvents, EVENT_WORDS } from '../../../associations/claims/machine.ts';
import { mayAt, refusal } from '../../access/permissions.ts';
import type { Context } from '../command.ts';

/** Events that end a claim: possible at many moments, likely at none. */
const ENDS: readonly ClaimEvent[] = ['withdraw', 'customer-declined', 'disassociate'];

/** The steps open to a claim that this member may record, likeliest first. */
export function waysOf(claim: Claim, { member, today }: Pick<Context, 'member' | 'today'>): readonly Transition[] {
  const mayDispute = mayAt(member, 'disputes', claim.fields.location);
  const open = allowedEvents(claim, today).filter(({ event }) => event !== 'dispute' || mayDispute);
  return [...open.filter(({ event }) => !ENDS.includes(event)), ...open.filter(({ event }) => ENDS.includes(event))];
}

/** Who must take the step that is due, where this member may not; empty where it may. */
export function whoElse(claim: Claim, { member, today }: Pick<Context, 'member' | 'today'>): string {
  const due = allowedEvents(claim, today).some(({ event }) => event === 'dispute');
  return due && !mayAt(member, 'disputes', claim.fields.location) ? refusal('disputes') : '';
}

/** What is likely to happen next; none where a claim has come to its end or rests. */
export const likeliestWay = (ways: readonly Transition[]): Transition | undefined =>
  ways.find(({ event }) => !ENDS.includes(event));

export const wayButton = ({ id }: Claim, { event, needsReason }: Transition) =>
  ({
    label: EVENT_WORDS[event].button,
    command: 'claim-advance',
    args: { claim: id, event },
    ...(needsReason && { opens: 'form' as const }),
  }) as const;
