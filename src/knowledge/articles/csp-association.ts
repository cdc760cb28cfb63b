import type { Article } from '../article.ts';

/** Rule book of associations: partner playbooks; Microsoft's pages of 2026 on Security and Business Applications. */
export const cspAssociation: Article = {
  id: 'csp-association',
  title: 'CSP associations',
  answer:
    'A subscription sold through the Cloud Solution Provider program associates the customer by itself: the transaction is the association, there is nothing to claim.',
  points: [
    'It counts for the direct-bill partner (tier 1) and for the indirect reseller (tier 2), not for the indirect provider.',
    'It counts for Modern Work on the SMB track, for Security, for the three Azure areas, and for Business Applications except Power Platform and Customer Insights usage. It does not count for Modern Work on the enterprise track.',
    'A CSP subscription of Dynamics 365 cannot be claimed by CPOR, not even by another partner, and no CSP subscription can have a DPOR.',
    'Partner earned credit is margin, not points. GDAP and DAP are access, not an association.',
    'With CSP and PAL on one tenant the consumption counts once.',
  ],
  source: 'Microsoft partner playbooks; Solutions Partner pages of 2026',
};
