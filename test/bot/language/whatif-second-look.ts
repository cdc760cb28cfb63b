import type { Utterances } from './utterances.ts';

/** Scenarios, written before the words for them were taught. */
export const WHATIF_SECOND_LOOK = {
  whatif: [
    [
      'what happens to security if Tom Olsen quits',
      { designation: 'security', changes: [{ kind: 'lose-people', people: 1, person: 'Tom Olsen' }] },
    ],
    [
      'suppose three engineers earn AZ-305 and one gets SC-100',
      {
        changes: [
          { kind: 'certify', certification: 'AZ-305', people: 3 },
          { kind: 'certify', certification: 'SC-100', people: 1 },
        ],
      },
    ],
    [
      'would winning four more customers be enough for infra',
      { designation: 'infrastructure', changes: [{ kind: 'add-customers', customers: 4 }] },
    ],
    [
      'what if fabrikam walks away',
      { changes: [{ kind: 'lose-customers', customer: 'Fabrikam, Inc.', customers: 1 }] },
    ],
    ['assume the Woodgrove claim goes through', { changes: [{ kind: 'approve-claim', customer: 'Woodgrove Bank' }] }],
    [
      'whatif we lose 2 customers in modern work',
      { designation: 'modern-work', changes: [{ kind: 'lose-customers', customers: 2, designation: 'modern-work' }] },
    ],
    [
      'what if usage at contoso grows by 500 users',
      { changes: [{ kind: 'grow', users: 500, customer: 'Contoso Ltd' }] },
    ],
    ['was wäre wenn Maria geht', { changes: [{ kind: 'lose-people', people: 1, person: 'Maria Lopez' }] }],
    ['et si on perdait Contoso', { changes: [{ kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 }] }],
    [
      'if proseware makes us their dpor and two colleagues pass ms-102 where does that leave us',
      {
        changes: [
          { kind: 'associate', customer: 'Proseware', type: 'dpor' },
          { kind: 'certify', certification: 'MS-102', people: 2 },
        ],
      },
    ],
    [
      'what if we do ten extra deployments for infra',
      { designation: 'infrastructure', changes: [{ kind: 'deploy', deployments: 10, designation: 'infrastructure' }] },
    ],
    [
      'simulate: a dozen new security customers',
      { designation: 'security', changes: [{ kind: 'add-customers', customers: 12, designation: 'security' }] },
    ],
    [
      'what if northwind names us dpor for Intune',
      {
        changes: [{ kind: 'associate', customer: 'Northwind Traders', type: 'dpor', products: ['Intune'] }],
      },
    ],
    ['imagine half a dozen people got sc200', { changes: [{ kind: 'certify', certification: 'SC-200', people: 6 }] }],
    [
      'what would our score be if Ben had az-104',
      { changes: [{ kind: 'certify', certification: 'AZ-104', people: 1, person: 'Ben Fischer' }] },
    ],
    ['what if our two SC-200 people leave', { changes: [{ kind: 'lose-people', people: 2, certification: 'SC-200' }] }],
    ['what if we get 10 new customers', { changes: [{ kind: 'add-customers', customers: 10 }] }],
    [
      'assume we sign 2 customers for infra and 1 for data ai',
      {
        designation: ['infrastructure', 'data-ai'],
        changes: [
          { kind: 'add-customers', customers: 2, designation: 'infrastructure' },
          { kind: 'add-customers', customers: 1, designation: 'data-ai' },
        ],
      },
    ],
    [
      'if Priya and Tom Becker leave, what happens to our scores',
      {
        changes: [
          { kind: 'lose-people', people: 1, person: 'Priya Nair' },
          { kind: 'lose-people', people: 1, person: 'Tom Becker' },
        ],
      },
    ],
    ['suppose Woodgrove cancels', { changes: [{ kind: 'lose-customers', customer: 'Woodgrove Bank', customers: 1 }] }],
    [
      'what if the claims for Litware and Proseware are approved',
      {
        changes: [
          { kind: 'approve-claim', customer: 'Litware GmbH' },
          { kind: 'approve-claim', customer: 'Proseware' },
        ],
      },
    ],
    [
      'how would 5 extra sc-300 change security',
      { designation: 'security', changes: [{ kind: 'certify', certification: 'SC-300', people: 5 }] },
    ],
    [
      'would losing Fabrikam cost us modern work',
      { designation: 'modern-work', changes: [{ kind: 'lose-customers', customer: 'Fabrikam, Inc.', customers: 1 }] },
    ],
    [
      'do we keep security if Contoso goes',
      { designation: 'security', changes: [{ kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 }] },
    ],
    [
      'simulate 20% more usage in infra',
      { designation: 'infrastructure', changes: [{ kind: 'grow', percent: 20, designation: 'infrastructure' }] },
    ],
    [
      'play through: we lose 3 customers and win 4',
      {
        changes: [
          { kind: 'lose-customers', customers: 3 },
          { kind: 'add-customers', customers: 4 },
        ],
      },
    ],
    ['what if claim 5120 goes through', { changes: [{ kind: 'approve-claim', claim: '5120' }] }],
    [
      'wenn Contoso weg wäre, wo stünden wir',
      { changes: [{ kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 }] },
    ],
    [
      'what if security had 6 deployments more',
      { designation: 'security', changes: [{ kind: 'deploy', deployments: 6 }] },
    ],
    ['what if three more admins pass md-102', { changes: [{ kind: 'certify', certification: 'MD-102', people: 3 }] }],
    [
      'what if adventure works churns',
      { changes: [{ kind: 'lose-customers', customer: 'Adventure Works', customers: 1 }] },
    ],
    [
      'suppose we win 2 infra customers and 4 people get AZ-104',
      {
        designation: 'infrastructure',
        changes: [
          { kind: 'add-customers', customers: 2, designation: 'infrastructure' },
          { kind: 'certify', certification: 'AZ-104', people: 4 },
        ],
      },
    ],
    ['what would change if Tom Olsen resigned', { changes: [{ kind: 'lose-people', people: 1, person: 'Tom Olsen' }] }],
    ['imagine we have 5 more deployments', { changes: [{ kind: 'deploy', deployments: 5 }] }],
    ['what if coho winery makes us dpor', { changes: [{ kind: 'associate', customer: 'Coho Winery', type: 'dpor' }] }],
    [
      'simulate two SC-100 and one SC-300',
      {
        changes: [
          { kind: 'certify', certification: 'SC-100', people: 2 },
          { kind: 'certify', certification: 'SC-300', people: 1 },
        ],
      },
    ],
    [
      'would we still qualify for security if we lost Contoso and Litware',
      {
        designation: 'security',
        changes: [
          { kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 },
          { kind: 'lose-customers', customer: 'Litware GmbH', customers: 1 },
        ],
      },
    ],
    [
      'what if active users go up by 300 in modern work',
      { designation: 'modern-work', changes: [{ kind: 'grow', users: 300, designation: 'modern-work' }] },
    ],
    ['what happens when Priya leaves us', { changes: [{ kind: 'lose-people', people: 1, person: 'Priya Nair' }] }],
  ],
} as const satisfies Utterances;
