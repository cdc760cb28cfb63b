/** The way of a claim: what it went through, where it is, and where it goes when all goes well. */
import type { Stage } from '../../../../cards/index.ts';
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../../../associations/claims/claim.ts';
import { isToldByImport, submissionTold } from '../../../associations/claims/from-portal.ts';
import { nextStatus } from '../../../associations/claims/machine.ts';
import type { Day } from '../../../scoring/index.ts';

/** The events of a claim that meets no obstacle, in the order in which they are looked for. */
const WHEN_ALL_GOES_WELL: readonly ClaimEvent[] = ['submit', 'resubmit', 'start-review', 'approve'];

/** The stages by the rules of the claim, oldest first. */
export function timelineOf(claim: Claim): readonly Stage[] {
  const past = pastOf(claim);
  return [
    ...past.map((reached, index): Stage => ({ ...reached, state: index === past.length - 1 ? 'now' : 'done' })),
    ...aheadOf(claim),
  ];
}

type Reached = Omit<Stage, 'state'>;

/** Every status it had and has; the last is the one it has. */
function pastOf(claim: Claim): readonly Reached[] {
  const { history, status, since } = claim;
  const [first] = history;
  const begun = {
    status: 'draft' as const,
    at: first?.at ?? since,
    byImport: first !== undefined && isToldByImport(first),
  };
  const moves = history.flatMap((line) =>
    line.changes
      .filter(({ field }) => field === 'status')
      .map(({ to }) => ({ status: statusCalled(to), at: line.at, byImport: isToldByImport(line) })),
  );
  const reached = [begun, ...moves.filter((move): move is Told => move.status !== undefined)];
  const told = reached.filter(({ status: one }, index) => one !== reached[index - 1]?.status);
  const all = told.at(-1)?.status === status ? told : [...told, { status, at: since, byImport: false }];
  return dated(all, submissionTold(claim));
}

interface Told {
  readonly status: ClaimStatus;
  /** ISO instant. */
  readonly at: string;
  readonly byImport: boolean;
}

/** An import tells where a claim stands by that day; when it took the steps before nobody knows, but for the submission. */
function dated(told: readonly Told[], submitted: Day | null): readonly Reached[] {
  const submission = told.findIndex(({ status }) => status === 'submitted');
  return told.map(({ status, at, byImport }, index) => {
    if (submitted !== null && index === submission) return { status, at: submitted };
    if (!byImport) return { status, at };
    const next = told[index + 1];
    return next?.byImport && next.at === at ? { status, at: null } : { status, at, byImport };
  });
}

const statusCalled = (text: string) => CLAIM_STATUSES.find((status) => status === text);

function aheadOf({ rules, status }: Pick<Claim, 'rules' | 'status'>): readonly Stage[] {
  const next = WHEN_ALL_GOES_WELL.map((event) => nextStatus(rules, status, event)).find((to) => to !== null);
  if (!next) return [];
  // What is decided about a dispute is decided for good, so both ways are told.
  const or = status === 'dispute' ? nextStatus(rules, status, 'reject') : null;
  return [{ status: next, at: null, state: 'next', ...(or && { or }) }, ...aheadOf({ rules, status: next })];
}
