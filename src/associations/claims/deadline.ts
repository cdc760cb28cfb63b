/** Until when whoever is next must act on a claim. */
import type { Day } from '../../scoring/index.ts';
import { addBusinessDays, addDays, dayOf } from '../calendar.ts';
import type { ClaimStatus } from './claim.ts';
import { LIFE_CYCLES, type Who } from './life-cycle.ts';
import { isRevenueOnly, type Moving, nextStatus } from './machine.ts';
import type { ClaimSettings } from './settings.ts';

export interface Deadline {
  /** The last day. */
  readonly due: Day;
  readonly whose: Who;
  /** What happens by then, to follow "by 2026-12-04: ". */
  readonly words: string;
  /** Nothing is left to do once it has passed. */
  readonly lapses: boolean;
}

/** The next deadline by the rules of the claim; null where nobody has one. */
export function deadlineOf(claim: Moving, { holidays }: Pick<ClaimSettings, 'holidays'>): Deadline | null {
  const { timers, revenueAsksCustomer } = LIFE_CYCLES[claim.rules];
  const timer = timers.find(({ status }) => status === claim.status);
  if (!timer || (claim.status === 'rejected' && claim.disputed)) return null;
  if (timer.whose === 'customer' && isRevenueOnly(claim.fields) && !revenueAsksCustomer) return null;
  const start = dayOf(claim.since);
  const due = timer.unit === 'days' ? addDays(start, timer.days) : addBusinessDays(start, timer.days, holidays);
  return { due, whose: timer.whose, words: timer.words, lapses: timer.lapses ?? false };
}

/** It passed, and what was to be done by then is still to be done. */
export const isOverdue = ({ due, lapses }: Deadline, today: Day): boolean => !lapses && due < today;

/** It passed, and that is the end of it. */
export const isLapsed = ({ due, lapses }: Deadline, today: Day): boolean => lapses && due < today;

/** Whether the next move is ours: a draft is, and what the partner has a deadline for. */
export function needsAction(claim: Moving, settings: Pick<ClaimSettings, 'holidays'>, today: Day): boolean {
  if (claim.status === 'draft') return true;
  const deadline = deadlineOf(claim, settings);
  return deadline?.whose === 'partner' && !isLapsed(deadline, today);
}

/** What comes next where nobody has a deadline, or the last one has lapsed, as one or two sentences. */
export function withoutDeadline(claim: Moving): string {
  const says = WITHOUT_DEADLINE[claim.status];
  return mayStillDecline(claim) ? `${says} The customer may still decline it.` : says;
}

/** By the rules without a time to opt out (October 2023). */
const mayStillDecline = ({ rules, status }: Moving): boolean =>
  status === 'approved' &&
  nextStatus(rules, status, 'customer-declined') !== null &&
  !LIFE_CYCLES[rules].timers.some((timer) => timer.status === status);

const WITHOUT_DEADLINE: Readonly<Record<ClaimStatus, string>> = {
  draft: 'A draft has no deadline, but incentives count from the day the claim is submitted.',
  submitted: 'Microsoft has no fixed time to begin the review.',
  'under-review': 'Microsoft has no fixed time for the review.',
  'partner-action-required': 'Microsoft waits for your answer.',
  approved: 'Nothing is due: the association is expected until an export shows it.',
  'customer-consent-denied': 'Nothing is due: the customer declined. File a new claim once they agree.',
  rejected: 'Nothing is due. File a new claim with better proof.',
  dispute: 'Microsoft has no fixed time to answer the dispute.',
  'rejected-final': 'Nothing is due: the claim is closed. File a new one to claim again.',
  disassociated: 'Nothing is due: the claim is closed.',
};
