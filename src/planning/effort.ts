/** What a unit of each kind of work costs a partner who said nothing else, in working days. */
import type { EffortSaid, StepKind } from './kinds.ts';

interface UsualEffort {
  readonly days: number;
  /** What one unit is. */
  readonly unit: string;
  readonly why: string;
}

/** Round figures to be adjusted: they set the order of the ways to 70, not a budget. */
export const USUAL_EFFORT: { readonly [K in StepKind]: UsualEffort } = {
  customers: { days: 15, unit: 'a new customer', why: 'a small sale from first talk to first use' },
  claims: { days: 1, unit: 'a claim or association', why: 'proof, form and the reminder to the customer' },
  people: { days: 5, unit: 'an intermediate certification', why: 'a course and its exam' },
  deployments: { days: 8, unit: 'a deployment', why: 'an adoption project at one customer' },
  users: {
    days: 2,
    unit: '25 active users, or 1 % more consumption',
    why: 'a workshop and its follow-up',
  },
};

/** An expert exam builds on an associate's: eight days where an associate's takes five. */
export const ADVANCED_FACTOR = 1.6;

/** Active users in a unit of `users`. */
export const USERS_IN_A_UNIT = 25;

/** The later wins: the usual, the account's own, what the question says. */
export function effortOf(...said: readonly (EffortSaid | undefined)[]): Readonly<Record<StepKind, number>> {
  const usual = Object.fromEntries(Object.entries(USUAL_EFFORT).map(([kind, { days }]) => [kind, days]));
  return Object.assign(usual, ...said) as Record<StepKind, number>;
}

/** Sums of days stay exact to the hundredth, so that equal plans compare as equal. */
export const wholeHundredths = (days: number): number => Math.round(days * 100) / 100;
