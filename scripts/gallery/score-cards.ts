/** Every card with believable data, by the name of its picture. */
import {
  changesCard,
  clarifyCard,
  confirmCard,
  customersCard,
  explainCard,
  explainCustomerCard,
  type Face,
  type Frame,
  gapsCard,
  helpCard,
  importCard,
  messageCard,
  overviewCard,
  peopleCard,
  rulesCard,
  scoreCard,
  trendCard,
  undoneCard,
  whoamiCard,
} from '../../cards/index.ts';
import type { ScoreChange } from '../../src/scoring/index.ts';
import { ALL_SIX, appInnovation, dataAi, infrastructure, modernWork, security } from './scores.ts';

export const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };
const ALL = { names: true, money: true };
const NONE = { names: false, money: false };

const changes: readonly ScoreChange[] = [
  {
    designation: 'security',
    before: { total: 64.67, needed: 70, track: 'enterprise', qualified: false },
    after: { total: 73.3, needed: 70, track: 'enterprise', qualified: true },
    metrics: [
      {
        metric: 'net-customer-adds',
        before: 8,
        after: 10,
        because: [
          { subject: 'Wingtip Toys', id: 'w', amount: 1 },
          { subject: 'Southridge Video', id: 's', amount: 1 },
          { subject: 'Trey Research', id: 't', amount: -1, reason: 'below-threshold' },
        ],
      },
      {
        metric: 'intermediate-certifications',
        before: 20,
        after: 26.67,
        because: [{ subject: 'Dev Patel', id: 'd', amount: 1 }],
      },
    ],
  },
  {
    designation: 'modern-work',
    before: { total: 75.5, needed: 70, track: 'smb', qualified: true },
    after: { total: 69.96, needed: 70, track: 'enterprise', qualified: false },
    metrics: [
      {
        metric: 'usage-growth',
        before: 22.6,
        after: 17.1,
        because: [
          { subject: 'Fabrikam: Exchange Online', id: 'f', amount: -183 },
          { subject: 'Contoso: Teams', id: 'c', amount: 12 },
        ],
      },
    ],
  },
];

const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
const series = (designation: (typeof ALL_SIX)[number]['id'], totals: readonly (number | null)[]) => ({
  designation,
  points: totals.map((total, index) => ({ month: months[index]!, total, qualified: (total ?? 0) >= 70 })),
});

const people = [
  ['Ada Lindqvist', 'SC-300', 'Identity and Access Administrator Associate', '2026-12-03', 'expires soon'],
  ['Dev Patel', 'SC-100', 'Cybersecurity Architect Expert', '2027-01-19', 'counts'],
  ['Chiara Rossi', 'MS-102', 'Administrator Expert', '2027-11-30', 'retired, counts until then'],
  ['Ben Okafor', 'AZ-104', 'Azure Administrator Associate', '2027-03-31', 'counts'],
  ['Grace Kim', 'MS-900', 'Microsoft 365 Fundamentals', null, 'not linked'],
] as const;

const customers = [
  ['Litware', 'none', 'only transacting partner of record'],
  ['Proseware', 'none', ''],
  ['Woodgrove Bank (Zürich)', 'none', 'only GDAP'],
  ['School of Fine Art and Applied Design', 'none', ''],
] as const;

export const SCORE_CARDS: Readonly<Record<string, Face>> = {
  overview: overviewCard(frame, { designations: ALL_SIX }),
  'score-short': scoreCard(frame, { score: security, previous: { asOf: '2026-09', total: 58 } }),
  'score-blocked': scoreCard(frame, { score: infrastructure, previous: { asOf: '2026-09', total: 73.4 } }),
  'score-qualified': scoreCard({ ...frame, sample: false }, { score: modernWork }),
  'score-unknown': scoreCard(frame, { score: appInnovation }),
  'score-gate': scoreCard(frame, { score: dataAi, track: 'smb' }),
  explain: explainCard(frame, { score: security, metrics: security.metrics, show: ALL }),
  'explain-withheld': explainCard(frame, { score: security, metrics: security.metrics, show: NONE }),
  'explain-one': explainCard(frame, { score: security, metrics: security.metrics.slice(0, 1), show: ALL }),
  'explain-growth': explainCard(frame, {
    score: infrastructure,
    metrics: infrastructure.metrics.slice(3, 4),
    show: ALL,
  }),
  'explain-customer': explainCustomerCard(frame, {
    customer: 'Contoso',
    associations: ['cpor', 'csp'],
    show: ALL,
    lines: [
      { designation: 'modern-work', metric: 'net-customer-adds', amount: 0, unit: 'customers' },
      { designation: 'modern-work', metric: 'usage-growth', amount: 410, unit: 'users' },
      {
        designation: 'modern-work',
        metric: 'deployments',
        unit: 'deployments',
        reason: 'below-threshold',
        detail: '38 % active, 40 % needed',
      },
      { designation: 'security', metric: 'net-customer-adds', amount: 1, unit: 'customers' },
      { designation: 'security', metric: 'usage-growth', amount: 7.4, unit: 'points' },
      {
        designation: 'infrastructure',
        metric: 'net-customer-adds',
        unit: 'customers',
        reason: 'association-not-eligible',
      },
    ],
  }),
  changes: changesCard(frame, { since: 'September 2026', changes, show: ALL }),
  'changes-none': changesCard(frame, { since: 'the last import', changes: [], show: ALL }),
  gaps: gapsCard(frame, { scores: ALL_SIX }),
  'gaps-one': gapsCard(frame, {
    scores: [security],
    certifications: (_, metric) => (metric === 'intermediate-certifications' ? ['SC-100', 'SC-300', 'SC-401'] : []),
  }),
  'gaps-gate': gapsCard(frame, { scores: [dataAi] }),
  trend: trendCard(frame, {
    series: [
      series('business-applications', [12, 18.5, 20, 21, 21.3, 21.3]),
      series('modern-work', [58, 61.2, 66, 70.4, 75.5, 73.1]),
      series('security', [null, null, 51.3, 52, 58, 64.7]),
      series('infrastructure', [81, 80, 77.4, 74, 73.4, 72]),
      series('digital-app-innovation', [null, null, null, null, null, null]),
      series('data-ai', [30, 35.4, 39, 41.4, 41.4, 41.4]),
    ],
  }),
  'trend-one': trendCard(frame, { series: [series('modern-work', [null, 61.2, 66, 70.4, 75.5, 73.1])] }),
  people: peopleCard(frame, {
    title: 'Certifications running out within 60 days',
    summary: '5 people',
    total: 17,
    within: 60,
    lines: people.map(([name, certification, title, until, status]) => ({ name, certification, title, until, status })),
  }),
  customers: customersCard(frame, {
    title: 'Customers without an association',
    summary: '4 customers',
    total: 4,
    filter: 'no-association',
    lines: customers.map(([name, associations, note]) => ({ name, associations, note })),
  }),
  rules: rulesCard(frame, {
    title: 'Rules: Infrastructure, net customer adds',
    lines: [
      {
        designation: 'infrastructure',
        metric: 'net-customer-adds',
        track: 'enterprise',
        text: 'A customer counts from $1,000 of Azure consumption in one of the last two months. 10 points each, at most 30.',
        source: 'Partner Center: Solutions Partner for Infrastructure',
        effectiveFrom: '2026-07',
      },
      {
        designation: 'infrastructure',
        metric: 'net-customer-adds',
        track: 'smb',
        text: 'A customer counts from $500 of Azure consumption in one of the last two months. 10 points each, at most 30.',
        source: 'Partner Center: Solutions Partner for Infrastructure',
        effectiveFrom: '2026-07',
      },
    ],
  }),
  'import-done': importCard(frame, {
    outcome: 'done',
    changes: changes.slice(0, 1),
    show: ALL,
    files: [
      {
        name: 'AzureUsage_2026_10.csv',
        report: 'azure-usage',
        rows: 1252,
        accepted: 1240,
        skipped: [
          { line: 4, reason: 'the month "Smarch 2026" is not readable' },
          { line: 17, reason: 'the tenant is empty' },
        ],
        unknownColumns: ['Region'],
      },
      { name: 'training-completions.csv', report: 'training', rows: 88, accepted: 88, skipped: [], unknownColumns: [] },
    ],
  }),
  'import-refused': importCard(frame, {
    outcome: 'refused',
    changes: [],
    show: ALL,
    files: [
      { name: 'customers.csv', report: 'customers', rows: 40, accepted: 40, skipped: [], unknownColumns: [] },
      {
        name: 'OfficeUsage (1).csv',
        report: 'office-usage',
        rows: 0,
        accepted: 0,
        skipped: [],
        unknownColumns: [],
        error: 'The column MonthlyActiveUsers is missing. Download the report again with all columns.',
      },
    ],
  }),
  'import-unchanged': importCard(frame, {
    outcome: 'unchanged',
    changes: [],
    show: ALL,
    files: [{ name: 'customers.csv', report: 'customers', rows: 40, accepted: 40, skipped: [], unknownColumns: [] }],
  }),
  undone: undoneCard(frame, {
    files: ['AzureUsage_2026_10.csv', 'training-completions.csv'],
    at: '2026-11-03T09:12:00Z',
    changes: changes.slice(1),
    show: NONE,
  }),
  confirm: confirmCard(frame, {
    question: 'Take back the import of 3 November 2026 (AzureUsage_2026_10.csv)?',
    yes: { label: 'Yes', command: 'undo', args: {} },
  }),
  help: helpCard({
    commands: [
      {
        id: 'score',
        summary: 'Show the points of one designation or of all six',
        examples: ["what's my Security score"],
      },
      {
        id: 'explain',
        summary: 'Show where points come from and why something does not count',
        examples: ['why is Contoso not counted'],
      },
      { id: 'gaps', summary: 'Show how far it is to 70', examples: ['what is missing for Data & AI'] },
      { id: 'people', summary: 'Show who holds which certification', examples: ['who has SC-300'] },
      { id: 'import', summary: "Read Partner Center's exports", examples: ['import this file'] },
    ],
  }),
  clarify: clarifyCard({
    question: 'Azure fits three designations. Which one do you mean?',
    suggestions: [
      { label: 'Infrastructure', text: 'score for Infrastructure' },
      { label: 'Digital & App Innovation', text: 'score for Digital & App Innovation' },
      { label: 'Data & AI', text: 'score for Data & AI' },
      { label: 'All three', text: 'score for all Azure areas' },
    ],
  }),
  message: messageCard({
    title: 'Nothing imported yet',
    text: "Drop Partner Center's exports into this conversation (CSV or TSV, all of one month together).",
    suggestions: [{ label: 'How do I get the exports?', text: 'how do I get the exports' }],
  }),
  whoami: whoamiCard({
    name: 'Claims colleague',
    roles: ['Incentives user (5120, 5121)'],
    may: ['scores, rules and what is missing', 'claims and associations'],
    mayNot: ['revenue and consumption in dollars', 'names of certified people', 'payments and disputes'],
  }),
};
