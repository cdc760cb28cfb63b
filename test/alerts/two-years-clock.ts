/** Walks through the days and asks on each what is worth telling. */

import { type Alert, type AlertWorld, alertsOf, type ScoredPartner } from '../../src/alerts/index.ts';
import { bookOf } from '../../src/associations/book.ts';
import { addDays } from '../../src/associations/calendar.ts';
import { importedAssociations } from '../../src/associations/imported.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { type Day, type Month, type Portfolio, ruleSetFor } from '../../src/scoring/index.ts';
import { remember } from '../../src/scoring/remember.ts';
import { scoredPartner } from './detect-world.ts';
import { withLongerPast } from './two-years-history.ts';
import { claimsOn, FIRST_DAY, HOLIDAYS, importsOn, LAST_DAY, programOn, recordsOn } from './two-years-script.ts';
import { trainingOn } from './two-years-training.ts';

export interface DayOfTwoYears {
  readonly day: Day;
  readonly world: AlertWorld & { readonly scores: ScoredPartner };
  readonly alerts: readonly Alert[];
}

/** The lines somebody chose: the one that qualifies, and one below. */
const LINES = [60, 70];

export async function twoYears(): Promise<readonly DayOfTwoYears[]> {
  const partner = withLongerPast(await samplePortfolio());
  const known = new Map<string, ScoredPartner>();
  const days: DayOfTwoYears[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    const imports = importsOn(day);
    const last = imports.at(-1)!;
    const scores = known.get(`${last.brings} ${last.on}`) ?? scoredAfter(last.on, last.brings, partner);
    known.set(`${last.brings} ${last.on}`, scores);
    const world = worldOn(day, scores, imports);
    days.push({ day, world, alerts: alertsOf(world) });
  }
  return days;
}

/** Later months are in the portfolio, and nothing looks at them. */
function scoredAfter(imported: Day, asOf: Month, { tables }: Portfolio): ScoredPartner {
  const portfolio = { tables: { ...tables, training: trainingOn(imported, tables.training!) } };
  return scoredPartner(portfolio, asOf);
}

const importedBy = remember(({ portfolio, asOf }: ScoredPartner) =>
  importedAssociations(portfolio, ruleSetFor(asOf), asOf),
);

function worldOn(day: Day, scores: ScoredPartner, imports: ReturnType<typeof importsOn>): DayOfTwoYears['world'] {
  const [claims, records] = [claimsOn(day), recordsOn(day)];
  const imported = importedBy(scores);
  return {
    today: day,
    scores,
    claims,
    claimSettings: { holidays: HOLIDAYS },
    holdings: bookOf({ imported, claims, records, today: day }),
    imports: imports.map(({ on }) => ({ at: `${on}T09:00:00.000Z` })),
    program: programOn(day),
    lines: LINES,
  };
}
