/** The cards of claims and opportunities with nothing at all, and with the worst that exports and people can bring. */
import {
  claimAdvanceCard,
  claimCard,
  claimChoiceCard,
  claimDetailsCard,
  claimHistoryCard,
  claimReasonCard,
  claimRemarkFormCard,
  claimsCard,
  type Face,
  guideCard,
  opportunitiesCard,
} from '../../cards/index.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import type { MissingAssociation } from '../../src/associations/opportunities/index.ts';
import { DESIGNATIONS, type Designation, type Effect } from '../../src/scoring/index.ts';
import { claimIn, SOW, TEAMS } from '../associations/claims/fixtures.ts';
import { crowded, LONG, many, plain } from './long.ts';

const next = ({ id }: Claim) => ({ command: 'claim-show', args: { claim: id } }) as const;
const button = { label: LONG, command: 'claims', args: {} } as const;
const nothing = { says: 'Nothing is missing.', lines: [], warnings: [] };

const bare = claimIn('draft', { proof: [] }, { ...TEAMS, customer: '', products: [], location: '' });
const heavy = claimIn(
  'partner-action-required',
  { portalId: LONG, proof: [...many(40, (i) => ({ ...SOW, name: `${LONG.slice(0, 100)}${i}` }))] },
  { ...TEAMS, customer: LONG, products: [...many(30, () => LONG)], location: LONG },
);

const way: MissingAssociation = {
  kind: 'association',
  type: 'cpor',
  estate: 'business-applications',
  tenant: 't',
  customer: LONG,
  activities: ['usage', 'pre-sales'],
  products: many(30, () => LONG),
  effects: DESIGNATIONS.map((designation) => effect(designation, 12.9)),
  full: [{ designation: 'security', metric: 'net-customer-adds' }],
};
function effect(designation: Designation, points: number): Effect {
  return { designation, points, total: 70, qualifies: true, metrics: [] };
}
const reader = { money: true, mayClaim: false, whoClaims: LONG, designations: DESIGNATIONS };

export const EMPTY_CLAIMS: Readonly<Record<string, Face>> = {
  claim: claimCard({ claim: bare, stages: [], turn: null, missing: nothing, buttons: [] }),
  claims: claimsCard({ summary: 'There is no claim yet.', lines: [], buttons: [] }),
  'claim choice': claimChoiceCard({ question: 'Which one?', claims: [], next, buttons: [] }),
  'claim details': claimDetailsCard({ claim: bare, fields: [], buttons: [] }),
  'claim history': claimHistoryCard({ claim: bare, lines: [], buttons: [] }),
  'claim advance': claimAdvanceCard({ claim: bare, says: 'Nothing.', lines: [], ways: [], buttons: [] }),
  'claim reason': claimReasonCard({ claim: bare, event: 'reject', title: 'Reject', longest: 10 }).face,
  'claim remark': claimRemarkFormCard({ kind: 'number', claim: bare, longest: 10 }).face,
  opportunities: opportunitiesCard(plain, { ...reader, lines: [], together: null }),
  guide: guideCard({ guide: { title: 'How', lead: 'So.', sections: [], source: 'nobody' } }),
};

export const EXTREME_CLAIMS: Readonly<Record<string, Face>> = {
  claim: claimCard({
    claim: heavy,
    stages: many(60, (i) => ({
      status: i % 2 ? 'submitted' : 'partner-action-required',
      at: '2026-11-02T09:00:00.000Z',
      state: 'done',
    })),
    turn: { says: LONG, press: 'overdue' },
    missing: { says: LONG, lines: many(40, () => LONG), warnings: many(40, () => LONG) },
    notice: LONG,
    asked: 'missing',
    buttons: many(9, () => button),
  }),
  claims: claimsCard({
    summary: LONG,
    lines: many(500, () => ({ claim: heavy, turn: { says: LONG, press: 'overdue' } })),
    buttons: [],
  }),
  'claim choice': claimChoiceCard({ question: LONG, claims: many(500, () => heavy), next, buttons: [button] }),
  'claim details': claimDetailsCard({
    claim: heavy,
    fields: many(25, () => ({ label: 'Customer contact e-mail address', value: LONG, missing: true })),
    buttons: [button],
  }),
  'claim history': claimHistoryCard({
    claim: heavy,
    lines: many(900, () => ({ at: '2026-11-02T09:00:00.000Z', by: LONG, what: many(40, () => LONG) })),
    buttons: [button],
  }),
  'claim advance': claimAdvanceCard({
    claim: heavy,
    says: LONG,
    lines: many(60, () => LONG),
    ways: many(9, () => button),
    buttons: [button],
  }),
  'claim reason': claimReasonCard({ claim: heavy, event: 'reject', title: LONG, longest: 500, error: LONG }).face,
  'claim remark': claimRemarkFormCard({ kind: 'comment', claim: heavy, value: LONG, error: LONG, longest: 2000 }).face,
  opportunities: opportunitiesCard(crowded, {
    ...reader,
    customer: { name: LONG, today: DESIGNATIONS.map((designation) => ({ designation, reason: 'trial' })) },
    lines: many(900, (i) => ({ opportunity: way, ref: LONG, underWay: i % 2 ? LONG : null })),
    together: way.effects,
  }),
  guide: guideCard({
    guide: {
      title: LONG,
      lead: LONG,
      sections: many(9, () => ({ heading: LONG, steps: many(9, () => ({ text: LONG, lines: [LONG] })) })),
      source: LONG,
    },
    mail: { subject: LONG, paragraphs: many(9, () => LONG) },
    notes: many(9, () => LONG),
    buttons: many(40, () => button),
  }),
};
