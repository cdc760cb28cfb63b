/** Which track counts, in a sentence. */

import { dollars } from '../metrics/figures.ts';
import type { TrackRule } from '../rules/track-schema.ts';

export function describeTrackRule(rule: TrackRule): string {
  switch (rule.by) {
    case 'higher-total':
      return 'Both tracks are computed and the higher total counts; a tie is enterprise.';
    case 'revenue-breadth':
      return `Enterprise when at least ${rule.workloads} different workloads have more than ${dollars(rule.dollarsAbove)} revenue at one customer, both in the last full month and a year before; otherwise smb.`;
    case 'customer-segments':
      return `Smb when at least ${rule.smbPercent} % of the customers are in an SMB segment in the last full month; otherwise enterprise.`;
  }
}
