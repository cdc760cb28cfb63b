/** Caps and dates of co-op claims in words. */
import {
  type Cap,
  COOP_RULES,
  type CoopActivity,
  type CoopPart,
  capOf,
  type UsagePeriod,
} from '../../src/knowledge/coop/index.ts';
import type { Day } from '../../src/scoring/index.ts';
import { capital } from './capital.ts';
import { dayName, monthName, percent, whole } from './format.ts';
import { joined } from './list.ts';

/** What somebody wants to spend on the activity. */
export interface CoopFund {
  /** Earned co-op in US dollars. */
  readonly fund?: number | undefined;
  /** Of a Surface program. */
  readonly surface: boolean;
}

const usd = (amount: number): string => `$${whole(amount)}`;
const share = (part: number): string => (part === 1 ? 'all' : percent(part * 100).replace('.0', ''));

/** "Up to 25 % of the co-op earned for the usage period; Surface partners all of it." */
export function capWords(cap: Cap | undefined): string {
  switch (cap?.kind) {
    case undefined:
      return 'No cap of its own: up to all the co-op you earned.';
    case 'share':
      return `Up to ${share(cap.share)} of the co-op earned for the usage period; Surface partners ${share(cap.surface)} of it.`;
    case 'amount':
      return `Up to ${usd(cap.usd)} in a usage period.`;
    case 'larger':
      return `Up to ${share(cap.share)} of the accrued co-op or ${usd(cap.usd)}, whichever is more, in a program period; no limit for Surface PC and Hub partners.`;
    case 'travel': {
      const each = `${usd(cap.person)} a person and conference for travel and hotel`;
      return `Up to ${each}, for ${cap.people} people at most, and ${usd(cap.period)} in a period and program.`;
    }
  }
}

/** "$10,000 of your $40,000 may go here."; the rule alone where no fund is named. */
export function capAnswer({ cap }: Pick<CoopActivity, 'cap'>, { fund, surface }: CoopFund): string {
  // Of travel, what a person may spend at one conference is reached first.
  if (fund === undefined || cap?.kind === 'travel') return capWords(cap);
  const most = capOf(cap, fund, surface);
  const whose = surface ? ' of a Surface partner' : '';
  return most < fund
    ? `Up to ${usd(most)} of ${usd(fund)} co-op${whose} may go here.`
    : `All ${usd(fund)} co-op${whose} may go here: no cap is in the way.`;
}

/** "Hand in by 14 February 2027 (activities of July to December 2026): 45 days after the end of the usage period, …" */
export function deadlineWords(periods: readonly UsagePeriod[]): string {
  const each = periods.map(({ from, to, claimBy }) => `by ${dayName(claimBy)} (activities of ${halfYear(from, to)})`);
  return `Hand in ${joined(each, 'or')}: ${COOP_RULES.parts.deadline.says}`;
}

const halfYear = (from: Day, to: Day): string =>
  `${monthName(from.slice(0, 7)).split(' ', 1).join('')} to ${monthName(to.slice(0, 7))}`;

/** What there is to say of the activity where one part of it is asked for. */
export function partAnswer(
  part: CoopPart,
  activity: CoopActivity,
  fund: CoopFund,
  periods: readonly UsagePeriod[],
): string {
  switch (part) {
    case 'proofs':
      return `${capital(activity.proofs.join('; '))}.`;
    case 'cap':
      return capAnswer(activity, fund);
    case 'exclusions':
      return activity.excluded.length > 0
        ? `Not paid: ${joined(activity.excluded, 'and')}.`
        : 'Nothing of it is left out by name.';
    case 'deadline':
      return deadlineWords(periods);
    default:
      return COOP_RULES.parts[part].says;
  }
}
