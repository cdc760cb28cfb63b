/** What is always possible, also on a claim that has ended: a comment and Partner Center's number. */
import type { ClaimWorld } from '../change.ts';
import type { Claim } from '../claim.ts';
import { isPortalId, isSameNumber } from '../portal-number.ts';
import { type Next, refused, type Stamp, withLine } from './outcome.ts';

export function commented(claim: Claim, typed: string, world: ClaimWorld): Next {
  const text = typed.trim();
  if (text === '') return refused('Write what the comment should say.');
  return withLine(claim, world, { kind: 'comment', changes: [{ field: 'comment', from: '', to: text }] });
}

export function numbered(claim: Claim, typed: string, claims: readonly Claim[], world: ClaimWorld): Next {
  const portalId = typed.trim();
  if (portalId === claim.portalId) return claim;
  if (!isPortalId(portalId)) {
    return refused('This is too long for a claim number of Partner Center: copy it from the claim there.');
  }
  const other = claims.find((own) => own.id !== claim.id && isSameNumber(own.portalId, portalId));
  if (other) return refused(`${other.id} has the number ${portalId} already.`, { instead: other.id });
  return withNumber(claim, portalId, world);
}

export const withNumber = (claim: Claim, portalId: string, stamp: Stamp): Claim =>
  withLine(
    claim,
    stamp,
    { kind: 'number', changes: [{ field: 'portalId', from: claim.portalId, to: portalId }] },
    { portalId },
  );
