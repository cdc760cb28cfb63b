import { LITWARE, NORTHWIND, TAILSPIN } from './named.ts';
import type { Utterances } from './utterances.ts';

const OCTOBER = { since: '2026-10-01', until: '2026-10-31' };
const THIS_YEAR = { since: '2026-01-01', until: '2026-12-31' };

/** A tester who looked at claims and associations from outside. */
export const CLAIMS_FOURTH_LOOK = {
  claim: [
    ['clm teams @ litware pls', { customer: LITWARE, products: 'Teams' }],
    ['Anspruch auf Teams bei Litware anlegen', { customer: LITWARE, products: 'Teams' }],
  ],
  'claim-show': [
    ['does the Northwind exchange claim count already', { customer: NORTHWIND, product: 'Exchange Online' }],
  ],
  'claim-edit': [['change the location of C1 to 6048231', { claim: 'C1', location: '6048231' }]],
  'claim-proof': [['what proof do we need', { action: 'check' }]],
  'claim-advance': [
    ['we got approval for litware', { customer: LITWARE, event: 'approve' }],
    ['partner center says 70012 is under review', { claim: '70012', event: 'start-review' }],
    ['the customer Northwind refused us', { customer: NORTHWIND, event: 'customer-declined' }],
    ['customer said no on northwind', { customer: NORTHWIND, event: 'customer-declined' }],
  ],
  opportunities: [
    ['points if we claim litware', { customer: LITWARE }],
    ["what's missing for litware", { customer: LITWARE }],
  ],
  whoami: [
    ['who can file claims', {}],
    ['can a rep file a claim', {}],
    ['which role do I need for disputes', {}],
  ],
  dpor: [
    ['dpor mail for Litware on Microsoft 365', { customer: LITWARE, product: 'microsoft-365' }],
    ['dpor mail for Litware on Dynamics 365', { customer: LITWARE, product: 'business-applications' }],
    ['dpor mail for Litware on Azure', { customer: LITWARE, product: 'azure' }],
    ['we asked Tailspin for DPOR', { customer: TAILSPIN, asked: 'yes' }],
  ],
  associations: [['did we ask Tailspin for DPOR', { customer: TAILSPIN, type: 'dpor', standing: 'asked' }]],
  eligibility: [
    ['does CPOR count for Power BI', { type: 'cpor', product: 'Power BI' }],
    ['does CPOR count for Power Apps usage', { type: 'cpor', product: 'Power Apps', metric: 'usage-growth' }],
    ['can I claim Power BI by CPOR', { type: 'cpor', product: 'Power BI' }],
    [
      'does csp count for Power Platform',
      { type: 'csp', product: 'Power Platform', designation: 'business-applications' },
    ],
    ['does PAL count for Dynamics 365', { type: 'pal', product: 'Dynamics 365', designation: 'business-applications' }],
  ],
  pal: [
    ['PAL with PowerShell', { tool: 'powershell' }],
    ['how do we remove his partner link', { part: 'change' }],
  ],
  claims: [
    ['claims filed in October', OCTOBER],
    ['claims submitted last month', OCTOBER],
    ['claims we filed this year', THIS_YEAR],
    ['claims we filed in 2026', THIS_YEAR],
    ['claims filed from July to September', { since: '2026-07-01', until: '2026-09-30' }],
    ['claims submitted since July', { since: '2026-07-01' }],
    ['claims submitted last quarter', { since: '2026-07-01', until: '2026-09-30' }],
    ['claims submitted in the last 30 days', { since: '2026-10-22' }],
    ['claims submitted this week', { since: '2026-11-16', until: '2026-11-22' }],
    ['claims rejected last week', { status: 'rejected', since: '2026-11-09', until: '2026-11-15' }],
    ['whats overdue', { due: 'overdue' }],
    ['claims due this month', { due: 'this-month' }],
    ['claims that need action this week', { due: 'this-week' }],
    ['which claims are waiting on microsoft', { status: ['submitted', 'under-review', 'dispute'] }],
  ],
} satisfies Utterances;

/** A step of a claim is not taken back by a command. */
export const NO_UNDOING: readonly string[] = ['undo last claim change'];
