import { type EffortSaid, plansWhenShown } from '../../src/planning/index.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { DESIGNATIONS, type Portfolio, ruleSetFor, score } from '../../src/scoring/index.ts';
import { timed, whole } from './measure.ts';

const MONTH = '2026-10';
const TODAY = '2026-11-21';

/** Other work costs, so that nothing but what was found can be used again. */
const ANOTHER = { claims: 2, people: 4 };

/**
 * Plans of every designation for the sample and for a large partner, whose people and Business Applications are the
 * sample's. The score is known, as it is after an import; the first question of all loads the solver and writes the data
 * ahead to the month the plans are for, the first of a designation looks for candidates.
 */
export async function measurePlan(large: Portfolio): Promise<void> {
  const sample = await samplePortfolio();
  await measure('sample', sample);
  await measure('large', { tables: { ...sample.tables, ...large.tables } });
}

async function measure(name: string, portfolio: Portfolio): Promise<void> {
  score(portfolio, ruleSetFor(MONTH), MONTH);
  for (const designation of DESIGNATIONS) {
    const ask = (effort: EffortSaid = {}) => plansWhenShown(portfolio, MONTH, { designation, effort, today: TODAY });
    const first = await timed(() => ask());
    const again = await timed(() => ask());
    const another = await timed(() => ask(ANOTHER));
    const { plans, qualified } = first.result;
    const found = qualified ? 'qualified' : `${plans.length} plans`;
    const times = `${whole(first.ms)} ms, again ${whole(again.ms)} ms, with other efforts ${whole(another.ms)} ms`;
    console.log(`plan ${name.padEnd(6)} ${designation.padEnd(23)} ${times} (${found})`);
  }
}
