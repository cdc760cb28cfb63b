/** Co-op claims: what is paid, what proves it, how much, until when. */
export { type Cap, capOf, conferenceCapOf } from './cap.ts';
export { COOP_RULES, type CoopActivity, coopActivity } from './catalogue.ts';
export {
  COOP_ACTIVITIES,
  COOP_GROUPS,
  COOP_PARTS,
  type CoopActivityId,
  type CoopGroup,
  type CoopPart,
} from './ids.ts';
export { type ClaimDates, claimDates, type UsagePeriod, usagePeriodOf } from './usage-period.ts';
