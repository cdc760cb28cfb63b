/** Who reads an alert: what they may see and do, and what the partner told about its enrolment. */
import type { Program } from '../../src/alerts/program.ts';
import type { Day } from '../../src/scoring/index.ts';
import type { Show } from './frame.ts';

export interface AlertReader extends Show {
  /** May open claims and associations. */
  readonly claims: boolean;
  /** May import exports. */
  readonly imports: boolean;
  readonly program: Program;
  /** The total that qualifies. */
  readonly needed: number;
  readonly today: Day;
}
