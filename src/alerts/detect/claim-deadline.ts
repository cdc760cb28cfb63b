/** A claim waits for somebody, and the time for it runs out. */
import { businessDaysBetween, dayOf } from '../../associations/calendar.ts';
import type { Claim } from '../../associations/claims/claim.ts';
import { type Deadline, deadlineOf, isLapsed } from '../../associations/claims/deadline.ts';
import { PARTNER_CENTER } from '../../associations/claims/history.ts';
import type { Day } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey, type Stage, stageKey } from '../keys.ts';
import { alert } from './about.ts';
import type { AlertWorld } from './world.ts';

/** Business days before the last one. */
const NEAR = 5;

/**
 * What Microsoft asks of us is told when it asks, when a week is left and on the last day; a chance to dispute and the
 * customer's time to opt out when a week is left and, where we can still act, on the last day; Microsoft's own time only
 * once it is over. The stages stay until the claim moves on, so that each is told once.
 */
export function claimDeadline(world: AlertWorld): Alert[] {
  return world.claims.flatMap((claim) => {
    const deadline = deadlineOf(claim, world.claimSettings);
    if (deadline === null || isLapsed(deadline, world.today)) return [];
    return stagesOf(claim, deadline, world).map((stage) => told(claim, deadline, stage, world.today));
  });
}

function stagesOf(claim: Claim, { due, whose }: Deadline, { today, claimSettings }: AlertWorld): readonly Stage[] {
  if (whose === 'microsoft') return due < today ? ['last'] : [];
  const near = businessDaysBetween(today, due, claimSettings.holidays) <= NEAR;
  const stages: readonly (Stage | false)[] = [
    claim.status === 'partner-action-required' && 'open',
    near && 'near',
    whose === 'partner' && due <= today && 'last',
  ];
  return stages.filter((stage) => stage !== false);
}

function told(claim: Claim, { due, whose, words }: Deadline, stage: Stage, today: Day): Alert {
  const { id, status, since, fields } = claim;
  const overdue = due < today;
  return alert({
    key: stageKey(alertKey('claim-deadline', id, status, dayOf(since)), stage),
    since: dayOf(since),
    due,
    tone: overdue && whose === 'partner' ? 'bad' : 'warning',
    location: fields.location,
    // Whoever wrote down that it moved knows that; they too want to be reminded when the time is running out.
    causedBy: stage === 'open' || dayOf(since) === today ? moverOf(claim) : null,
    facts: { kind: 'claim-deadline', claim: id, customer: fields.customer, status, whose, words, overdue },
  });
}

/** Member id of whoever wrote down the status it has; null where an import of Partner Center's export did. */
export function moverOf({ history }: Claim): string | null {
  const by = history.findLast(({ kind }) => kind === 'status')?.by.id ?? null;
  return by === PARTNER_CENTER.id ? null : by;
}
