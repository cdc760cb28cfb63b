/** Alerts: what is worth telling, to whom, and when. */
export type { Alert, AlertCause, AlertFacts, AlertKind, AlertOf } from './alert.ts';
export { alertsOf } from './detect/alerts-of.ts';
export { causesOf } from './detect/causes.ts';
export { isRenewed } from './detect/certification-ends.ts';
export type { AlertWorld, ScoredPartner } from './detect/world.ts';
export { type Ending, endingOf } from './ending.ts';
export { type AlertGroup, grouped } from './groups.ts';
export { causeKey, STAGES, type Stage } from './keys.ts';
export { ALERT_KINDS } from './kinds.ts';
export { disqualifies, isFall, worstFirst } from './order.ts';
export { withoutEarlierStages } from './stages.ts';
export { together } from './together.ts';
