/** Why something did not count, in words that stand before a list of names. */
import type { Reason } from '../../src/scoring/index.ts';

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'association-unknown': 'Association not recognised',
  'association-not-eligible': 'Not associated for this',
  'workload-not-eligible': 'Workload does not count here',
  'service-not-eligible': 'Service does not count here',
  'offer-excluded': 'Excluded offer (support, internal, benefit or trial)',
  trial: 'Trial, not paid',
  'duplicate-row': 'Counted already under another association',
  'below-threshold': 'Below the threshold',
  'outside-band': 'Outside the size band of this track',
  'arrived-deployed': 'Deployed before the association began',
  'before-association': 'Users from before the association',
  'other-option': 'Belongs to the option with fewer points',
  'no-baseline': 'No figures a year ago to grow from',
  'below-baseline': 'Below the minimum that growth needs',
  'gate-closed': 'Waiting for a required certification',
  expired: 'Certification expired',
  inactive: 'Certification not active',
  retired: 'Certification retired',
  'completed-after-retirement': 'Completed after the certification was retired',
  'completed-later': 'Completed after this month',
  'exam-only': 'An exam, not a certification',
  'not-linked': 'Not linked to a partner location',
  'already-counted': 'The same person counts once',
  'report-missing': 'Report missing',
  'history-missing': 'Not enough history',
  'month-missing': 'Month missing',
};

/** "Not associated for this". */
export const reasonWords = (reason: Reason): string => REASON_WORDS[reason];
