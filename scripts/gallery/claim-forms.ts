/** The forms of claims, and the draft one of them makes, with believable data. */
import {
  type ClaimInput,
  claimDraftCard,
  claimFormCard,
  claimRemarkFormCard,
  type Face,
  type Form,
  type FormFace,
  type Frame,
} from '../../cards/index.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import { claimButtons } from '../../src/bot/commands/claims/buttons.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };
const ANA = { id: 'ana', name: 'Ana Lopez' };
const TENANT = '3903a4d8-72a5-42b0-a698-0bcbac2e9424';
const SUBSCRIPTION = 'db80144f-3bcc-4b32-8737-2065b0ebab1f';
const GAIN = 'Would bring 4.0 points to Modern Work, once approved and in the exports.';
const USAGE_ONLY = 'Teams can be claimed for usage only, and such a claim brings no incentive money.';
const LOCATIONS = [
  { title: 'Brightwater Portland (6048215)', value: '6048215' },
  { title: 'Brightwater Leeds (6048231)', value: '6048231' },
];

const draft: Claim = {
  id: 'C7',
  portalId: '',
  rules: '2023-10',
  status: 'draft',
  since: '2026-11-21T09:12:00.000Z',
  disputed: false,
  declined: false,
  fields: blankFields({
    title: 'Teams usage at Litware',
    customer: 'Litware',
    tenant: TENANT,
    domain: 'litware.example.com',
    solutionArea: 'microsoft-365',
    products: ['Teams'],
    ownContact: { name: 'Ana Lopez', title: '', email: 'ana@relecloud.example' },
  }),
  proof: [],
  ticks: [],
  history: [{ at: '2026-11-21T09:12:00.000Z', by: ANA, kind: 'created', changes: [] }],
};

const input = (id: ClaimInput['id'], label: string, value: string, more: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  label,
  value,
  required: false,
  longest: 200,
  ...more,
});

const short = {
  title: 'Prepare a claim',
  submit: 'Make the draft',
  hint: 'Or say it in one sentence, such as: claim Teams usage at Contoso',
  action: { command: 'claim', args: { step: 'create' } },
} as const;
const edit = {
  title: 'Edit claim C7',
  submit: 'Save',
  hint: 'Nothing is sent to Microsoft. To leave a note instead, say: comment on C7: signature comes on Friday',
  action: { command: 'claim-edit', args: { claim: 'C7', step: 'save', seen: 1 } },
} as const;

const forms: Readonly<Record<string, FormFace>> = {
  'claim-form-first': claimFormCard({
    ...short,
    submit: 'Next',
    gain: null,
    warnings: [],
    inputs: [
      input('customer', 'Customer', '', { required: true }),
      input('products', 'Products', '', { required: true }),
    ],
  }),
  'claim-form': claimFormCard({
    ...short,
    gain: GAIN,
    warnings: [USAGE_ONLY],
    inputs: [
      input('customer', 'Customer', 'Litware', { required: true }),
      input('products', 'Products', 'Teams', { required: true }),
      input('tenant', 'Tenant ID', TENANT),
      input('domain', 'Domain', 'litware.example.com'),
      input('location', 'Location ID', '', { choices: LOCATIONS }),
    ],
  }),
  'claim-form-errors': claimFormCard({
    ...short,
    gain: null,
    warnings: [],
    inputs: [
      input('customer', 'Customer', 'Proseware', { required: true }),
      input('products', 'Products', 'Sales, Temas', {
        required: true,
        error: '"Temas" is no product that CPOR claims are for. Did you mean Teams?',
      }),
      input('activity', 'Activity', '', {
        required: true,
        error: 'Choose what you do for this customer.',
        choices: [
          { title: 'Usage: we drive active use', value: 'usage' },
          { title: 'Pre-sales: we advise before the purchase', value: 'pre-sales' },
        ],
      }),
      input('tenant', 'Tenant ID', TENANT),
      input('domain', 'Domain', 'proseware'),
      input('subscription', 'Subscription ID', SUBSCRIPTION, {
        choices: [
          { title: `Sales (${SUBSCRIPTION})`, value: SUBSCRIPTION },
          { title: 'Another one: fill in later', value: 'later' },
        ],
      }),
      input('location', 'Location ID', '6048231', { choices: LOCATIONS }),
    ],
  }),
  'claim-form-rest': claimFormCard({
    ...edit,
    gain: null,
    warnings: [],
    inputs: [
      input('title', 'Claim name', 'Teams usage at Litware'),
      input('activated', 'Day of activation', ''),
      input('customerContactName', 'Customer contact: name', 'Kim Ray'),
      input('customerContactTitle', 'Customer contact: job title', ''),
      input('customerContactEmail', 'Customer contact: e-mail address', 'kim at litware', {
        error: 'Customer contact: the e-mail address must look like name@contoso.com.',
      }),
      input('ownContactName', 'Our contact: name', 'Ana Lopez'),
      input('ownContactEmail', 'Our contact: e-mail address', 'ana@relecloud.example'),
    ],
  }),
  'claim-form-comment': claimRemarkFormCard({ kind: 'comment', claim: draft, longest: 2000 }),
  'claim-form-number': claimRemarkFormCard({
    kind: 'number',
    claim: draft,
    value: '5120',
    error: 'C4 has the number 5120 already.',
    longest: 40,
  }),
};

/** What a dialog needs, by the name of the card that asks the same. */
export const CLAIM_DIALOGS: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(forms).map(([name, { form }]) => [name, form]),
);

const NO_PROOF =
  'Proof of execution is missing: attach at least one document that the customer signed or acknowledged.';
const BUTTONS = claimButtons(draft);

export const CLAIM_FORM_CARDS: Readonly<Record<string, Face>> = {
  ...Object.fromEntries(Object.entries(forms).map(([name, { face }]) => [name, face])),
  'claim-draft': claimDraftCard(frame, {
    claim: draft,
    notice: null,
    gain: GAIN,
    missing: {
      says: '3 things are missing before it can be submitted.',
      lines: ['Location ID is missing.', 'Customer contact: name, job title and e-mail address are missing.', NO_PROOF],
      warnings: [USAGE_ONLY],
    },
    buttons: [BUTTONS.addProof, BUTTONS.rest, BUTTONS.show],
  }),
  'claim-draft-taken': claimDraftCard(frame, {
    claim: draft,
    notice: 'Ana Lopez filed this a moment ago: C7, draft.',
    gain: null,
    missing: {
      says: '2 things keep it from being submitted.',
      lines: [NO_PROOF, 'Partner Center needs 48 hours after the activation: submit on 23 November 2026 or later.'],
      warnings: [],
    },
    buttons: [BUTTONS.addProof, BUTTONS.show],
  }),
};
