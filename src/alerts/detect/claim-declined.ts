/** Microsoft rejected a claim, or the customer declined it. */
import { addDays, dayOf } from '../../associations/calendar.ts';
import type { ClaimStatus } from '../../associations/claims/claim.ts';
import { holderOf } from '../../associations/claims/keys.ts';
import { disputableUntil } from '../../associations/claims/machine.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { moverOf } from './claim-deadline.ts';
import type { AlertWorld } from './world.ts';

const DECLINED: readonly ClaimStatus[] = ['rejected', 'rejected-final', 'customer-consent-denied'];

/** As long as a rejection can be disputed; later it is history. */
const DAYS_TOLD = 30;

/** Until somebody disputes it or claims the same again. */
export function claimDeclined({ claims, today }: AlertWorld): Alert[] {
  return claims.flatMap((claim) => {
    const { id, status, since, fields } = claim;
    const day = dayOf(since);
    if (!DECLINED.includes(status) || addDays(day, DAYS_TOLD) < today || holderOf(claims, fields, id)) return [];
    return alert({
      key: alertKey('claim-declined', id, status, day),
      since: day,
      due: claim.disputed ? null : disputableUntil(claim),
      tone: 'bad',
      location: fields.location,
      causedBy: moverOf(claim),
      facts: { kind: 'claim-declined', claim: id, customer: fields.customer, status },
    });
  });
}
