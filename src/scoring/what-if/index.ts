/** What would change if: associations that are not there yet, and customers one step below a threshold. */
export * from './effects.ts';
export * from './estates.ts';
export * from './gains.ts';
export * from './near-misses.ts';
export { CPOR_ACTIVITIES, type CporActivity, type NewAssociation } from './new-association.ts';
export { type Measure, MONEY_MEASURES } from './shortfalls.ts';
export { withAssociation } from './with-association.ts';
export { productsToClaim, workloadsToClaim } from './workloads.ts';
