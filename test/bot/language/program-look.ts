/** Questions about the program, with the article that answers them. */
import type { Utterances } from './utterances.ts';

export const PROGRAM_LOOK = {
  ask: [
    ['what is CPOR', { article: 'what-is-cpor' }],
    ['what does DPOR mean', { article: 'what-is-dpor' }],
    ['what is the difference between OSA and OSU', { article: 'osa-and-osu' }],
    ['how much does the designation cost', { article: 'designation-fee' }],
    ['what benefits do we get with the designation', { article: 'designation-benefits' }],
    ['what happens to our MPN IDs when two partner accounts merge', { article: 'merge-partner-ids' }],
    ['when is our anniversary date', { article: 'anniversary-date' }],
    ['how often does partner center update the scores', { article: 'score-refresh-dates' }],
    ['how long may a customer object to a claim', { article: 'customer-refusal-window' }],
    ['who can dispute a payment', { article: 'payment-dispute' }],
    ['what happens if we drop below 70', { article: 'below-seventy' }],
    ['how old may a proof of execution be', { article: 'poe-age' }],
    ['when does a deal registration expire', { article: 'deal-registration-deadline' }],
    ['cpor vs dpor', { article: 'dpor-and-cpor' }],
    ['what is partner earned credit', { article: 'partner-earned-credit' }],
  ],
} as const satisfies Utterances;
