/** Every card with nothing at all, and with the worst that exports and people can bring. */
import {
  changesCard,
  clarifyCard,
  confirmCard,
  customersCard,
  explainCard,
  explainCustomerCard,
  type Face,
  gapsCard,
  helpCard,
  importCard,
  memberCard,
  memberFormCard,
  membersCard,
  messageCard,
  overviewCard,
  peopleCard,
  rulesCard,
  scoreCard,
  strangerCard,
  trendCard,
  undoneCard,
  whoamiCard,
} from '../../cards/index.ts';
import { designation, metric } from '../../scripts/gallery/scores.ts';
import { COMMAND_IDS } from '../../src/bot/commands/ids.ts';
import {
  DESIGNATIONS,
  METRICS,
  type MetricScore,
  REASONS,
  REPORTS,
  type ScoreChange,
} from '../../src/scoring/index.ts';
import { EMPTY_CLAIMS, EXTREME_CLAIMS } from './extreme-claims.ts';
import { crowded, LONG, many, plain } from './long.ts';

const SHOW = { names: true, money: true };
const LONGEST = { name: 100, contact: 254, locations: 400 };

const full = (id: MetricScore['id'], index: number): MetricScore =>
  metric(id, 0.001 * index, 20, {
    value: -123456.789,
    toNextPoint: 123457.9,
    counted: many(400, (i) => ({ subject: LONG + i, id: `${i}`, amount: i % 3 === 0 ? -i : i % 2, detail: LONG })),
    notCounted: many(400, (i) => ({
      subject: LONG + i,
      reason: REASONS[i % REASONS.length]!,
      detail: LONG,
      money: true,
    })),
    missing: REPORTS.map((report, i) => ({ report, from: i % 2 ? '2024-11' : null })),
    gates: many(2, () => ({ certifications: many(6, (i) => `AZ-${100 + i}`), people: 0, needed: 2, met: false })),
    parts: [
      { part: 'azure', value: null },
      { part: 'microsoft-365', value: -3 },
    ],
  });
const heavy = DESIGNATIONS.map((id) => designation(id, METRICS.map(full), 0));
const heavyChanges: readonly ScoreChange[] = DESIGNATIONS.map((id) => ({
  designation: id,
  before: { total: 69.999, needed: 70, track: 'smb', qualified: true },
  after: { total: 0, needed: 70, track: 'enterprise', qualified: false },
  metrics: METRICS.map((each) => ({
    metric: each,
    before: 20,
    after: 0,
    because: many(300, (i) => ({
      subject: LONG + i,
      id: `${i}`,
      amount: i % 2 ? 1 : -1,
      reason: 'offer-excluded' as const,
    })),
  })),
}));
const heavyFiles = many(40, (i) => ({
  name: `${LONG}${i}`,
  report: i % 2 ? ('azure-usage' as const) : null,
  rows: 1_000_000,
  accepted: 1,
  skipped: many(10_000, (line) => ({ line, reason: LONG })),
  unknownColumns: many(90, () => LONG),
  ...(i % 3 === 0 && { error: LONG }),
}));
const suggestions = many(30, () => ({ label: LONG, text: LONG }));
const trendPoint = (total: number | null) => (i: number) => ({
  month: `20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  total,
  qualified: false,
});

export const EMPTY: Readonly<Record<string, Face>> = {
  ...EMPTY_CLAIMS,
  overview: overviewCard(plain, { designations: [] }),
  score: scoreCard(plain, { score: designation('security', [], 0) }),
  explain: explainCard(plain, { score: heavy[0]!, metrics: [], show: SHOW }),
  customer: explainCustomerCard(plain, { customer: 'Contoso', lines: [], associations: [], show: SHOW }),
  changes: changesCard(plain, { since: 'the last import', changes: [], show: SHOW }),
  gaps: gapsCard(plain, { scores: [] }),
  trend: trendCard(plain, { series: [] }),
  'trend without months': trendCard(plain, { series: [{ designation: 'security', points: [] }] }),
  people: peopleCard(plain, { title: 'SC-300', summary: 'Nobody.', lines: [], total: 0 }),
  customers: customersCard(plain, { title: 'Customers', summary: 'no customers', lines: [], total: 0 }),
  rules: rulesCard(plain, { title: 'Rules', lines: [] }),
  import: importCard(plain, { files: [], changes: [], outcome: 'unchanged', show: SHOW }),
  undone: undoneCard(plain, { files: [], at: '2026-11-03T09:12:00Z', changes: [], show: SHOW }),
  confirm: confirmCard(null, { question: 'Really?', yes: { label: 'Yes', text: 'yes' } }),
  help: helpCard({ commands: [] }),
  clarify: clarifyCard({ question: 'Which one?', suggestions: [] }),
  message: messageCard({ text: 'Hello.' }),
  members: membersCard({ summary: 'nobody yet', lines: [] }),
  member: memberCard({ title: 'Ana', lines: [] }),
  'member form': memberFormCard({
    values: {},
    errors: {},
    choices: [{ title: 'Member', value: 'member' }],
    longest: LONGEST,
  }).face,
  stranger: strangerCard({ identity: 'slack:T1:U1', examples: [] }),
  whoami: whoamiCard({ name: 'Rep', roles: [], may: [], mayNot: [] }),
};

export const EXTREME: Readonly<Record<string, Face>> = {
  ...EXTREME_CLAIMS,
  overview: overviewCard(crowded, { designations: heavy }),
  score: scoreCard(crowded, { score: heavy[2]!, track: 'smb', previous: { asOf: '2026-09', total: 12 } }),
  explain: explainCard(crowded, { score: heavy[2]!, metrics: heavy[2]!.metrics, show: SHOW }),
  'explain one': explainCard(crowded, { score: heavy[2]!, metrics: heavy[2]!.metrics.slice(3, 4), show: SHOW }),
  customer: explainCustomerCard(crowded, {
    customer: LONG,
    associations: many(20, () => LONG),
    show: SHOW,
    lines: DESIGNATIONS.flatMap((id) =>
      many(40, (i) => ({
        designation: id,
        metric: METRICS[i % 5]!,
        unit: 'users' as const,
        reason: 'trial' as const,
        detail: LONG,
      })),
    ),
  }),
  changes: changesCard(crowded, { since: LONG, changes: heavyChanges, show: SHOW }),
  gaps: gapsCard(crowded, { scores: heavy, certifications: () => many(40, (i) => `AZ-${i}`) }),
  trend: trendCard(crowded, {
    series: DESIGNATIONS.map((id) => ({ designation: id, points: many(60, trendPoint(69.99)) })),
  }),
  'trend of one': trendCard(crowded, { series: [{ designation: 'security', points: many(60, trendPoint(null)) }] }),
  people: peopleCard(crowded, {
    title: LONG,
    summary: LONG,
    total: 4000,
    lines: many(4000, () => ({ name: LONG, certification: 'SC-300', title: LONG, until: '2027-01-31', status: LONG })),
  }),
  customers: customersCard(crowded, {
    title: LONG,
    summary: LONG,
    total: 40,
    lines: many(40, () => ({ name: LONG, associations: LONG, note: LONG })),
  }),
  rules: rulesCard(crowded, {
    title: LONG,
    lines: DESIGNATIONS.flatMap((id) =>
      METRICS.map((each) => ({
        designation: id,
        metric: each,
        track: null,
        text: LONG,
        source: LONG + each,
        effectiveFrom: '2026-07',
      })),
    ),
  }),
  import: importCard(crowded, { files: heavyFiles, changes: heavyChanges, outcome: 'done', show: SHOW }),
  undone: undoneCard(crowded, { files: many(90, () => LONG), at: 'never', changes: heavyChanges, show: SHOW }),
  confirm: confirmCard(crowded, { question: LONG, yes: { label: LONG, command: 'undo', args: {} } }),
  help: helpCard({
    commands: many(60, (i) => ({ id: COMMAND_IDS[i % COMMAND_IDS.length]!, summary: LONG, examples: [LONG] })),
  }),
  clarify: clarifyCard({ question: LONG, suggestions }),
  message: messageCard({ title: LONG, text: many(30, () => LONG).join('\n\n'), suggestions }),
  members: membersCard({
    summary: LONG,
    lines: many(4000, () => ({ name: LONG, roles: LONG, contacts: many(50, () => LONG) })),
  }),
  member: memberCard({ title: LONG, lines: many(40, () => LONG) }),
  'member form': memberFormCard({
    values: { name: LONG, contact: LONG, roles: LONG, locations: LONG },
    errors: { name: LONG, contact: LONG, roles: LONG, locations: LONG },
    choices: many(20, (i) => ({ title: LONG, value: `${i}` })),
    longest: LONGEST,
  }).face,
  stranger: strangerCard({ identity: LONG, examples: many(40, () => LONG) }),
  whoami: whoamiCard({
    name: LONG,
    knownBy: many(30, () => LONG),
    roles: many(30, () => LONG),
    may: many(30, () => LONG),
    mayNot: many(30, () => LONG),
  }),
};
