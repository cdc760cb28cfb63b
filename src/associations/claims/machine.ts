/** What can happen to a claim: the tables of life-cycle.ts, and what one claim's past adds to them. */
import type { Day } from '../../scoring/index.ts';
import { addDays, dayInWords, dayOf } from '../calendar.ts';
import type { ClaimEvent } from './change.ts';
import type { Claim, ClaimRules, ClaimStatus } from './claim.ts';
import { LIFE_CYCLES, type Transition } from './life-cycle.ts';

/** What of a claim decides about its next steps. */
export type Moving = Pick<Claim, 'rules' | 'status' | 'since' | 'disputed'> & {
  readonly fields: Pick<Claim['fields'], 'activities'>;
};

export const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  draft: 'Draft',
  submitted: 'Submitted',
  'under-review': 'Under review',
  'partner-action-required': 'Partner action required',
  approved: 'Approved',
  'customer-consent-denied': 'Customer consent denied',
  rejected: 'Rejected',
  dispute: 'Dispute',
  'rejected-final': 'Rejected final',
  disassociated: 'Disassociated',
};

/** `button`: to say that it happened. `done`: follows "was". */
export const EVENT_WORDS: Readonly<Record<ClaimEvent, { readonly button: string; readonly done: string }>> = {
  submit: { button: 'Mark as submitted', done: 'submitted' },
  'start-review': { button: 'Mark as under review', done: 'taken into review' },
  'request-info': { button: 'Microsoft asks for more', done: 'sent back with questions' },
  resubmit: { button: 'Mark as submitted again', done: 'submitted again' },
  approve: { button: 'Mark as approved', done: 'approved' },
  reject: { button: 'Mark as rejected', done: 'rejected' },
  'customer-declined': { button: 'Customer declined', done: 'declined by the customer' },
  dispute: { button: 'Mark as disputed', done: 'disputed' },
  withdraw: { button: 'Withdraw', done: 'withdrawn' },
  disassociate: { button: 'Disassociate', done: 'disassociated' },
};

/** A step of the table, whatever the past of a claim says about it. */
export function transitionOf(rules: ClaimRules, status: ClaimStatus, event: ClaimEvent): Transition | null {
  return LIFE_CYCLES[rules].transitions.find((step) => step.from === status && step.event === event) ?? null;
}

export function nextStatus(rules: ClaimRules, status: ClaimStatus, event: ClaimEvent): ClaimStatus | null {
  return transitionOf(rules, status, event)?.to ?? null;
}

/** Whether the claim is for revenue association and nothing else. */
export const isRevenueOnly = (fields: Moving['fields']): boolean =>
  fields.activities.every((activity) => activity === 'revenue-association');

/** The last day on which a rejection can be disputed; null where the rules know no dispute or the claim is not rejected. */
export function disputableUntil(claim: Moving): Day | null {
  const timer = LIFE_CYCLES[claim.rules].timers.find(({ status }) => status === 'rejected');
  return timer && claim.status === 'rejected' ? addDays(dayOf(claim.since), timer.days) : null;
}

/** Why a step of the table is not open to this very claim: one sentence, or null where it is. */
export function obstacleTo(claim: Moving, event: ClaimEvent, today?: Day): string | null {
  if (event === 'customer-declined' && isRevenueOnly(claim.fields) && !LIFE_CYCLES[claim.rules].revenueAsksCustomer) {
    return 'Customers are not asked about a revenue association, so they cannot decline it.';
  }
  if (event !== 'dispute') return null;
  if (claim.disputed) return 'It was disputed before, and a claim can be disputed only once: file a new one.';
  const last = disputableUntil(claim);
  if (today !== undefined && last !== null && today > last) {
    return `It could be disputed until ${dayInWords(last)}: file a new claim instead.`;
  }
  return null;
}

/**
 * The steps open to a claim now.
 * @param today leaves out what is too late by then
 */
export function allowedEvents(claim: Moving, today?: Day): readonly Transition[] {
  return LIFE_CYCLES[claim.rules].transitions.filter(
    ({ from, event }) => from === claim.status && obstacleTo(claim, event, today) === null,
  );
}

/**
 * The events that lead to what somebody says happened: the event alone, or after steps of Microsoft that nobody here saw.
 * Steps of our own are never implied: who says "approved" of a draft has to say that it was submitted.
 * @returns null where it cannot have happened
 */
export function pathTo(claim: Moving, event: ClaimEvent, today?: Day): readonly ClaimEvent[] | null {
  const steps = allowedEvents(claim, today);
  if (steps.some((step) => step.event === event)) return [event];
  for (const step of steps.filter(({ unseen }) => unseen)) {
    const rest = pathTo({ ...claim, status: step.to }, event, today);
    if (rest) return [step.event, ...rest];
  }
  return null;
}

/**
 * The shortest way of a claim to a status, whoever takes the steps: for what Partner Center says it has become.
 * @returns null where the rules know no way, no steps where it is there already
 */
export function wayTo(rules: ClaimRules, from: ClaimStatus, to: ClaimStatus): readonly Transition[] | null {
  const reached = new Map<ClaimStatus, readonly Transition[]>([[from, []]]);
  for (const [status, way] of reached) {
    if (status === to) return way;
    for (const step of LIFE_CYCLES[rules].transitions) {
      if (step.from === status && !reached.has(step.to)) reached.set(step.to, [...way, step]);
    }
  }
  return null;
}
