/** The cards about claims, with believable data. */
import {
  claimAdvanceCard,
  claimCard,
  claimChoiceCard,
  claimDetailsCard,
  claimHistoryCard,
  claimReasonCard,
  claimsCard,
  confirmCard,
  type Face,
  type Form,
} from '../../cards/index.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';

const ANA = { id: 'ana', name: 'Ana Lopez' };

const teams: Claim = {
  id: 'C7',
  portalId: '',
  rules: '2023-10',
  status: 'draft',
  since: '2026-11-02T09:12:00.000Z',
  disputed: false,
  declined: false,
  fields: blankFields({
    title: 'Teams and SharePoint Online for Contoso',
    customer: 'Contoso',
    tenant: '8f2a2b1c-5d44-4c3e-9a57-0f1e2d3c4b5a',
    domain: 'contoso.com',
    solutionArea: 'microsoft-365',
    products: ['Teams', 'SharePoint Online'],
    location: '6048215',
    ownContact: { name: 'Ana Lopez', title: '', email: 'ana@brightwater.example' },
  }),
  proof: [],
  ticks: [],
  history: [{ at: '2026-11-02T09:12:00.000Z', by: ANA, kind: 'created', changes: [] }],
};

const asked: Claim = {
  ...teams,
  id: 'C4',
  portalId: '5120',
  status: 'partner-action-required',
  since: '2026-11-13T10:00:00.000Z',
  fields: { ...teams.fields, customer: 'Fabrikam', products: ['Exchange Online'] },
  proof: [
    {
      file: 'ab'.repeat(32),
      name: 'Statement of work.pdf',
      type: 'pdf',
      bytes: 182_400,
      at: '2026-11-03T08:00:00.000Z',
      by: ANA,
      hints: { customer: true, partner: true, product: true, date: false },
    },
  ],
  ticks: ['signature', 'products', 'names'],
};

const buttons = [
  { label: 'Mark as submitted again', command: 'claim-advance', args: { claim: 'C4', event: 'resubmit' } },
  { label: 'Add proof', command: 'claim-proof', args: { claim: 'C4', action: 'add' } },
  { label: 'Edit', command: 'claim-edit', args: { claim: 'C4', step: 'form' }, opens: 'form' },
] as const;

const answer = {
  says: 'Your turn, by Thu 3 December 2026 (9 business days left): answer Microsoft and submit again, or the claim is rejected.',
  press: 'later',
} as const;
const nothing = { says: 'Nothing is missing: it can be submitted in Partner Center.', lines: [], warnings: [] };
const gap = {
  says: '2 things are missing before it can be submitted.',
  lines: [
    'Customer contact: e-mail address is missing.',
    'Proof of execution is missing: attach at least one document that the customer signed or acknowledged.',
  ],
  warnings: ['Teams can be claimed for usage only, and such a claim brings no incentive money.'],
};

const reason = claimReasonCard({ claim: asked, event: 'disassociate', title: 'Disassociate', longest: 500 });

/** What a dialog needs, by the name of the card that asks the same. */
export const CLAIM_FORMS: Readonly<Record<string, Form>> = { 'claim-reason': reason.form };

export const CLAIM_CARDS: Readonly<Record<string, Face>> = {
  claim: claimCard({
    claim: asked,
    stages: [
      { status: 'draft', at: '2026-11-02T09:12:00.000Z', state: 'done' },
      { status: 'submitted', at: '2026-11-05T11:00:00.000Z', state: 'done' },
      { status: 'under-review', at: '2026-11-10T10:00:00.000Z', state: 'done' },
      { status: 'partner-action-required', at: asked.since, state: 'now' },
      { status: 'submitted', at: null, state: 'next' },
      { status: 'under-review', at: null, state: 'next' },
      { status: 'approved', at: null, state: 'next' },
    ],
    turn: answer,
    missing: nothing,
    buttons,
  }),
  'claim-missing': claimCard({
    claim: teams,
    stages: [
      { status: 'draft', at: teams.since, state: 'now' },
      { status: 'submitted', at: null, state: 'next' },
      { status: 'under-review', at: null, state: 'next' },
      { status: 'approved', at: null, state: 'next' },
    ],
    turn: { says: 'A draft has no deadline, but incentives count from the day it is submitted.', press: 'later' },
    missing: gap,
    asked: 'missing',
    buttons: [buttons[2], buttons[1]],
  }),
  'claim-recorded': claimCard({
    claim: { ...asked, status: 'approved', since: '2026-11-20T10:00:00.000Z' },
    stages: [
      { status: 'draft', at: '2026-11-02T09:12:00.000Z', state: 'done' },
      { status: 'submitted', at: '2026-11-05T11:00:00.000Z', state: 'done' },
      { status: 'under-review', at: '2026-11-10T10:00:00.000Z', state: 'done' },
      { status: 'approved', at: '2026-11-20T10:00:00.000Z', state: 'now' },
    ],
    turn: null,
    missing: nothing,
    notice: 'Recorded: C4 is “Approved” now.',
    buttons: [{ label: 'History', command: 'claim-show', args: { claim: 'C4', part: 'history' } }],
  }),
  'claim-history': claimHistoryCard({
    claim: asked,
    lines: [
      {
        at: asked.since,
        by: 'Ben Okafor',
        what: ['Under review → Partner action required', 'Reason: “Dates are missing”'],
      },
      { at: '2026-11-10T10:00:00.000Z', by: 'Ben Okafor', what: ['Submitted → Under review'] },
      { at: '2026-11-05T11:00:00.000Z', by: 'Ana Lopez', what: ['Draft → Submitted'] },
      { at: '2026-11-03T08:00:00.000Z', by: 'Ana Lopez', what: ['Proof added: Statement of work.pdf'] },
      { at: '2026-11-02T09:12:00.000Z', by: 'Ana Lopez', what: ['Draft made'] },
    ],
    buttons: [{ label: 'Open C4', command: 'claim-show', args: { claim: 'C4' } }],
  }),
  'claim-details': claimDetailsCard({
    claim: teams,
    fields: [
      { label: 'Claim name', value: teams.fields.title, missing: false },
      { label: 'Customer', value: 'Contoso', missing: false },
      { label: 'Location ID', value: '6048215', missing: false },
      { label: 'Tenant ID', value: teams.fields.tenant, missing: false },
      { label: 'Products', value: 'Teams, SharePoint Online', missing: false },
      { label: 'Agreement', value: 'not known', missing: false },
      { label: 'Customer contact e-mail address', value: 'missing', missing: true },
    ],
    buttons: [{ label: 'Edit', command: 'claim-edit', args: { claim: 'C7', step: 'form' }, opens: 'form' }],
  }),
  'claim-choice': claimChoiceCard({
    question: '2 claims fit. Which one?',
    claims: [teams, { ...asked, fields: { ...asked.fields, customer: 'Contoso' } }],
    next: ({ id }) => ({ command: 'claim-show', args: { claim: id } }),
    buttons: [],
  }),
  'claim-advance': claimAdvanceCard({
    claim: { ...asked, status: 'under-review' },
    says: 'C4 has been “Under review” since 10 November 2026 (Ben Okafor). What happened in Partner Center?',
    lines: [],
    ways: [
      { label: 'Mark as approved', command: 'claim-advance', args: { claim: 'C4', event: 'approve' } },
      { label: 'Microsoft asks for more', command: 'claim-advance', args: { claim: 'C4', event: 'request-info' } },
      { label: 'Mark as rejected', command: 'claim-advance', args: { claim: 'C4', event: 'reject' } },
      { label: 'Withdraw', command: 'claim-advance', args: { claim: 'C4', event: 'withdraw' } },
    ],
    buttons: [{ label: 'Open C4', command: 'claim-show', args: { claim: 'C4' } }],
  }),
  'claim-not-ready': claimAdvanceCard({
    claim: teams,
    says: 'C7 cannot be submitted yet: 2 things are open.',
    lines: gap.lines,
    ways: [],
    buttons: [buttons[2], buttons[1]],
  }),
  'claim-confirm': confirmCard(null, {
    question:
      'Have you submitted C7 Contoso: Teams and SharePoint Online in Partner Center? I record it here as “Submitted”; nothing is sent to Microsoft.',
    yes: { label: 'Yes', command: 'claim-advance', args: { claim: 'C7', event: 'submit' } },
  }),
  'claim-reason': reason.face,
  claims: claimsCard({
    summary: '2 claims need action this week, 1 of them overdue.',
    lines: [
      {
        claim: { ...asked, id: 'C2', fields: { ...asked.fields, customer: 'Litware' } },
        turn: {
          says: 'Overdue since Thu 19 November 2026: answer Microsoft and submit again, or the claim is rejected.',
          press: 'overdue',
        },
      },
      { claim: asked, turn: { ...answer, press: 'soon' } },
      { claim: teams, turn: null },
    ],
    buttons: [],
  }),
  'claims-none': claimsCard({
    summary: 'No claim needs you this week. The next one is due Thu 3 December 2026: C4 Fabrikam: Exchange Online.',
    lines: [],
    buttons: [
      { label: 'All claims', command: 'claims', args: {} },
      { label: 'File a claim', command: 'claim', args: { step: 'form' }, opens: 'form' },
    ],
  }),
};
