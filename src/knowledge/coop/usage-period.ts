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

export interface ClaimDates {
  /** Those that can still be claimed, or will be. */
  readonly open: readonly UsagePeriod[];
  /** That of the activity, where it is too late for it. */
  readonly over?: UsagePeriod;
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

/**
 * Until when an activity is claimed.
 * @param on the day of the activity; without it, whatever can be claimed today counts
 */
export function claimDates(today: Day, on?: Day): ClaimDates {
  if (on === undefined) return { open: openOn(today) };
  const own = usagePeriodOf(on);
  return own.claimBy < today ? { open: openOn(today), over: own } : { open: [own] };
}

/** The period before, while its deadline has not passed, and today's. */
function openOn(today: Day): readonly UsagePeriod[] {
  const current = usagePeriodOf(today);
  const before = usagePeriodOf(addDays(current.from, -1));
  return before.claimBy >= today ? [before, current] : [current];
}
