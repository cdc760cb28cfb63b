import { claimTitle, dayName } from '../../../cards/index.ts';
import { dayOf } from '../../associations/calendar.ts';
import { STATUS_WORDS } from '../../associations/claims/machine.ts';
import { turnOf } from '../commands/claims/turn.ts';
import { foundInWords } from '../commands/claims/words.ts';
import { claimsMeant } from './claims-meant.ts';
import type { Tell } from './own.ts';

/** Where the claim that is named stands, else how many stand where. */
export const claimStatus: Tell = (asked, context) => {
  const meant = claimsMeant(asked, context);
  if (meant === null || 'says' in meant) return meant;
  const { claims, named } = meant;
  const [first] = claims;
  if (first === undefined) return null;
  if (claims.length > 1 || !named) return { says: `Yours: ${foundInWords(claims, {}, context)}`, sensitive: true };
  const status = `${STATUS_WORDS[first.status]} since ${dayName(dayOf(first.since))}`;
  return { says: `${claimTitle(first)}. ${status}. ${turnOf(first, context).says}`, sensitive: true };
};
