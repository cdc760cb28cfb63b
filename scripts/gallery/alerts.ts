/** What is sent unasked, with believable data: one alert of each kind, several at once, and what is over. */
import {
  type AlertReader,
  alertsNowCard,
  alertsSentCard,
  type Face,
  type Frame,
  subscriptionParkedCard,
} from '../../cards/index.ts';
import type { Alert, AlertCause, AlertFacts } from '../../src/alerts/alert.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };

export const READER: AlertReader = {
  names: true,
  money: true,
  claims: true,
  imports: true,
  program: { enrolled: ['security'], anniversary: '2027-03-15' },
  needed: 70,
  today: '2026-11-21',
};

const cause = (subject: string, points: number, words: string, more: Partial<AlertCause> = {}): AlertCause => ({
  subject,
  points,
  words,
  person: false,
  money: false,
  ...more,
});

/** An alert of that kind about Security, since the day its month was known. */
export const alertOf = (facts: AlertFacts, more: Partial<Alert> = {}): Alert => ({
  key: `${facts.kind}/security/2026-10`,
  topic: 'scores',
  designations: ['security'],
  since: '2026-11-20',
  due: null,
  tone: 'bad',
  location: '',
  causedBy: null,
  facts,
  ...more,
});

const FELL = [
  cause('Fabrikam', -3.3, 'fell under 15 % active (14 %)'),
  cause('Ada Lindqvist', -1.7, 'SC-400 counted until 2026-05-31', { person: true }),
  cause('Humongous Insurance', -0.6, 'fell under $1,000 of Azure ($899)', { money: true }),
];

const belowLine = alertOf({ kind: 'below-line', line: 70, total: 66.7, before: 72.3, because: FELL });
const zeroAhead = alertOf(
  {
    kind: 'metric-zero-ahead',
    metric: 'usage-growth',
    month: '2026-11',
    before: 2.4,
    because: [cause('Wingtip Toys', -2.4, 'grew by 410 active users less')],
  },
  { tone: 'warning', due: '2026-11-30', designations: ['modern-work'] },
);
const certification = alertOf(
  {
    kind: 'certification-ends',
    person: 'Elif Demir',
    certification: 'SC-300',
    why: 'expires',
    counts: [{ designation: 'security', metric: 'intermediate-certifications', points: 6.7 }],
  },
  { topic: 'certifications', tone: 'warning', due: '2026-12-04' },
);
const claim = alertOf(
  {
    kind: 'claim-deadline',
    claim: 'C4',
    customer: 'Fabrikam',
    status: 'partner-action-required',
    whose: 'partner',
    words: 'answer Microsoft and submit again, or the claim is rejected',
    overdue: false,
  },
  {
    key: 'claim-deadline/C4',
    topic: 'claims',
    tone: 'warning',
    due: '2026-11-27',
    designations: [],
    location: '6048215',
  },
);
const qualified = alertOf(
  {
    kind: 'qualified',
    total: 71.2,
    before: 66.9,
    because: [cause('Litware', 4.3, 'counts now')],
  },
  { tone: 'good', designations: ['infrastructure'] },
);
const fell = alertOf(
  {
    kind: 'customer-fell',
    metric: 'net-customer-adds',
    tenant: 'fabrikam',
    customer: 'Fabrikam',
    points: -3.3,
    words: 'fell under 15 % active (14 %)',
    money: false,
  },
  { topic: 'customers', designations: ['modern-work', 'security'] },
);
const ended = alertOf(
  {
    kind: 'association-ended',
    type: 'cpor',
    tenant: 'contoso',
    customer: 'Contoso',
    item: 'Teams, SharePoint Online',
    ended: '2026-10-31',
  },
  { topic: 'customers', designations: ['modern-work', 'security'] },
);

const EACH: Readonly<Record<string, Alert>> = {
  'below-line': belowLine,
  'metric-zero': alertOf({
    kind: 'metric-zero',
    metric: 'usage-growth',
    before: 4,
    total: 66.8,
    because: [cause('Wingtip Toys', -4, 'grew by 410 active users less')],
  }),
  'below-line-ahead': alertOf(
    { kind: 'below-line-ahead', line: 75, month: '2026-11', total: 68.2, before: 76.5, because: FELL.slice(0, 1) },
    { tone: 'warning', due: '2026-11-30' },
  ),
  'metric-zero-ahead': zeroAhead,
  qualified,
  'customer-fell': fell,
  'association-ended': ended,
  'certification-ends': certification,
  'claim-deadline': claim,
  'claim-declined': alertOf(
    { kind: 'claim-declined', claim: 'C2', customer: 'Contoso', status: 'rejected' },
    { topic: 'claims', designations: [], due: '2026-12-11' },
  ),
  'ask-again': alertOf(
    { kind: 'ask-again', record: 'R1', type: 'dpor', customer: 'Northwind Traders', member: 'ana' },
    { topic: 'claims', designations: [], tone: 'warning' },
  ),
  'window-closing': alertOf(
    { kind: 'window-closing', lastQualified: '2026-06' },
    { topic: 'program', designations: ['data-ai'], tone: 'warning', due: '2026-12-31' },
  ),
  anniversary: alertOf(
    {
      kind: 'anniversary',
      anniversary: '2027-03-15',
      opens: '2026-10-01',
      closes: '2027-04-14',
      qualified: false,
      qualifies: false,
      total: 66.7,
    },
    { topic: 'program', tone: 'warning', due: '2027-04-14' },
  ),
  'import-overdue': alertOf(
    { kind: 'import-overdue', month: '2026-10', expected: '2026-11-20', last: '2026-10-22' },
    { topic: 'data', designations: [], tone: 'warning' },
  ),
};

const one = (alert: Alert) => alertsSentCard(frame, { alerts: [alert], over: [], reader: READER });

export const ALERT_CARDS: Readonly<Record<string, Face>> = {
  ...Object.fromEntries(Object.entries(EACH).map(([name, alert]) => [`alert-${name}`, one(alert)])),
  'alert-below-line-unseen': alertsSentCard(frame, {
    alerts: [{ ...belowLine, facts: { ...belowLine.facts, because: FELL.toReversed() } as AlertFacts }],
    over: [],
    reader: { ...READER, names: false, money: false },
  }),
  'alerts-sent': alertsSentCard(frame, {
    alerts: [claim, qualified, belowLine, fell, certification, zeroAhead, ended],
    over: [alertOf({ kind: 'metric-zero', metric: 'deployments', before: 3, total: 64, because: [] })],
    reader: READER,
  }),
  'alerts-now': alertsNowCard(frame, { alerts: Object.values(EACH), reader: READER }),
  'alerts-now-none': alertsNowCard(frame, { alerts: [], reader: READER }),
  'alert-and-over': alertsSentCard(frame, { alerts: [certification], over: [belowLine, fell], reader: READER }),
  'alert-over': alertsSentCard(frame, { alerts: [], over: [belowLine], reader: READER }),
  'alerts-over': alertsSentCard(frame, { alerts: [], over: [belowLine, fell, claim], reader: READER }),
  'subscription-parked': subscriptionParkedCard({
    subscription: 's1',
    by: 'Ana Lopez',
    place: { platform: 'slack', kind: 'conversation' },
    why: 'The conversation is gone.',
  }),
};
