import { claimTitle, countOf } from '../../../cards/index.ts';
import { deadlineTurn, turnOf } from '../commands/claims/turn.ts';
import { claimsMeant } from './claims-meant.ts';
import type { Tell } from './own.ts';

/** How long is left for the claim that is named, else for the one that presses most. */
export const claimClock: Tell = (asked, context) => {
  const meant = claimsMeant(asked, context);
  if (meant === null || 'says' in meant) return meant;
  const running = meant.claims.filter((claim) => deadlineTurn(claim, context) !== null);
  const [first] = running.length > 0 || !meant.named ? running : meant.claims;
  if (first === undefined) return null;
  const more = running.length > 1 ? ` ${countOf(running.length - 1, 'claim')} more with a date.` : '';
  return { says: `${claimTitle(first)}. ${turnOf(first, context).says}${more}`, sensitive: true, claim: first.id };
};
