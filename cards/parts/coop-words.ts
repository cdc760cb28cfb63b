/** Caps and dates of co-op claims in words. */
import {
  type Cap,
  type ClaimDates,
  COOP_RULES,
  type CoopActivity,
  type CoopPart,
  capOf,
  conferenceCapOf,
  type UsagePeriod,
} from '../../src/knowledge/coop/index.ts';
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

/** Whoever names a fund asks how much of it may be spent. */
export const partAsked = ({ part, fund }: CoopFund & { readonly part?: CoopPart | undefined }): CoopPart | undefined =>
  part ?? (fund === undefined ? undefined : 'cap');

export const usd = (amount: number): string => `$${whole(amount)}`;
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
    case 'travel':
      return `Travel and hotel: up to ${usd(cap.person)} a person and conference, for ${cap.people} people at most, and ${usd(cap.period)} in a period and program.`;
  }
}

/** "Up to $10,000 of $40,000 co-op may go here."; the rule alone where no fund is named. */
export function capAnswer({ cap }: Pick<CoopActivity, 'cap'>, { fund, surface }: CoopFund): string {
  if (fund === undefined) return capWords(cap);
  const most = capOf(cap, fund, surface);
  const whose = surface ? ' of a Surface partner' : '';
  if (cap?.kind === 'travel') {
    const one = conferenceCapOf(cap, fund);
    const each = `${usd(cap.person)} a person, ${cap.people} people at most`;
    return one < fund
      ? `Up to ${usd(one)} of ${usd(fund)} co-op${whose} may go to travel and hotel for one conference (${each}), ${usd(most)} to all of a period.`
      : `All ${usd(fund)} co-op${whose} may go to travel and hotel for one conference (${each}).`;
  }
  return most < fund
    ? `Up to ${usd(most)} of ${usd(fund)} co-op${whose} may go here.`
    : `All ${usd(fund)} co-op${whose} may go here: no cap is in the way.`;
}

/** "Hand in by 14 February 2027 (activities of July to December 2026)." Says first what it is too late for. */
export function datesWords({ open, over }: ClaimDates): string {
  const each = open.map((period) => `by ${dayName(period.claimBy)} (activities of ${halfYear(period)})`);
  const late = over ? `Too late for activities of ${halfYear(over)}: they were due by ${dayName(over.claimBy)}. ` : '';
  return `${late}${over ? 'Now open:' : 'Hand in'} ${joined(each, 'or')}.`;
}

const halfYear = ({ from, to }: UsagePeriod): string =>
  `${monthName(from.slice(0, 7)).split(' ', 1).join('')} to ${monthName(to.slice(0, 7))}`;

/** The rule that every claim shares; of the deadline what it comes to today. */
export const ruleWords = (part: CoopPart, dates: ClaimDates): string =>
  part === 'deadline' ? datesWords(dates) : COOP_RULES.parts[part].says;

/** What there is to say of the activity where one part of it is asked for. */
export function partAnswer(part: CoopPart, activity: CoopActivity, fund: CoopFund, dates: ClaimDates): string {
  switch (part) {
    case 'proofs':
      return `${capital(activity.proofs.join('; '))}.`;
    case 'cap':
      return capAnswer(activity, fund);
    case 'exclusions':
      return activity.excluded.length > 0
        ? `Not paid: ${joined(activity.excluded, 'and')}.`
        : 'The table leaves nothing of it out by name.';
    default:
      return ruleWords(part, dates);
  }
}
