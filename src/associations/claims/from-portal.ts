/** What of a claim was learnt from the portal's export, which tells where a claim stands but not how it came there. */
import type { Day } from '../../scoring/index.ts';
import { dayOf } from '../calendar.ts';
import type { Claim } from './claim.ts';
import { type HistoryLine, PARTNER_CENTER } from './history.ts';

/** A step that an import told: it was taken on that day or before. */
export const isToldByImport = ({ by }: Pick<HistoryLine, 'by'>): boolean => by.id === PARTNER_CENTER.id;

/**
 * Whether Partner Center itself says that the claim was submitted there. Whatever it needed for that, it has: proof and
 * contacts that Seventy never saw are no reason to refuse what happens to the claim next.
 */
export const wasTakenThere = ({ history, submittedAt }: Pick<Claim, 'history' | 'submittedAt'>): boolean =>
  submittedAt !== undefined && history.some((line) => line.kind === 'status' && isToldByImport(line));

/**
 * Whether the day from which the deadline counts is only the day of an import: the status may be older, and what is due
 * may be due earlier. It is not where the export told the day itself.
 */
export function isSinceImport({ history, since }: Pick<Claim, 'history' | 'since'>): boolean {
  const last = history.findLast(({ kind }) => kind === 'status');
  return last !== undefined && isToldByImport(last) && last.at === since;
}

/** The day of the submission where an export told it; null where it is only known by a step that was recorded. */
export function submissionTold({ history, submittedAt }: Pick<Claim, 'history' | 'submittedAt'>): Day | null {
  if (submittedAt === undefined) return null;
  return history.some(({ kind, at }) => kind === 'status' && at === submittedAt) ? null : dayOf(submittedAt);
}
