/** The cards about associations and what they count for, with believable data. */
import {
  associateFormCard,
  associationCard,
  associationsCard,
  eligibilityCard,
  type Face,
  type Form,
  type FormFace,
  type Frame,
} from '../../cards/index.ts';
import type { Holding } from '../../src/associations/book.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };
const TENANT = '7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55';
const SUBSCRIPTION = '0b9f7c1e-2d3a-4c5b-9e8f-1a2b3c4d5e6f';
const LOCATIONS = [
  { id: '4100001', name: 'Relecloud Berlin' },
  { id: '4100002', name: 'Relecloud Lyon' },
];
const longest = { customer: 200, type: 10, workload: 100, from: 20, tenant: 100, subscription: 100, location: 40 };

const formFaces: Readonly<Record<string, FormFace>> = {
  'associate-form': associateFormCard({
    values: { customer: 'Proseware', type: 'csp' },
    errors: {},
    kept: {},
    locations: LOCATIONS,
    longest,
  }),
  'associate-form-errors': associateFormCard({
    values: { customer: 'Proseware', type: 'pal', workload: 'Teams', from: '2026-12-24', tenant: 'proseware.com' },
    errors: {
      workload: 'PAL is linked in Azure, Power Platform or Customer Insights.',
      from: 'That day is still to come: record it once the association is there.',
      tenant: `A tenant ID looks like ${TENANT}.`,
    },
    kept: {},
    locations: [],
    longest,
  }),
};

/** What a dialog needs, by the name of the card that asks the same. */
export const ASSOCIATION_FORMS: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(formFaces).map(([name, { form }]) => [name, form]),
);

const counted: Holding = {
  type: 'cpor',
  activity: 'none',
  area: 'microsoft-365',
  tenant: TENANT,
  customer: 'Contoso',
  item: 'Teams',
  subscription: '',
  location: '',
  from: '2025-03',
  to: null,
  standing: 'counted',
  source: 'import',
  alsoToldBy: [],
  history: [],
};
const exchange: Holding = {
  ...counted,
  item: 'Exchange Online',
  from: '2025-06',
  alsoToldBy: ['claim'],
  claim: 'C7',
};
const pal: Holding = {
  ...counted,
  type: 'pal',
  area: 'azure',
  item: '',
  subscription: SUBSCRIPTION,
  location: '4100001',
};
const expected: Holding = {
  ...counted,
  type: 'csp',
  area: null,
  item: '',
  from: '2026-10-01',
  standing: 'expected',
  source: 'hand',
};
const asked: Holding = {
  ...expected,
  type: 'dpor',
  from: '',
  subscription: SUBSCRIPTION,
  standing: 'asked',
  remindOn: '2026-12-05',
};

const there = { label: 'All at this customer', command: 'associations', args: { customer: 'Proseware' } } as const;

export const ASSOCIATION_CARDS: Readonly<Record<string, Face>> = {
  ...Object.fromEntries(Object.entries(formFaces).map(([name, { face }]) => [name, face])),
  'associations-customer': associationsCard(frame, {
    title: 'Partner of record at Contoso',
    answer: 'At Contoso: CPOR and PAL counted; CSP expected; DPOR asked for.',
    groups: [{ customer: '', holdings: [counted, exchange, pal, expected, asked] }],
    notes: [
      'Exports show only your own associations. Whether another partner holds one, Partner Center tells when you claim it.',
      'Only what is counted is in your score; what is expected comes in with the import that shows it.',
    ],
    buttons: [
      { label: 'File a claim', command: 'claim', args: { customer: 'Contoso' }, opens: 'form' },
      { label: 'Record one', command: 'associate', args: { step: 'form', customer: 'Contoso' }, opens: 'form' },
      { label: 'Does it count?', command: 'explain', args: { customer: 'Contoso' } },
    ],
  }),
  associations: associationsCard(frame, {
    title: 'Our associations',
    answer: 'Your associations: CPOR at 1 customer and PAL at 2 customers counted; CSP at 1 customer expected.',
    groups: [
      { customer: 'Contoso', holdings: [counted, exchange, pal] },
      { customer: 'Litware', holdings: [{ ...pal, customer: 'Litware', location: '4100002' }] },
      { customer: 'Proseware', holdings: [{ ...expected, customer: 'Proseware' }] },
    ],
    notes: [],
    buttons: [{ label: 'Record one', command: 'associate', args: { step: 'form' }, opens: 'form' }],
  }),
  'association-recorded': associationCard({
    title: 'CSP at Proseware is recorded, since 1 October 2026',
    lines: [
      'Expected: recorded by hand, not in an export yet; your score does not use it until an import shows it.',
      'Location 4100001.',
    ],
    buttons: [
      there,
      { label: 'Where it counts', command: 'eligibility', args: { type: 'csp' } },
      { label: 'It has ended', command: 'associate', args: { record: 'r1', ended: 'today' } },
    ],
  }),
  'eligibility-no': eligibilityCard({
    title: 'CPOR for Infrastructure',
    verdict: 'no',
    answer: 'CPOR does not count for Infrastructure.',
    sections: [
      {
        name: 'What counts there',
        rows: ['DPOR', 'PAL', 'CSP'].map((label) => ({
          label,
          words: 'net customer adds, usage growth and deployments',
        })),
      },
    ],
    notes: [],
    sources: ['Microsoft Learn, Solutions Partner for Infrastructure, as of July 2026'],
    buttons: [{ label: 'The rules', command: 'rules', args: { designation: 'infrastructure' } }],
  }),
  'eligibility-partly': eligibilityCard({
    title: 'DPOR for Modern Work',
    verdict: 'partly',
    answer: 'DPOR counts for Modern Work, but not everywhere.',
    sections: [
      {
        name: '',
        rows: [
          { label: 'Modern Work', words: 'net customer adds, usage growth and deployments, Enterprise track only' },
        ],
      },
    ],
    notes: [],
    sources: ['Microsoft Learn, Solutions Partner for Modern Work, as of July 2026'],
    buttons: [],
  }),
  'eligibility-table': eligibilityCard({
    title: 'Associations for Security',
    answer: 'What counts for Security:',
    sections: [
      {
        name: '',
        rows: [
          { label: 'CPOR', words: 'net customer adds, usage growth and deployments, the Microsoft 365 side only' },
          { label: 'DPOR', words: 'does not count' },
          { label: 'PAL', words: 'net customer adds, usage growth and deployments, the Azure side only' },
          { label: 'CSP', words: 'net customer adds, usage growth and deployments' },
        ],
      },
    ],
    notes: [
      'The partner associations playbook (undated, about 2022 and 2023) differs on CSP for Security: it does not count. The newer page (July 2026) holds.',
    ],
    sources: ['Microsoft Learn, Solutions Partner for Security, as of July 2026'],
    buttons: [],
  }),
};
