import { certificationsOf, certifiedPeople, customersOf, type Day, lastDayOf, ruleSetFor } from '../scoring/index.ts';
import type { Known } from './language/index.ts';
import type { Partner } from './partner.ts';

interface Kept {
  readonly today: Day;
  readonly open: Known;
  readonly discreet: Known;
}

const kept = new WeakMap<Partner, Kept>();

/**
 * What the language room may recognise; the same object all day long, so that its vocabulary is prepared once.
 * @param names whether the asker may know who the certified people are; without it a name stays as it was typed
 */
export function known(partner: Partner, today: Day, names: boolean): Known {
  const found = kept.get(partner);
  const current = found?.today === today ? found : collect(partner, today);
  kept.set(partner, current);
  return names ? current.open : current.discreet;
}

function collect(partner: Partner, today: Day): Kept {
  const ruleSet = ruleSetFor(partner.asOf);
  const customers = customersOf(partner.portfolio, ruleSet, partner.asOf).map(({ id, name }) => ({ id, name }));
  const people = certifiedPeople(partner.portfolio, ruleSet, lastDayOf(partner.asOf)).map(({ name }) => ({ name }));
  const certifications = certificationsOf(ruleSet).map(({ id, title }) => ({ id, title }));
  const discreet = { customers, people: [], certifications, today, asOf: partner.asOf };
  return { today, open: { ...discreet, people }, discreet };
}
