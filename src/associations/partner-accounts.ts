/** Our own accounts in Partner Center, by the Profile report. */
import type { Portfolio, Table } from '../scoring/index.ts';
import { remember } from '../scoring/remember.ts';

export interface PartnerAccount {
  /** Partner (MPN) id. */
  readonly id: string;
  readonly name: string;
  /** The global account, whose id no association is made with. */
  readonly global: boolean;
}

/** Locations and the global account, by id; none without the report. */
export const partnerAccounts = ({ tables: { profile } }: Portfolio): readonly PartnerAccount[] => accountsOf(profile);

const accountsOf = remember((profile: Table<'profile'> | undefined): readonly PartnerAccount[] => {
  if (!profile) return [];
  const { location, partner, globalLocation, globalPartner } = profile.text;
  const accounts = new Map<string, PartnerAccount>();
  for (let row = 0; row < profile.rows; row++) {
    const id = location.values[location.codes[row]!]!;
    const global = globalLocation.values[globalLocation.codes[row]!]!;
    accounts.set(id, { id, name: partner.values[partner.codes[row]!]!, global: id === global });
    accounts.set(global, { id: global, name: globalPartner.values[globalPartner.codes[row]!]!, global: true });
  }
  accounts.delete('');
  return [...accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
});
