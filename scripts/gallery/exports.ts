/** The cards around tables handed out and the portal's claim export taken in, with believable data. */
import { exportCard, exportChoiceCard, type Face, importCard } from '../../cards/index.ts';

const FRAME = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Alpine Cloud', sample: false };
const SHOW = { names: true, money: true };

const CLAIM_EXPORT = {
  name: 'CustomerClaims.csv',
  report: 'claims',
  rows: 9,
  accepted: 7,
  skipped: [
    { line: 4, reason: 'Claim CLM-0192: It fits C3 and C8: write the number on the right one.' },
    { line: 9, reason: 'Claim status "On hold" is no status of a claim' },
  ],
  unknownColumns: ['Incentive'],
} as const;

const TRAINING = {
  name: 'TrainingCompletions.csv',
  report: 'training',
  rows: 214,
  accepted: 214,
  skipped: [],
  unknownColumns: [],
} as const;

export const EXPORT_CARDS: Readonly<Record<string, Face>> = {
  'export-claims': exportCard(null, {
    title: 'Claims',
    rows: 12,
    name: 'seventy-claims-2026-11-21.csv',
    locations: ['4100001', '4100002'],
  }),
  'export-scores': exportCard(FRAME, {
    title: 'Scores',
    rows: 26,
    name: 'seventy-scores-2026-11-21.csv',
    locations: null,
  }),
  'export-choice': exportChoiceCard(
    ['Claims', 'Associations', 'Customers', 'Certified people', 'Scores'].map((label) => ({
      label,
      command: 'export',
      args: {},
    })),
  ),
  'import-claims': importCard(FRAME, {
    outcome: 'done',
    files: [CLAIM_EXPORT],
    changes: [],
    claims: { updated: 3, created: 1, unchanged: 3 },
    show: SHOW,
  }),
  'import-mixed': importCard(FRAME, {
    outcome: 'done',
    files: [TRAINING, CLAIM_EXPORT],
    changes: [],
    claims: { updated: 1, created: 0, unchanged: 6 },
    show: SHOW,
  }),
};
