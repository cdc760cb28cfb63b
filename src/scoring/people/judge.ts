/** Whether a training row counts on a day, and if not, the first reason that applies. */
import type { Day } from '../ids.ts';
import { normalise } from '../normalise.ts';
import type { CertificationRow, RuleSet } from '../rules/schema.ts';
import type { Reason } from '../scorecard.ts';

export interface TrainingRow {
  readonly certification: CertificationRow | undefined;
  readonly title: string;
  readonly type: string;
  readonly activation: string;
  readonly location: string;
  readonly completed: Day;
  /** Empty: never expires. */
  readonly expires: Day | '';
}

/** Both ends of every limit still count. */
export function reasonOn(day: Day, row: TrainingRow, { certifications }: RuleSet): Reason | null {
  const { retiredOn, countsUntil } = row.certification ?? {};
  if (row.expires !== '' && row.expires < day) return 'expired';
  if (!certifications.countedStatuses.includes(row.activation.toLowerCase())) return 'inactive';
  if (countsUntil && day > countsUntil) return 'retired';
  if (retiredOn && row.completed > retiredOn) return 'completed-after-retirement';
  if (row.completed > day) return 'completed-later';
  if (!certifications.countedTypes.includes(normalise(row.type))) return 'exam-only';
  return row.location === '' ? 'not-linked' : null;
}
