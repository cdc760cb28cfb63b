import { plansFor } from '../../src/planning/index.ts';
import { DESIGNATIONS, type Portfolio, ruleSetFor } from '../../src/scoring/index.ts';
import { timed, whole } from './measure.ts';

const MONTH = '2026-10';
const TODAY = '2026-11-21';

/** Plans of every designation: the first looks for candidates, the second finds them and only solves and verifies. */
export async function measurePlan(portfolio: Portfolio): Promise<void> {
  for (const designation of DESIGNATIONS) {
    const ask = () => plansFor(portfolio, ruleSetFor(MONTH), MONTH, { designation, today: TODAY });
    const first = await timed(ask);
    const again = await timed(ask);
    const { plans, qualified } = first.result;
    const found = qualified ? 'qualified' : `${plans.length} plans`;
    console.log(`plan ${designation.padEnd(24)} ${whole(first.ms)} ms, again ${whole(again.ms)} ms (${found})`);
  }
}
