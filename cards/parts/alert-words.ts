/** What each kind of alert says. */
import type { Alert, AlertKind, AlertOf } from '../../src/alerts/alert.ts';
import { anniversary, importOverdue, windowClosing } from './alert-program-words.ts';
import type { AlertReader } from './alert-reader.ts';
import type { AlertSaid } from './alert-said.ts';
import {
  belowLine,
  belowLineAhead,
  customerFell,
  metricZero,
  metricZeroAhead,
  qualified,
} from './alert-score-words.ts';
import { askAgain, associationEnded, certificationEnds, claimDeadline, claimDeclined } from './alert-work-words.ts';

const WORDS: { readonly [K in AlertKind]: (alert: AlertOf<K>, reader: AlertReader) => AlertSaid } = {
  'below-line': belowLine,
  'metric-zero': metricZero,
  'below-line-ahead': belowLineAhead,
  'metric-zero-ahead': metricZeroAhead,
  qualified,
  'customer-fell': customerFell,
  'association-ended': associationEnded,
  'certification-ends': certificationEnds,
  'claim-deadline': claimDeadline,
  'claim-declined': claimDeclined,
  'ask-again': askAgain,
  'window-closing': windowClosing,
  anniversary,
  'import-overdue': importOverdue,
};

/** Without the names and dollars that the reader may not see. */
export function alertInWords(alert: Alert, reader: AlertReader): AlertSaid {
  // The kind picks the function that was declared for it, which the compiler cannot follow through a table.
  const say = WORDS[alert.facts.kind] as (alert: Alert, reader: AlertReader) => AlertSaid;
  return say(alert, reader);
}

/** Kinds that tell the figures of a month, and so need to say of which. */
const OF_A_MONTH: ReadonlySet<AlertKind> = new Set<AlertKind>([
  'below-line',
  'metric-zero',
  'below-line-ahead',
  'metric-zero-ahead',
  'qualified',
  'customer-fell',
  'certification-ends',
  'window-closing',
  'anniversary',
]);

export const isOfAMonth = ({ facts }: Alert): boolean => OF_A_MONTH.has(facts.kind);
