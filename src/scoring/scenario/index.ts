/** What somebody imagines, and the portfolio as it would be. */
export type { ChangeOf, ScenarioChange } from './change.ts';
export { withChanges } from './with-changes.ts';
