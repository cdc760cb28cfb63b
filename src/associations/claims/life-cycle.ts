/**
 * The life of a claim as data, one table a generation of rules. Everything about claims that moves asks these tables: what
 * can happen (machine.ts) and until when (deadline.ts).
 */
import type { ClaimEvent } from './change.ts';
import type { ClaimRules, ClaimStatus } from './claim.ts';

export type Who = 'partner' | 'microsoft' | 'customer';

export interface Transition {
  readonly from: ClaimStatus;
  readonly event: ClaimEvent;
  readonly to: ClaimStatus;
  readonly who: Who;
  /** It may go by without anybody here noticing, so a later event may imply it. */
  readonly unseen?: true;
  readonly needsReason?: true;
}

export interface Timer {
  readonly status: ClaimStatus;
  readonly days: number;
  readonly unit: 'business-days' | 'days';
  readonly whose: Who;
  /** What is to be done by then. */
  readonly words: string;
  /** Nothing is left to do once it has passed: a silent customer has agreed, a chance to dispute is gone. */
  readonly lapses?: true;
}

export interface LifeCycle {
  readonly transitions: readonly Transition[];
  readonly timers: readonly Timer[];
  /** Whether a claim that is for revenue association alone goes past the customer. */
  readonly revenueAsksCustomer: boolean;
}

const STEPS_OF_EVERY_GENERATION: readonly Transition[] = [
  { from: 'draft', event: 'submit', to: 'submitted', who: 'partner' },
  { from: 'submitted', event: 'start-review', to: 'under-review', who: 'microsoft', unseen: true },
  { from: 'under-review', event: 'approve', to: 'approved', who: 'microsoft' },
  { from: 'under-review', event: 'request-info', to: 'partner-action-required', who: 'microsoft' },
  { from: 'under-review', event: 'reject', to: 'rejected', who: 'microsoft' },
  { from: 'partner-action-required', event: 'resubmit', to: 'submitted', who: 'partner' },
  { from: 'partner-action-required', event: 'reject', to: 'rejected', who: 'microsoft' },
  { from: 'draft', event: 'withdraw', to: 'disassociated', who: 'partner' },
  { from: 'submitted', event: 'withdraw', to: 'disassociated', who: 'partner' },
  { from: 'under-review', event: 'withdraw', to: 'disassociated', who: 'partner' },
  { from: 'partner-action-required', event: 'withdraw', to: 'disassociated', who: 'partner' },
];

const DISPUTE: readonly Transition[] = [
  { from: 'rejected', event: 'dispute', to: 'dispute', who: 'partner' },
  { from: 'dispute', event: 'approve', to: 'approved', who: 'microsoft' },
  { from: 'dispute', event: 'reject', to: 'rejected-final', who: 'microsoft' },
];

/** Partner Center's training deck and documentation of 2020. */
const OF_2020: readonly Transition[] = [
  ...STEPS_OF_EVERY_GENERATION,
  { from: 'submitted', event: 'request-info', to: 'partner-action-required', who: 'microsoft' },
  { from: 'approved', event: 'customer-declined', to: 'customer-consent-denied', who: 'customer' },
  { from: 'approved', event: 'disassociate', to: 'disassociated', who: 'microsoft' },
];

/** Partner Center claim documentation, October 2023. */
const OF_OCTOBER_2023: readonly Transition[] = [
  ...STEPS_OF_EVERY_GENERATION,
  ...DISPUTE,
  { from: 'approved', event: 'customer-declined', to: 'rejected', who: 'customer' },
  { from: 'approved', event: 'disassociate', to: 'rejected-final', who: 'partner', needsReason: true },
];

const CONSENT: Timer = {
  status: 'approved',
  days: 7,
  unit: 'days',
  whose: 'customer',
  words: 'the customer may opt out',
  lapses: true,
};

const TIME_TO_DISPUTE: Timer = {
  status: 'rejected',
  days: 30,
  unit: 'days',
  whose: 'partner',
  words: 'dispute the rejection',
  lapses: true,
};

const review = (days: number): Timer => ({
  status: 'under-review',
  days,
  unit: 'business-days',
  whose: 'microsoft',
  words: 'Microsoft reviews the claim; longer where another partner holds it',
});

const answer = (days: number, unit: Timer['unit']): Timer => ({
  status: 'partner-action-required',
  days,
  unit,
  whose: 'partner',
  words: 'answer Microsoft and submit again, or the claim is rejected',
});

export const LIFE_CYCLES: Readonly<Record<ClaimRules, LifeCycle>> = {
  '2020': {
    transitions: OF_2020,
    timers: [review(5), answer(30, 'days'), CONSENT],
    revenueAsksCustomer: false,
  },
  /** Partner Center documentation of July 2021: as 2020, with a shorter time to answer and a dispute. */
  '2021': {
    transitions: [...OF_2020, ...DISPUTE],
    timers: [review(5), answer(5, 'business-days'), CONSENT, TIME_TO_DISPUTE],
    revenueAsksCustomer: false,
  },
  '2023-10': {
    transitions: OF_OCTOBER_2023,
    timers: [
      {
        status: 'submitted',
        days: 5,
        unit: 'business-days',
        whose: 'microsoft',
        words: 'Microsoft begins the review',
      },
      review(14),
      answer(14, 'business-days'),
      TIME_TO_DISPUTE,
      { status: 'dispute', days: 5, unit: 'business-days', whose: 'microsoft', words: 'Microsoft answers the dispute' },
    ],
    revenueAsksCustomer: true,
  },
};
