/** The kinds of alerts: the topic a person asks for them by, and when one is worth telling. */
import type { AlertKind } from './alert.ts';
import type { Topic } from './topics.ts';

interface KindOfAlert {
  readonly topic: Topic;
  /** In plain words, for whoever wonders what there is to hear. */
  readonly when: string;
}

export const ALERT_KINDS: Readonly<Record<AlertKind, KindOfAlert>> = {
  'below-line': { topic: 'scores', when: 'a designation falls under 70 points, or under the line you chose' },
  'metric-zero': { topic: 'scores', when: 'a metric reaches zero, which bars the designation whatever its total' },
  'below-line-ahead': {
    topic: 'scores',
    when: 'a designation falls under its line with the next month, by the data that is there already',
  },
  'metric-zero-ahead': {
    topic: 'scores',
    when: 'a metric reaches zero with the next month, by the data that is there already',
  },
  qualified: { topic: 'scores', when: 'a designation qualifies that did not the month before' },
  'customer-fell': {
    topic: 'customers',
    when: 'a customer falls under a threshold it counted by, and points are lost',
  },
  'association-ended': { topic: 'customers', when: 'an association with a customer ends' },
  'certification-ends': {
    topic: 'certifications',
    when: 'a certification without which points are lost ends within 60 days, and again when it lapsed',
  },
  'claim-deadline': { topic: 'claims', when: 'a deadline of a claim comes near or passes' },
  'claim-declined': { topic: 'claims', when: 'a claim is rejected, or declined by the customer' },
  'ask-again': { topic: 'claims', when: 'the day comes on which you wanted to be reminded of a request' },
  'window-closing': {
    topic: 'program',
    when: 'not enrolled: the last month that qualified will soon be too old to enrol by',
  },
  anniversary: {
    topic: 'program',
    when: 'enrolled: the months that count for the renewal begin, and 60 and 30 days before they end',
  },
  'import-overdue': { topic: 'data', when: 'the exports of a month are complete and were not imported' },
};
