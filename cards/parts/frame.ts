/** What stands around every answer, whatever the answer is. */
import type { Month } from '../../src/scoring/index.ts';

export interface Frame {
  readonly asOf: Month;
  readonly ruleSet: string;
  /** Name of the partner; null when no Profile report told it. */
  readonly partner: string | null;
  /** True while the fictional partner is shown. */
  readonly sample: boolean;
  /** Sentences on what makes this answer uncertain. */
  readonly notes?: readonly string[];
}

/** What the reader may see. */
export interface Show {
  /** Names of people. */
  readonly names: boolean;
  /** Revenue and consumption in dollars. */
  readonly money: boolean;
}
