/** The names that the sample partner's data knows, as the language room takes them. */
import type { Known } from '../../src/bot/language/index.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { certificationsOf, certifiedPeople, customersOf, lastDayOf, ruleSetFor } from '../../src/scoring/index.ts';

const AS_OF = '2026-10';

export async function sampleNames(): Promise<Known> {
  const portfolio = await samplePortfolio();
  const ruleSet = ruleSetFor(AS_OF);
  return {
    customers: customersOf(portfolio, ruleSet, AS_OF).map(({ id, name }) => ({ id, name })),
    people: certifiedPeople(portfolio, ruleSet, lastDayOf(AS_OF)).map(({ name }) => ({ name })),
    certifications: certificationsOf(ruleSet).map(({ id, title }) => ({ id, title })),
    today: '2026-11-21',
    asOf: AS_OF,
  };
}
