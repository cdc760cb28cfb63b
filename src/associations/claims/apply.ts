/**
 * Decides what becomes of the claims by one change. Pure: the same claims, change and world give the same answer, and a
 * refused change leaves everything as it was.
 */
import { advanced } from './apply/advance.ts';
import { created } from './apply/create.ts';
import { edited } from './apply/edit.ts';
import { mirrored } from './apply/mirror.ts';
import { refused, replaced, unchanged } from './apply/outcome.ts';
import { attached, detached, ticked } from './apply/proof.ts';
import { commented, numbered } from './apply/remarks.ts';
import type { Applied, ClaimChange, ClaimWorld } from './change.ts';
import type { Claim } from './claim.ts';

/** @param claims all claims of the account, in the order of their making */
export function applied(claims: readonly Claim[], change: ClaimChange, world: ClaimWorld): Applied {
  if (change.kind === 'create') return created(claims, change.fields, world);
  if (change.kind === 'mirror') return mirrored(claims, change.rows, world);
  const claim = claims.find(({ id }) => id === change.id);
  // A claim of another location is as if it did not exist, so that its number tells nothing.
  if (!claim || !world.mayClaim(claim.fields.location)) {
    return refused(`There is no claim ${change.id} that you may work with.`);
  }
  const next = nextOf(claim, change, claims, world);
  if ('done' in next) return next;
  return next === claim ? unchanged(claims) : replaced(claims, next);
}

type ChangeOfOne = Exclude<ClaimChange, { kind: 'create' | 'mirror' }>;

function nextOf(claim: Claim, change: ChangeOfOne, claims: readonly Claim[], world: ClaimWorld) {
  switch (change.kind) {
    case 'edit':
      return edited(claim, change.fields, claims, world);
    case 'advance':
      return advanced(claim, change, claims, world);
    case 'number':
      return numbered(claim, change.portalId, claims, world);
    case 'comment':
      return commented(claim, change.text, world);
    case 'attach':
      return attached(claim, change.proof, world);
    case 'detach':
      return detached(claim, change.file, world);
    case 'tick':
      return ticked(claim, change.ticks, world);
  }
}
