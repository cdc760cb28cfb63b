/** The claims of ours that a question is about. */
import type { Claim } from '../../associations/claims/claim.ts';
import { claimsMatching } from '../../associations/claims/find.ts';
import { isLive } from '../../associations/claims/keys.ts';
import { scopeOf } from '../access/permissions.ts';
import { aboutOf, withoutBlanks } from '../commands/claims/called.ts';
import { byUrgency } from '../commands/claims/order.ts';
import { claimsSeen } from '../commands/claims/seen.ts';
import type { Context } from '../commands/command.ts';
import type { Asked, Own } from './own.ts';

export interface ClaimsMeant {
  /** The most urgent first; of those that are named, live ones where there are any. */
  readonly claims: readonly Claim[];
  /** The question names a claim, or what it is about. */
  readonly named: boolean;
}

/** null for whoever may see no claims; a sentence where what is named has no claim. */
export function claimsMeant(asked: Asked, context: Context): ClaimsMeant | Own | null {
  if (scopeOf(context.member, 'claims').length === 0) return null;
  const called = withoutBlanks(asked);
  const named = Object.keys(called).length > 0;
  const fitting = claimsMatching(claimsSeen(context), called);
  const live = fitting.filter(isLive);
  const claims = byUrgency(live.length > 0 ? live : fitting, context);
  if (claims.length > 0 || !named) return { claims, named };
  const says = called.claim === undefined ? `You have no claim${aboutOf(called)}.` : `I know no claim ${called.claim}.`;
  return { says, sensitive: true };
}
