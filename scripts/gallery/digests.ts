/** The summary of a week, with believable data. */
import { type Digest, digestCard, type Face, type Frame } from '../../cards/index.ts';
import type { AlertOf } from '../../src/alerts/alert.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import type { MissingAssociation } from '../../src/associations/opportunities/index.ts';
import type { PlanStep } from '../../src/planning/index.ts';
import { alertOf, READER } from './alerts.ts';
import { ALL_SIX } from './scores.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };

const ANA = { id: 'ana', name: 'Ana Lopez' };
const asked: Claim = {
  id: 'C4',
  portalId: '5120',
  rules: '2023-10',
  status: 'partner-action-required',
  since: '2026-11-13T10:00:00.000Z',
  disputed: false,
  declined: false,
  fields: blankFields({ customer: 'Fabrikam', solutionArea: 'microsoft-365', products: ['Exchange Online'] }),
  proof: [],
  ticks: [],
  history: [{ at: '2026-11-02T09:12:00.000Z', by: ANA, kind: 'created', changes: [] }],
};
const draft: Claim = { ...asked, id: 'C7', status: 'draft', fields: { ...asked.fields, customer: 'Contoso' } };

const link: MissingAssociation = {
  kind: 'association',
  tenant: 'adatum',
  customer: 'A. Datum',
  type: 'pal',
  estate: 'azure',
  activities: [],
  products: [],
  full: [],
  effects: (['infrastructure', 'digital-app-innovation', 'data-ai'] as const).map((designation) => ({
    designation,
    points: 12.9,
    total: 71,
    qualifies: designation === 'data-ai',
    metrics: [],
  })),
};
const step: PlanStep = {
  kind: 'people',
  count: 2,
  metrics: [{ metric: 'intermediate-certifications', points: 13.3 }],
  points: 13.3,
  effort: 10,
  leadDays: 17,
  shows: '2026-12-08',
  certifications: ['SC-200', 'SC-300', 'SC-401', 'SC-500'],
};
const ending = alertOf(
  {
    kind: 'certification-ends',
    person: 'Elif Demir',
    certification: 'SC-300',
    why: 'expires',
    counts: [{ designation: 'security', metric: 'intermediate-certifications', points: 6.7 }],
  },
  { topic: 'certifications', tone: 'warning', due: '2026-12-04' },
) as AlertOf<'certification-ends'>;
const fell = alertOf(
  { kind: 'below-line', line: 70, total: 64.7, before: 72.3, because: [] },
  { designations: ['security'] },
);

const turn = {
  says: 'Your turn, by Fri 27 November 2026 (4 business days left): answer Microsoft and submit again, or the claim is rejected.',
  press: 'soon',
} as const;

const full: Digest = {
  since: 'September 2026',
  lines: ALL_SIX.map((score, index) => ({ score, before: score.total + [0, -0.5, 3.3, 0, 0, -4][index]! })),
  moves: [
    {
      designation: 'data-ai',
      metric: 'net-customer-adds',
      before: 20,
      after: 24,
      because: [{ subject: 'Litware', id: 'litware', amount: 1 }],
    },
    {
      designation: 'security',
      metric: 'usage-growth',
      before: 5.3,
      after: 2,
      because: [
        { subject: 'Contoso', id: 'contoso', amount: 40 },
        { subject: 'Fabrikam', id: 'fabrikam', amount: -90, reason: 'below-threshold' },
        { subject: 'Wingtip Toys', id: 'wingtip', amount: -410 },
      ],
    },
    {
      designation: 'modern-work',
      metric: 'intermediate-certifications',
      before: 5.5,
      after: 6,
      because: [{ subject: 'Ada Lindqvist', id: 'ada', amount: 1 }],
    },
  ],
  todos: [
    { kind: 'claim', claim: asked, turn, filer: 'Ana Lopez', effects: [] },
    { kind: 'certification', alert: ending },
    { kind: 'opportunity', opportunity: link },
  ],
  claims: [
    {
      claim: draft,
      turn: {
        says: 'A draft has no deadline, but incentives count from the day the claim is submitted.',
        press: 'later',
      },
      filer: 'Ana Lopez',
    },
  ],
  alerts: [fell],
  ahead: [],
  over: [],
  focus: 'data-ai',
  subscribed: true,
  reader: READER,
};

const shared: Digest = {
  ...full,
  since: 'the last one on Mon 16 November 2026',
  todos: [
    { kind: 'certification', alert: ending },
    { kind: 'opportunity', opportunity: link },
    { kind: 'step', designation: 'security', step },
  ],
  claims: [],
  reader: { ...READER, names: false, money: false, claims: false },
};

export const DIGEST_CARDS: Readonly<Record<string, Face>> = {
  digest: digestCard(frame, full),
  'digest-shared': digestCard(frame, shared),
  'digest-quiet': digestCard(frame, {
    ...shared,
    lines: full.lines.map(({ score }) => ({ score, before: score.total })),
    moves: [],
    todos: [],
    alerts: [],
    over: [fell],
    subscribed: false,
  }),
};
