import { type Portfolio, ruleSetFor, score, scorecardJson } from '../../src/scoring/index.ts';
import { medianOf, timed } from './measure.ts';

const MONTH = '2026-10';
const ROUNDS = 15;

/** The first score of a portfolio builds its books; every later one, for any month, uses them. */
export async function measureScore(portfolio: Portfolio): Promise<void> {
  const ruleSet = ruleSetFor(MONTH);
  const cold: Portfolio = {
    tables: Object.fromEntries(Object.entries(portfolio.tables).map(([id, table]) => [id, { ...table }])),
  };
  const first = await timed(() => score(cold, ruleSet, MONTH));
  const later = await medianOf(ROUNDS, () => score(portfolio, ruleSet, MONTH));
  const explained = await medianOf(ROUNDS, () => JSON.stringify(scorecardJson(score(portfolio, ruleSet, MONTH))));
  console.log(`first score, with books  ${first.ms.toFixed(0)} ms`);
  console.log(`score after import       ${later.toFixed(1)} ms (median of ${ROUNDS})`);
  console.log(`score with every reason  ${explained.toFixed(0)} ms, as JSON`);
}
