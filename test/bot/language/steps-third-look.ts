import type { Utterances } from './utterances.ts';

/** Plans, scenarios, the week and the months ahead, and what sounds like them, in words that were wrong before they were taught. */
export const STEPS_THIRD_LOOK = {
  plan: [
    ['help me fix infra, no new customers possible', { designation: 'infrastructure', without: 'customers' }],
    ['how many days of work to get mw smb qualified', { designation: 'modern-work', track: 'smb' }],
    ['need a way back to qualified for data & ai asap', { designation: 'data-ai' }],
    ['make me a plan biz apps, no claims', { designation: 'business-applications', without: 'claims' }],
    ['is it doable to reach 70 in security just by filing claims?', { designation: 'security', only: 'claims' }],
    ['whats the least work for DnAI', { designation: 'data-ai' }],
    [
      'one certification takes us 8 days and a claim 1 day, plan security',
      { designation: 'security', effort: { people: 8, claims: 1 } },
    ],
    ['change what things cost in the plan', { step: 'form' }],
    ['plan for all 6'],
    ['need to be back above 70 in security before renewal, how', { designation: 'security' }],
    ['which route is cheaper for infra, certs or claims', { designation: 'infrastructure' }],
    ['what would it take for us to qualify in infra', { designation: 'infrastructure' }],
    [
      'is there a way w/o training ppl for modern work smb',
      { designation: 'modern-work', track: 'smb', without: 'people' },
    ],
    ['can security be saved with claims only', { designation: 'security', only: 'claims' }],
    ['security to 70 - cheapest?', { designation: 'security' }],
    ['whats the best thing to do for modern work smb', { designation: 'modern-work', track: 'smb' }],
    ['Que devrions-nous faire pour Infrastructure', { designation: 'infrastructure' }],
    ['pln for mw', { designation: 'modern-work' }],
  ],
  whatif: [
    [
      'contoso is leaving us what happens',
      { changes: [{ kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 }] },
    ],
    [
      'with 3 more customers would infra qualify',
      { designation: 'infrastructure', changes: [{ kind: 'add-customers', customers: 3 }] },
    ],
    [
      'if fabrikam approves our claim where are we then',
      { changes: [{ kind: 'approve-claim', customer: 'Fabrikam, Inc.' }] },
    ],
    [
      'say we win 4 customers in infra and lose woodgrove',
      {
        designation: 'infrastructure',
        changes: [
          { kind: 'add-customers', customers: 4, designation: 'infrastructure' },
          { kind: 'lose-customers', customer: 'Woodgrove Bank', customers: 1 },
        ],
      },
    ],
    [
      'suppose northwind doubles its usage',
      { changes: [{ kind: 'grow', percent: 100, customer: 'Northwind Traders' }] },
    ],
    ['would 5 more az-104 get us to 70?', { changes: [{ kind: 'certify', certification: 'AZ-104', people: 5 }] }],
    ['Litware leaves us. impact?', { changes: [{ kind: 'lose-customers', customer: 'Litware GmbH', customers: 1 }] }],
    [
      'what happens to modern work w/o contoso',
      { designation: 'modern-work', changes: [{ kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 }] },
    ],
    [
      'usage up 10% in data and ai, what does that give',
      { designation: 'data-ai', changes: [{ kind: 'grow', percent: 10, designation: 'data-ai' }] },
    ],
    [
      'if CPOR on intune at proseware came through how would security look',
      { designation: 'security', changes: [{ kind: 'approve-claim', customer: 'Proseware', product: 'Intune' }] },
    ],
    [
      '2 customers walk away from biz apps, still ok?',
      { designation: 'business-applications', changes: [{ kind: 'lose-customers', customers: 2 }] },
    ],
    ['What if Maria Gomez leaves', { changes: [{ kind: 'lose-people', people: 1, person: 'Maria Gomez' }] }],
    [
      'assuming contoso renews and we add 2 infra customers, score?',
      {
        designation: 'infrastructure',
        changes: [{ kind: 'add-customers', customers: 2, designation: 'infrastructure' }],
      },
    ],
    ["what if contoso doesn't renew", { changes: [{ kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 }] }],
    [
      'lets say three sc-200 holders resign',
      { changes: [{ kind: 'lose-people', certification: 'SC-200', people: 3 }] },
    ],
    [
      'si ganamos 4 clientes en seguridad llegamos a 70?',
      { designation: 'security', changes: [{ kind: 'add-customers', customers: 4, designation: 'security' }] },
    ],
    [
      'if tailspin toys and contoso both go, whats left',
      {
        changes: [
          { kind: 'lose-customers', customer: 'Tailspin Toys', customers: 1 },
          { kind: 'lose-customers', customer: 'Contoso Ltd', customers: 1 },
        ],
      },
    ],
    ['picture this: 3 people get az-305', { changes: [{ kind: 'certify', certification: 'AZ-305', people: 3 }] }],
    [
      'two new security customers, how many points',
      { designation: 'security', changes: [{ kind: 'add-customers', customers: 2, designation: 'security' }] },
    ],
    [
      'wenn 2 Leute AZ-104 bestehen, reicht das?',
      { changes: [{ kind: 'certify', certification: 'AZ-104', people: 2 }] },
    ],
    [
      'scenario: litware claim approved + 2 az-500',
      {
        changes: [
          { kind: 'approve-claim', customer: 'Litware GmbH' },
          { kind: 'certify', certification: 'AZ-500', people: 2 },
        ],
      },
    ],
  ],
  digest: [
    ["what's important this week"],
    ['anything i should know'],
    ['summary since last import', { since: 'last-import' }],
    ['top 3 things to do'],
    ['was hat sich diese Woche getan'],
    ['what did I miss while I was away'],
    ['catch me up'],
    ['where should the team put its hours this week'],
    ['was liegt diese Woche an'],
    ['brief me for the monday meeting'],
    ['any news?'],
    ['whats up this week'],
  ],
  trend: [
    ['security for the next year', { designation: 'security', ahead: 12 }],
    ['are we losing modern work soon', { designation: 'modern-work', ahead: 6 }],
    ['what rolls off next month', { ahead: 1 }],
    ['do we keep modern work through the summer if nothing changes', { designation: 'modern-work', ahead: 6 }],
    ['how long does our MW qualification last', { designation: 'modern-work', ahead: 12 }],
    ['how bad will security get', { designation: 'security', ahead: 6 }],
    ['last 3 months and next 3 months infra', { designation: 'infrastructure', months: 3, ahead: 3 }],
    ['does infra get worse', { designation: 'infrastructure', ahead: 6 }],
    ['where do we land by june in app inno', { designation: 'digital-app-innovation', ahead: 8 }],
    ['will modern work hold', { designation: 'modern-work', ahead: 6 }],
  ],
  'claim-show': [
    ['summary of the contoso claim', { customer: 'Contoso Ltd' }],
    ['when is the deadline for the contoso claim', { customer: 'Contoso Ltd' }],
    ['is the fabrikam claim approved', { customer: 'Fabrikam, Inc.' }],
    ['did the contoso claim lose points', { customer: 'Contoso Ltd' }],
  ],
  gaps: [['what did we miss in security', { designation: 'security' }]],
  people: [["tell me when Maria's MB-800 runs out", { certification: 'MB-800', person: 'Maria Lopez' }]],
  explain: [['summarize contoso', { customer: 'Contoso Ltd' }]],
  rules: [['what does it take to be a solutions partner']],
} as const satisfies Utterances;

/** Sounds like plans, alerts and summaries, and is none. */
export const NO_STEPS: readonly string[] = [
  'red alert!! the coffee machine is broken',
  'did you see the alert on the news',
  'mute your mic',
  'my phone plan is too expensive',
  'can we push the meeting to tuesday 10',
  'what is entra id plan 1 good for',
  'summary of yesterdays match',
];
