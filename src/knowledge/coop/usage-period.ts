/** The half-year in which earned co-op is spent, and until when it is claimed. */
import { addDays } from '../../associations/calendar.ts';
import type { Day } from '../../scoring/index.ts';
import { COOP_RULES } from './catalogue.ts';

export interface UsagePeriod {
  readonly from: Day;
  readonly to: Day;
  /** The last day to hand in the claim. */
  readonly claimBy: Day;
}

/**
 * The usage period of an activity on that day: a half of Microsoft's fiscal year, January to June or July to December.
 * Source: Partner Center documentation, October 2023, "Incentives co-op and claims overview"; the 45 days are those of June
 * 2020. The table of 2023 ends a day later (15 August, 15 February), so this is the safe one of the two.
 */
export function usagePeriodOf(day: Day): UsagePeriod {
  const year = day.slice(0, 4);
  const [from, to] = day.slice(5, 7) <= '06' ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return { from: `${year}-${from}`, to: `${year}-${to}`, claimBy: addDays(`${year}-${to}`, COOP_RULES.deadlineDays) };
}

/** The periods that can be claimed today or later: the one before, while its deadline has not passed, and today's. */
export function claimablePeriods(today: Day): readonly UsagePeriod[] {
  const current = usagePeriodOf(today);
  const before = usagePeriodOf(addDays(current.from, -1));
  return before.claimBy >= today ? [before, current] : [current];
}
