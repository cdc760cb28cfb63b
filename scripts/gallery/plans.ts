/** Ways to 70, with believable data. */
import { type Face, type Form, type Frame, planCard, planFormCard, plansCard } from '../../cards/index.ts';
import { type Plan, type Plans, STEP_KINDS, USUAL_EFFORT } from '../../src/planning/index.ts';
import type { DesignationScore, Metric, MetricScore } from '../../src/scoring/index.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };

const metric = (id: Metric, points: number, max: number): MetricScore => ({
  ...{ id, points, max, value: points, unit: 'points', toNextPoint: 1, pointsPerUnit: 1 },
  ...{ counted: [], notCounted: [] },
});

const score = (id: DesignationScore['id'], metrics: readonly MetricScore[]): DesignationScore => {
  const total = metrics.reduce((sum, { points }) => sum + points, 0);
  const qualified = total >= 70 && metrics.every(({ points }) => points > 0);
  const own = { track: 'enterprise', total, needed: 70, qualified, metrics } as const;
  return { id, ...own, tracks: [own] };
};
const security = score('security', [
  metric('net-customer-adds', 12, 20),
  metric('intermediate-certifications', 13.3, 40),
  metric('usage-growth', 14.8, 20),
  metric('deployments', 13.3, 20),
]);
const dataAi = score('data-ai', [
  metric('net-customer-adds', 20, 30),
  metric('intermediate-certifications', 40, 40),
  metric('usage-growth', 0, 20),
  metric('deployments', 10, 10),
]);

const cheapest: Plan = {
  labels: ['cheapest'],
  effort: 14,
  total: 70.4,
  shows: '2026-12-21',
  steps: [
    {
      kind: 'people',
      count: 2,
      metrics: [{ metric: 'intermediate-certifications', points: 10.4 }],
      points: 10.4,
      effort: 10,
      leadDays: 16,
      shows: '2026-12-07',
      certifications: ['SC-100', 'SC-300', 'SC-401'],
    },
    {
      kind: 'claims',
      count: 2,
      metrics: [
        { metric: 'deployments', points: 3.3 },
        { metric: 'usage-growth', points: 2.1 },
      ],
      points: 5.4,
      effort: 2,
      leadDays: 30,
      shows: '2026-12-21',
      customers: ['Litware', 'Northwind Traders'].map((customer) => ({
        tenant: customer.toLowerCase(),
        customer,
        claim: { type: 'cpor', estate: 'microsoft-365', activities: ['usage'], products: ['Intune'] },
      })),
    },
    {
      kind: 'deployments',
      count: 1,
      metrics: [{ metric: 'deployments', points: 1.2 }],
      points: 1.2,
      effort: 2,
      leadDays: 29,
      shows: '2026-12-20',
      customers: [
        {
          tenant: 'fabrikam',
          customer: 'Fabrikam',
          lift: { measure: 'active-share', have: 13, needed: 15, more: 32 },
        },
      ],
    },
  ],
};
const skilling: Plan = {
  labels: ['quickest', 'only-people'],
  effort: 20,
  total: 71.5,
  shows: '2026-12-07',
  steps: [{ ...cheapest.steps[0]!, count: 4, effort: 20 }],
};
const known = { track: 'enterprise', counts: true, needed: 70, qualified: false } as const;
const plans: Plans = {
  ...known,
  designation: 'security',
  total: security.total,
  plans: [cheapest, skilling],
  other: { track: 'smb', effort: 11 },
};
const none: Plans = {
  ...known,
  designation: 'data-ai',
  total: 70,
  plans: [],
  impossible: { reason: 'too-little', reaches: 70, only: ['people'], zero: ['usage-growth'] },
};

const figures = { month: '2026-11', day: '2026-12-20' } as const;
const reader = { money: true, whoClaims: '', underWay: false } as const;

const effort = planFormCard({
  fields: STEP_KINDS.map((kind) => {
    const { unit, days } = USUAL_EFFORT[kind];
    return { id: `days-${kind}`, kind, unit, usual: days, value: kind === 'claims' ? '2' : '' };
  }),
  args: { designation: 'security' },
});

export const PLAN_CARDS: Readonly<Record<string, Face>> = {
  plan: planCard(frame, {
    ...reader,
    figures,
    renewals: [{ certification: 'SC-300', until: '2026-12-05', person: 'Elif Demir' }],
    notLinked: [{ certification: 'SC-300', person: 'Lars Nygaard' }],
    plans,
    score: security,
    claims: ['Northwind Traders: Claim Intune (CPOR)', 'Litware: Claim Intune (CPOR). Claimed (C3, submitted)'],
    underWay: true,
    buttons: [
      { label: 'Claim Northwind Traders', command: 'claim', args: { customer: 'Northwind Traders' }, opens: 'form' },
      { label: 'What if we did it today?', command: 'whatif', args: { designation: 'security' } },
      { label: 'Adjust effort', command: 'plan', args: { designation: 'security', step: 'form' }, opens: 'form' },
    ],
  }),
  'plan-impossible': planCard(frame, {
    ...reader,
    figures,
    renewals: [],
    notLinked: [],
    plans: none,
    score: dataAi,
    claims: [],
    buttons: [{ label: 'Cheapest way', command: 'plan', args: { designation: 'data-ai' } }],
  }),
  plans: plansCard(frame, {
    open: [
      { score: dataAi, plans: none },
      { score: security, plans },
    ],
    month: figures.month,
    qualified: [score('modern-work', [metric('net-customer-adds', 20, 20), metric('deployments', 60, 60)])],
  }),
  'plan-form': effort.face,
};

export const PLAN_FORMS: Readonly<Record<string, Form>> = { 'plan-form': effort.form };
