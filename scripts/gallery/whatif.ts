/** What somebody imagines, with believable data. */
import { type Face, type Frame, type WhatIf, whatifCard, whatifQuestionCard } from '../../cards/index.ts';
import type { DesignationScore } from '../../src/scoring/index.ts';
import { designation, infrastructure, metric, modernWork, security } from './scores.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };
const START_OVER = { label: 'Start over', command: 'whatif', args: {} } as const;
const BUTTONS = [
  { label: 'Without the last change', command: 'whatif', args: {} },
  START_OVER,
  { label: 'Way to 70', command: 'plan', args: { designation: 'infrastructure' } },
] as const;
const plain: Omit<WhatIf, 'changes' | 'effects'> = {
  unmoved: [],
  because: [],
  otherwise: [],
  later: [],
  buttons: BUTTONS,
};

/** One metric with other points and another value, on both tracks. */
function moved(score: DesignationScore, id: string, points: number, value: number): DesignationScore {
  const own = (from: DesignationScore['metrics']) =>
    from.map((each) => (each.id === id ? { ...each, points: each.points + points, value } : each));
  const smb = score.tracks.find(({ track }) => track === 'smb');
  return { ...designation(score.id, own(score.metrics), (smb?.total ?? 0) + points) };
}

const both = (before: DesignationScore, id: string, points: number, value: number) => ({
  before,
  after: moved(before, id, points, value),
});

const closed = designation(
  'infrastructure',
  infrastructure.metrics.map((each) =>
    each.id === 'advanced-certifications'
      ? metric(each.id, 0, 20, {
          value: 1,
          gates: [{ certifications: ['AZ-305'], people: 1, needed: 2, met: false }],
        })
      : each,
  ),
  30,
);

export const WHATIF_CARDS: Readonly<Record<string, Face>> = {
  whatif: whatifCard(frame, {
    ...plain,
    changes: ['2 people pass SC-100', 'Infrastructure usage grows by 7 %'],
    effects: [both(security, 'intermediate-certifications', 13.33, 6), both(infrastructure, 'usage-growth', 3.6, 3.6)],
  }),
  'whatif-losses': whatifCard(frame, {
    ...plain,
    changes: ['Contoso is gone', '2 certified people of Infrastructure leave (the most missed first)'],
    effects: [both(modernWork, 'usage-growth', -14.5, 28), { before: infrastructure, after: closed }],
    later: (['infrastructure', 'digital-app-innovation', 'data-ai'] as const).map((id) => {
      return { designation: id, month: '2026-11', points: -10 };
    }),
    buttons: [START_OVER],
  }),
  'whatif-nothing': whatifCard(frame, {
    ...plain,
    changes: ['1 person passes AZ-500', 'we win 3 customers in Infrastructure (just large enough to count)'],
    effects: [],
    because: ['AZ-500 was retired on 31 August 2026; nobody can earn it any more.'],
    unmoved: [both(infrastructure, 'net-customer-adds', 0, 8)],
  }),
  'whatif-ask': whatifQuestionCard({
    question: 'In which designation would the 3 new customers count?',
    changes: ['2 people pass SC-100'],
    choices: ['Business Applications', 'Modern Work', 'Security', 'Infrastructure'].map((label) => ({
      ...START_OVER,
      label,
    })),
  }),
};
