import { partnerAccounts } from '../../associations/partner-accounts.ts';
import type { Tell } from './own.ts';

const SHOWN = 6;

/** Our own ids, by the Profile report. */
export const locations: Tell = (_asked, { partner }) => {
  const accounts = partnerAccounts(partner.portfolio);
  const named = (global: boolean) =>
    accounts.filter((account) => account.global === global).map(({ id, name }) => `${id} (${name})`);
  const own = named(false);
  if (own.length === 0) return null;
  const more = own.length > SHOWN ? ` and ${own.length - SHOWN} more` : '';
  const account = named(true).map((one) => ` The global account is ${one}; nothing is linked to that ID.`);
  return { says: `Your location IDs: ${own.slice(0, SHOWN).join(', ')}${more}.${account.join('')}` };
};
