/** Whose turn it is with a claim, until when, in a sentence. */
import { type ClaimTurn, weekdayName } from '../../../../cards/index.ts';
import { businessDaysBetween } from '../../../associations/calendar.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { type Deadline, deadlineOf, isLapsed, withoutDeadline } from '../../../associations/claims/deadline.ts';
import { isSinceImport } from '../../../associations/claims/from-portal.ts';
import type { Calendar } from './order.ts';

/** Business days in which a deadline of ours is said to be near. */
const SOON = 5;

/** What comes next, with a deadline or without one. */
export function turnOf(claim: Claim, context: Calendar): ClaimTurn {
  const turn = deadlineTurn(claim, context);
  if (turn === null) return { says: withoutDeadline(claim), press: 'later' };
  if (!isSinceImport(claim)) return turn;
  const lapses = deadlineOf(claim, context.claimSettings)?.lapses;
  const caution = lapses ? 'it may be earlier, or over already' : 'it may be due earlier';
  return { ...turn, says: `${turn.says} In Partner Center ${caution}.` };
}

/** The next deadline, and whether it can be trusted to the day; null where nobody has one. */
export function deadlineTurn(claim: Claim, { claimSettings, today }: Calendar): ClaimTurn | null {
  const deadline = deadlineOf(claim, claimSettings);
  if (deadline === null || isLapsed(deadline, today)) return null;
  const left = businessDaysBetween(today, deadline.due, claimSettings.holidays);
  const counted = isSinceImport(claim) ? ['counted from the import'] : [];
  return { says: inWords(deadline, left, today, counted), press: pressOf(deadline, left, today) };
}

function inWords({ due, whose, words }: Deadline, left: number, today: string, counted: readonly string[]): string {
  const day = weekdayName(due);
  if (due < today) {
    const late = whose === 'partner' ? 'Overdue' : 'Late';
    const beside = counted.length === 0 ? '' : ` (${counted})`;
    return `${late} since ${day}${beside}: ${words}. Look in Partner Center what became of it.`;
  }
  const time = due === today ? 'today' : left === 1 ? '1 business day left' : `${left} business days left`;
  return `${whose === 'partner' ? 'Your turn, by' : 'By'} ${day} (${[time, ...counted].join(', ')}): ${words}.`;
}

function pressOf({ due, whose }: Deadline, left: number, today: string): ClaimTurn['press'] {
  if (whose !== 'partner') return due < today ? 'soon' : 'later';
  return due < today ? 'overdue' : left <= SOON ? 'soon' : 'later';
}
