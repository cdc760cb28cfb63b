/** What a list of claims comes to, in a sentence or two. */
import { claimTitle, countOf, joined, weekdayName } from '../../../../cards/index.ts';
import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../../../associations/claims/claim.ts';
import type { Due } from '../../../associations/claims/find.ts';
import { isSinceImport } from '../../../associations/claims/from-portal.ts';
import { STATUS_WORDS } from '../../../associations/claims/machine.ts';
import { listOf } from '../arguments.ts';
import { aboutOf, type ClaimCalled } from './called.ts';
import { byUrgency, type Calendar, ourDeadline } from './order.ts';
import { type Span, spanInWords } from './span-words.ts';

export interface ClaimsAsked extends Omit<ClaimCalled, 'claim'>, Span {
  readonly status?: ClaimStatus | readonly ClaimStatus[] | undefined;
  readonly due?: Due | undefined;
  readonly within?: number | undefined;
}

const SPANS: Readonly<Record<Exclude<Due, 'overdue'>, string>> = {
  today: 'today',
  'this-week': 'this week',
  'next-week': 'next week',
  'this-month': 'this month',
  'next-month': 'next month',
};

/** "this week", "in the next 14 days"; undefined where nothing is asked of deadlines to come. */
function dueInWords({ due, within }: ClaimsAsked): string | undefined {
  if (due !== undefined && due !== 'overdue') return SPANS[due];
  if (within === undefined) return undefined;
  return within === 1 ? 'by tomorrow' : `in the next ${within} days`;
}

/** "3 claims need action this week, 1 of them overdue." */
export function foundInWords(claims: readonly Claim[], asked: ClaimsAsked, calendar: Calendar): string {
  const subject = `${countOf(claims.length, 'claim')}${aboutOf(asked)}${submittedIn(asked)}`;
  const [isOrAre, needOrNeeds] = claims.length === 1 ? ['is', 'needs'] : ['are', 'need'];
  if (asked.due === 'overdue') return `${subject} ${isOrAre} overdue.`;
  const overdue = claims.filter((claim) => (ourDeadline(claim, calendar) ?? calendar.today) < calendar.today);
  const late = lateInWords(overdue.length, claims.length);
  const due = dueInWords(asked);
  if (due !== undefined) return `${subject} ${needOrNeeds} action ${due}${late}.`;
  const entered = asked.status === undefined ? '' : spanInWords(asked);
  return `${subject}: ${statusesInWords(claims)}${entered}${late}.`;
}

/** With a status a span tells when that began, otherwise when a claim was submitted. */
function submittedIn({ status, ...span }: ClaimsAsked): string {
  const when = spanInWords(span);
  return status === undefined && when !== '' ? ` submitted${when}` : '';
}

function lateInWords(overdue: number, of: number): string {
  if (overdue === 0) return '';
  if (overdue === of) return of === 1 ? ' and is overdue' : ', all of them overdue';
  return overdue === 1 ? ', 1 of them overdue' : `, ${overdue} of them overdue`;
}

/** "Draft", "2 Draft and 1 Approved". */
function statusesInWords(claims: readonly Claim[]): string {
  const counts = CLAIM_STATUSES.map((status) => ({
    words: STATUS_WORDS[status],
    count: claims.filter((claim) => claim.status === status).length,
  })).filter(({ count }) => count > 0);
  const several = counts.length > 1;
  return joined(
    counts.map(({ words, count }) => (several ? `${count} ${words}` : words)),
    'and',
  );
}

/**
 * Why a list is empty, and what there is instead.
 * @param others the claims about the same that are not due, or not in that status
 */
export function noneInWords(others: readonly Claim[], asked: ClaimsAsked, calendar: Calendar): string {
  const about = aboutOf(asked);
  const when = spanInWords(asked);
  const due = dueInWords(asked);
  if (asked.due === 'overdue' || due !== undefined) {
    const none = asked.due === 'overdue' ? 'is overdue' : `needs you ${due}`;
    return [`No claim${about} ${none}.`, ...nextInWords(others, calendar), ...draftsInWords(others)].join(' ');
  }
  if (asked.status === undefined) {
    if (when === '' || others.length === 0) return `There is no claim${about} yet.`;
    return `No claim${about} was submitted${when}. ${foundInWords(others, atAnyTime(asked), calendar)}`;
  }
  const statuses = listOf<ClaimStatus>(asked.status).map((status) => STATUS_WORDS[status]);
  const status = `status ${joined(statuses, 'or')}`;
  const none = when === '' ? `No claim${about} is in ${status}.` : `No claim${about} came to ${status}${when}.`;
  return others.length === 0 ? none : `${none} ${foundInWords(others, atAnyTime(asked), calendar)}`;
}

const atAnyTime = ({ customer, product }: ClaimsAsked): ClaimsAsked => ({ customer, product });

/** The next day on which the partner must act. */
function nextInWords(claims: readonly Claim[], calendar: Calendar): readonly string[] {
  const [next] = byUrgency(claims, calendar);
  const due = next && ourDeadline(next, calendar);
  if (!next || !due) return [];
  const counted = isSinceImport(next) ? ', counted from the import' : '';
  return [`The next one is due ${weekdayName(due)}${counted}: ${claimTitle(next)}.`];
}

function draftsInWords(claims: readonly Claim[]): readonly string[] {
  const drafts = claims.filter(({ status }) => status === 'draft').length;
  if (drafts === 0) return [];
  return [drafts === 1 ? '1 draft waits to be submitted.' : `${drafts} drafts wait to be submitted.`];
}
