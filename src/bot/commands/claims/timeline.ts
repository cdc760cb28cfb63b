/** The way of a claim: what it went through, where it is, and where it goes when all goes well. */
import type { Stage } from '../../../../cards/index.ts';
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../../../associations/claims/claim.ts';
import { nextStatus } from '../../../associations/claims/machine.ts';

/** The events of a claim that meets no obstacle, in the order in which they are looked for. */
const WHEN_ALL_GOES_WELL: readonly ClaimEvent[] = ['submit', 'resubmit', 'start-review', 'approve'];

/** The stages by the rules of the claim, oldest first. */
export function timelineOf(claim: Claim): readonly Stage[] {
  const past = pastOf(claim);
  return [
    ...past.map(({ status, at }, index): Stage => ({ status, at, state: index === past.length - 1 ? 'now' : 'done' })),
    ...aheadOf(claim).map((status): Stage => ({ status, at: null, state: 'next' })),
  ];
}

interface Reached {
  readonly status: ClaimStatus;
  /** ISO instant. */
  readonly at: string;
}

/** Every status it had and has; the last is the one it has. */
function pastOf({ history, status, since }: Claim): readonly Reached[] {
  const begun: Reached = { status: 'draft', at: history[0]?.at ?? since };
  const moves = history.flatMap(({ at, changes }) =>
    changes.filter(({ field }) => field === 'status').map(({ to }) => ({ status: statusCalled(to), at })),
  );
  const reached = [begun, ...moves.filter((move): move is Reached => move.status !== undefined)];
  const told = reached.filter(({ status: one }, index) => one !== reached[index - 1]?.status);
  return told.at(-1)?.status === status ? told : [...told, { status, at: since }];
}

const statusCalled = (text: string) => CLAIM_STATUSES.find((status) => status === text);

function aheadOf({ rules, status }: Pick<Claim, 'rules' | 'status'>): readonly ClaimStatus[] {
  const next = WHEN_ALL_GOES_WELL.map((event) => nextStatus(rules, status, event)).find((to) => to !== null);
  return next ? [next, ...aheadOf({ rules, status: next })] : [];
}
