/** The ways to qualify: the cheapest exactly, others beside it, all of them scored before they are told. */

export { raisedBy } from './candidates/raised-by.ts';
export { effortOf, USUAL_EFFORT } from './effort.ts';
export { type EffortSaid, effortSchema, STEP_KINDS, type StepKind } from './kinds.ts';
export { loadSolver } from './model/solver.ts';
export * from './plan.ts';
export { plansFor } from './plans-for.ts';
export { type Figures, figuresThen, plansWhenShown, portfolioThen } from './when-it-shows.ts';
