/** The claims somebody asks for. */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { compareAsc } from 'date-fns/compareAsc';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfWeek } from 'date-fns/endOfWeek';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfWeek } from 'date-fns/startOfWeek';
import type { Day } from '../../scoring/index.ts';
import { dayOf } from '../calendar.ts';
import { productNamed } from '../products.ts';
import type { Claim, ClaimStatus } from './claim.ts';
import { type Deadline, deadlineOf, isLapsed, isOverdue, needsAction } from './deadline.ts';
import { nameKey } from './keys.ts';
import { isSameNumber } from './portal-number.ts';
import type { ClaimSettings } from './settings.ts';

export const DUES = ['overdue', 'today', 'this-week', 'next-week', 'this-month', 'next-month'] as const;
export type Due = (typeof DUES)[number];

export interface ClaimQuery {
  /** Our number (`C7`, `7`, `#7`) or Partner Center's. */
  readonly claim?: string | undefined;
  /** A part of the customer's name, whatever its case, or the tenant id or domain. */
  readonly customer?: string | undefined;
  /** One of these is enough. */
  readonly product?: string | readonly string[] | undefined;
  readonly status?: ClaimStatus | readonly ClaimStatus[] | undefined;
  /** Not before this day, and not after `until`: when the status asked for began; without one, when it was submitted. */
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
  /** By the day of the deadline, whoever has it; what is overdue is due today, this week and this month, too, but not in the next. */
  readonly due?: Due | undefined;
  /** By the day of the deadline as well: within so many days from today. */
  readonly within?: number | undefined;
  /** The next move is ours: a draft, or a deadline of the partner. */
  readonly needsAction?: boolean | undefined;
}

export interface Now extends Pick<ClaimSettings, 'holidays'> {
  readonly today: Day;
}

/**
 * The claims that fit all that is asked.
 * @param now without it, what is due is not asked and the claims come in the order of their making; with it, they come by
 * deadline, those without one last
 */
export function claimsMatching(claims: readonly Claim[], query: ClaimQuery, now?: Now): readonly Claim[] {
  const { customer, due, within } = query;
  const products = listOf(query.product);
  const statuses = listOf(query.status);
  const fitting = called(claims, query.claim).filter(
    ({ fields, status, since, submittedAt }) =>
      (customer === undefined || isCustomer(fields, customer)) &&
      (products.length === 0 || products.some((name) => hasProduct(fields, name))) &&
      (statuses.length === 0 || statuses.includes(status)) &&
      isWithin(statuses.length === 0 ? submittedAt : since, query),
  );
  if (!now) return fitting;
  return fitting
    .map((claim) => ({ claim, deadline: openDeadline(claim, now) }))
    .filter(({ deadline }) => due === undefined || (deadline !== null && isDue(deadline, due, now.today)))
    .filter(({ deadline }) => within === undefined || (deadline !== null && deadline.due <= later(now.today, within)))
    .filter(({ claim }) => !query.needsAction || needsAction(claim, now, now.today))
    .sort((a, b) => compareAsc(dueDate(a.deadline), dueDate(b.deadline)))
    .map(({ claim }) => claim);
}

/** What has no deadline comes after everything that has one. */
const dueDate = (deadline: Deadline | null): Date => (deadline ? parseISO(deadline.due) : NEVER);

const NEVER = parseISO('9999-12-31');

const listOf = <T extends string>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Partner Center's numbers are asked for only where we have no claim of that number ourselves. */
function called(claims: readonly Claim[], text: string | undefined): readonly Claim[] {
  if (text === undefined) return claims;
  const written = text.trim().replace(/^#/, '').toUpperCase();
  const own = claims.filter(({ id }) => id === written || id === `C${written}`);
  return own.length > 0 ? own : claims.filter(({ portalId }) => isSameNumber(portalId, written));
}

function isCustomer({ customer, tenant, domain }: Claim['fields'], text: string): boolean {
  const written = text.trim().toLowerCase();
  return (tenant !== '' && tenant === written) || (domain !== '' && domain === written) || isPart(customer, text);
}

function hasProduct({ products }: Claim['fields'], text: string): boolean {
  const product = productNamed(text);
  return products.some((name) => (product ? productNamed(name) === product : isPart(name, text)));
}

function isPart(whole: string, part: string): boolean {
  const key = nameKey(part);
  return key !== '' && nameKey(whole).includes(key);
}

/** What never happened is within no span. */
function isWithin(instant: string | undefined, { since, until }: Pick<ClaimQuery, 'since' | 'until'>): boolean {
  if (since === undefined && until === undefined) return true;
  if (instant === undefined) return false;
  const day = dayOf(instant);
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}

function openDeadline(claim: Claim, now: Now): Deadline | null {
  const deadline = deadlineOf(claim, now);
  return deadline && isLapsed(deadline, now.today) ? null : deadline;
}

function isDue(deadline: Deadline, due: Due, today: Day): boolean {
  if (due === 'overdue') return isOverdue(deadline, today);
  const { from, to } = days(due, parseISO(today));
  return (from === undefined || deadline.due >= asDay(from)) && deadline.due <= asDay(to);
}

interface Days {
  /** undefined: whatever is overdue belongs to it. */
  readonly from?: Date;
  readonly to: Date;
}

/** Weeks end on Sunday. */
function days(due: Exclude<Due, 'overdue'>, today: Date): Days {
  const endsOnSunday = { weekStartsOn: 1 } as const;
  switch (due) {
    case 'today':
      return { to: today };
    case 'this-week':
      return { to: endOfWeek(today, endsOnSunday) };
    case 'this-month':
      return { to: endOfMonth(today) };
    case 'next-week': {
      const from = startOfWeek(addDays(today, 7), endsOnSunday);
      return { from, to: endOfWeek(from, endsOnSunday) };
    }
    case 'next-month': {
      const from = startOfMonth(addMonths(today, 1));
      return { from, to: endOfMonth(from) };
    }
  }
}

const later = (today: Day, within: number): Day => asDay(addDays(parseISO(today), within));
const asDay = (date: Date): Day => formatISO(date, { representation: 'date' });
