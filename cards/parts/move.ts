/** A metric that moved. */
import type { AlertCause } from '../../src/alerts/alert.ts';
import type { Cause, Designation, Metric } from '../../src/scoring/index.ts';

export interface Move {
  readonly designation: Designation;
  /** null where only the total is known to have moved. */
  readonly metric: Metric | null;
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** Largest effect first. */
  readonly because: readonly Cause[];
  /** Where nobody counted differently: what else it was, as a gate that closed. */
  readonly otherwise?: readonly AlertCause[];
}
