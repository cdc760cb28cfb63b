/** Alerts: what is worth telling, to whom, and when. */
export type { Alert, AlertCause, AlertFacts, AlertKind, AlertOf } from './alert.ts';
export { alertsOf } from './detect/alerts-of.ts';
export type { AlertWorld, ScoredPartner } from './detect/world.ts';
export { type Ending, endingOf } from './ending.ts';
export { causeKey, STAGES, type Stage } from './keys.ts';
export { withoutEarlierStages } from './stages.ts';
export { together } from './together.ts';
