/** The ways to qualify: the cheapest exactly, others beside it, all of them scored before they are told. */

export { raisedBy } from './candidates/raised-by.ts';
export { effortOf, USUAL_EFFORT } from './effort.ts';
export { type EffortSaid, effortSchema, STEP_KINDS, type StepKind } from './kinds.ts';
export * from './plan.ts';
export { plansFor } from './plans-for.ts';
