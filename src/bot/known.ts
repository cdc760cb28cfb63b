import { certificationsOf, certifiedPeople, customersOf, type Day, lastDayOf, ruleSetFor } from '../scoring/index.ts';
import { may } from './access/permissions.ts';
import type { Recognised } from './access/recognise.ts';
import type { Known } from './language/index.ts';
import type { Partner } from './partner.ts';

interface Kept {
  readonly today: Day;
  readonly open: Known;
  readonly discreet: Known;
}

const kept = new WeakMap<Partner, Kept>();

/**
 * What the language room may recognise for somebody: the names of certified people and of members only where they may
 * see them, otherwise a name stays as it was typed. The lists stay the same all day long, so that the vocabulary is
 * prepared once.
 */
export function known(partner: Partner, { member, account }: Recognised, today: Day): Known {
  const found = kept.get(partner);
  const current = found?.today === today ? found : collect(partner, today);
  kept.set(partner, current);
  const names = may(member, 'people') ? current.open : current.discreet;
  return may(member, 'members') ? { ...names, members: account.members } : names;
}

function collect(partner: Partner, today: Day): Kept {
  const ruleSet = ruleSetFor(partner.asOf);
  const customers = customersOf(partner.portfolio, ruleSet, partner.asOf).map(({ id, name }) => ({ id, name }));
  const people = certifiedPeople(partner.portfolio, ruleSet, lastDayOf(partner.asOf)).map(({ name }) => ({ name }));
  const certifications = certificationsOf(ruleSet).map(({ id, title }) => ({ id, title }));
  const discreet = { customers, people: [], certifications, today, asOf: partner.asOf };
  return { today, open: { ...discreet, people }, discreet };
}
