/** Our associations as somebody may see them. Those of other locations are, for this member, as if they did not exist. */
import { bookOf, type Holding } from '../../associations/book.ts';
import { nameKey } from '../../associations/claims/keys.ts';
import { importedAssociations } from '../../associations/imported.ts';
import { type Day, ruleSetFor } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import type { Member } from '../access/member.ts';
import { mayAt } from '../access/permissions.ts';
import { type Partner, readable } from '../partner.ts';

interface Seeing {
  readonly account: Pick<Account, 'claims' | 'associations'>;
  readonly member: Member;
  readonly partner: Partner;
  readonly today: Day;
}

/** @throws PlainError when the imports cannot be read */
export function holdingsSeen({ account, member, partner, today }: Seeing): readonly Holding[] {
  const { portfolio, asOf } = readable(partner);
  const imported = importedAssociations(portfolio, ruleSetFor(asOf), asOf);
  const book = bookOf({ imported, claims: account.claims, records: account.associations, today });
  return book.filter(({ location }) => mayAt(member, 'claims', location));
}

/** Of a customer, by tenant id or name. */
export function atCustomer<T extends Pick<Holding, 'tenant' | 'customer'>>(
  holdings: readonly T[],
  nameOrTenant: string,
): readonly T[] {
  const [id, name] = [nameOrTenant.trim().toLowerCase(), nameKey(nameOrTenant)];
  return holdings.filter(({ tenant, customer }) => tenant === id || nameKey(customer) === name);
}
