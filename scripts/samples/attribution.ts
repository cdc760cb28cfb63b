/** Why usage carries our name, as the exports write it. The last four never count towards a score. */

export const CPOR = 'CPOR';
export const CPOR_REVENUE = 'CPOR - RevRec';
export const CPOR_USAGE = 'CPOR - OSU';
export const DPOR = 'Digital Partner of Record';
export const PAL = 'Partner Admin Link';
export const CSP = 'CSP Tier 2';
export const DEAL = 'Deal Registration';
export const TRANSACTING = 'Transacting Partner of Record';
export const SELF = 'Partner as End Customer';
export const NONE = '';

export type Attribution =
  | typeof CPOR
  | typeof CPOR_REVENUE
  | typeof CPOR_USAGE
  | typeof DPOR
  | typeof PAL
  | typeof CSP
  | typeof DEAL
  | typeof TRANSACTING
  | typeof SELF
  | typeof NONE;

/** The sales channel that goes with it. */
export function channelOf(by: Attribution): string {
  if (by === CSP) return 'CSP Indirect Reseller';
  return by === DEAL || by === TRANSACTING ? 'Enterprise Agreement' : 'Direct';
}
