/** The card of a claim's proof, with believable data. */
import { claimProofCard, type Face } from '../../cards/index.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import type { Proof } from '../../src/associations/proof/proof.ts';

const ANA = { id: 'ana', name: 'Ana Lopez' };

const sow: Proof = {
  file: 'ab'.repeat(32),
  name: 'Statement of work, signed.pdf',
  type: 'pdf',
  bytes: 182_400,
  at: '2026-11-19T08:00:00.000Z',
  by: ANA,
  hints: { customer: true, partner: true, product: true, date: false },
};
const scan: Proof = {
  file: 'cd'.repeat(32),
  name: 'خطاب القبول.jpg',
  type: 'jpeg',
  bytes: 2_410_000,
  at: '2026-11-21T08:30:00.000Z',
  by: { id: 'ben', name: 'Ben Okafor' },
  hints: null,
};

const draft: Claim = {
  id: 'C7',
  portalId: '',
  rules: '2023-10',
  status: 'draft',
  since: '2026-11-18T09:12:00.000Z',
  disputed: false,
  declined: false,
  fields: blankFields({
    title: 'Teams for Contoso',
    customer: 'Contoso',
    tenant: '8f2a2b1c-5d44-4c3e-9a57-0f1e2d3c4b5a',
    domain: 'contoso.com',
    solutionArea: 'microsoft-365',
    products: ['Teams', 'SharePoint Online'],
    location: '6048215',
  }),
  proof: [sow, scan],
  ticks: ['signature', 'names'],
  history: [{ at: '2026-11-18T09:12:00.000Z', by: ANA, kind: 'created', changes: [] }],
};

const partner = 'Brightwater Consulting';
export const CLAIM_PROOF_CARDS: Readonly<Record<string, Face>> = {
  'claim-proof': claimProofCard({
    claim: draft,
    partner,
    editable: true,
    notices: [
      '“خطاب القبول.jpg” is on C7 now.',
      '“setup.pdf” is a program, whatever its name says, so I did not keep it.',
    ],
  }),
  'claim-proof-empty': claimProofCard({
    claim: { ...draft, proof: [], ticks: [] },
    partner: null,
    editable: true,
    notices: [],
  }),
  'claim-proof-closed': claimProofCard({
    claim: { ...draft, status: 'submitted', ticks: ['signature', 'products', 'activities', 'names', 'dates'] },
    partner,
    editable: false,
    notices: [],
  }),
};
