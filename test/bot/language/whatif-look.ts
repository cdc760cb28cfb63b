import type { SaidChange } from '../../../src/bot/commands/whatif-arguments.ts';
import { ADVENTURE, CONTOSO, FABRIKAM, LITWARE, NORTHWIND, PROSEWARE, TAILSPIN, TREY, WINGTIP } from './named.ts';
import type { Utterances } from './utterances.ts';

const changes = (...all: readonly SaidChange[]) => ({ changes: all });
const certify = (people: number, certification: string): SaidChange => ({ kind: 'certify', certification, people });
const lose = (customer: string): SaidChange => ({ kind: 'lose-customers', customer, customers: 1 });
const add = (customers: number): SaidChange => ({ kind: 'add-customers', customers });
const SEC = { designation: 'security' } as const;
const MW = { designation: 'modern-work' } as const;
const AI = { designation: 'data-ai' } as const;
const INFRA = { designation: 'infrastructure' } as const;

/** What people imagine, one change or several in a sentence. */
export const WHATIF_LOOK = {
  whatif: [
    ['what if two people pass SC-200 and we add 3 customers', changes(certify(2, 'SC-200'), add(3))],
    ['what if two people pass SC-200', changes(certify(2, 'SC-200'))],
    ['what if maria leaves', changes({ kind: 'lose-people', people: 1, person: 'Maria Lopez' })],
    ['What if Zora leaves?', changes({ kind: 'lose-people', people: 1, person: 'Zora' })],
    ['simulate losing Contoso', changes(lose(CONTOSO))],
    ['what if we lose Contoso', changes(lose(CONTOSO))],
    ['what if litware leaves', changes(lose(LITWARE))],
    ['imagine the Litware claim is approved, what then', changes({ kind: 'approve-claim', customer: LITWARE })],
    ['what if the contoso claim is approved', changes({ kind: 'approve-claim', customer: CONTOSO })],
    [
      'what if the Fabrikam claim for Intune is approved',
      changes({ kind: 'approve-claim', customer: FABRIKAM, product: 'Intune' }),
    ],
    ['what if C3 gets approved', changes({ kind: 'approve-claim', claim: 'C3' })],
    [
      'two certified people leave in June, do we keep Infrastructure',
      { ...INFRA, ...changes({ kind: 'lose-people', people: 2 }) },
    ],
    [
      'if we win 5 new Modern Work customers and lose Fabrikam',
      { ...MW, ...changes({ kind: 'add-customers', customers: 5, ...MW }, lose(FABRIKAM)) },
    ],
    ['what if Contoso gets PAL', changes({ kind: 'associate', customer: CONTOSO, type: 'pal' })],
    ['what if contoso accepts our dpor', changes({ kind: 'associate', customer: CONTOSO, type: 'dpor' })],
    ['suppose contoso names us dpor', changes({ kind: 'associate', customer: CONTOSO, type: 'dpor' })],
    [
      'what if we claim Teams at Contoso',
      changes({ kind: 'associate', customer: CONTOSO, type: 'cpor', products: ['Teams'] }),
    ],
    [
      'what if we had 3 more deployments in Data & AI',
      { ...AI, ...changes({ kind: 'deploy', deployments: 3, ...AI }) },
    ],
    ['what if usage grows by 10 %', changes({ kind: 'grow', percent: 10 })],
    ['what if usage grows 12.5% in security', { ...SEC, ...changes({ kind: 'grow', percent: 12.5, ...SEC }) }],
    ['suppose we gain two customers', changes(add(2))],
    ['suppose two more people pass az-104', changes(certify(2, 'AZ-104'))],
    ['if we add 3 customers do we reach 70', changes(add(3))],
    ['what if we add 3 customers in security', { ...SEC, ...changes({ kind: 'add-customers', customers: 3, ...SEC }) }],
    ['what if another person gets SC-100', changes(certify(1, 'SC-100'))],
    ['what if a couple of people pass AZ-305', changes(certify(2, 'AZ-305'))],
    [
      'what if Ben passes AZ-500',
      changes({ kind: 'certify', certification: 'AZ-500', people: 1, person: 'Ben Fischer' }),
    ],
    [
      'what if Maria and Ben pass SC-200',
      changes(
        { kind: 'certify', certification: 'SC-200', people: 1, person: 'Maria Lopez' },
        { kind: 'certify', certification: 'SC-200', people: 1, person: 'Ben Fischer' },
      ),
    ],
    ['what if two people pass SC-200 and SC-100', changes(certify(2, 'SC-200'), certify(2, 'SC-100'))],
    ['what if 2 people pass SC-200 and three AZ-500', changes(certify(2, 'SC-200'), certify(3, 'AZ-500'))],
    ['what if 2x SC-300 and 1x SC-100', changes(certify(2, 'SC-300'), certify(1, 'SC-100'))],
    ['what if we lose Contoso, Fabrikam and Litware', changes(lose(CONTOSO), lose(FABRIKAM), lose(LITWARE))],
    ['what happens if Tailspin and Wingtip leave', changes(lose(TAILSPIN), lose(WINGTIP))],
    ['how much would we lose without Trey Research', changes(lose(TREY))],
    ['what if somebody with SC-100 quits', changes({ kind: 'lose-people', people: 1, certification: 'SC-100' })],
    [
      'we lose two AZ-104 people and one customer, do we keep infra?',
      {
        ...INFRA,
        ...changes(
          { kind: 'lose-people', people: 2, certification: 'AZ-104' },
          { kind: 'lose-customers', customers: 1 },
        ),
      },
    ],
    ['would 4 more customers be enough for security', { ...SEC, ...changes(add(4)) }],
    ['what would happen to Modern Work if Proseware left', { ...MW, ...changes(lose(PROSEWARE)) }],
    ['wat if we loose contoso', changes(lose(CONTOSO))],
    ['whatif 2 poeple gte SC-200', changes(certify(2, 'SC-200'))],
    ['was wäre wenn wir Contoso verlieren', changes(lose(CONTOSO))],
    ['was passiert wenn zwei Kollegen SC-200 bestehen', changes(certify(2, 'SC-200'))],
    ['et si deux personnes obtiennent AZ-104', changes(certify(2, 'AZ-104'))],
    ['y si ganamos tres clientes', changes(add(3))],
    ['qué pasa si perdemos Fabrikam', changes(lose(FABRIKAM))],
    [
      'imagine Northwind gives us PAL, plus 200 more users at Adventure Works',
      changes(
        { kind: 'associate', customer: NORTHWIND, type: 'pal' },
        { kind: 'grow', users: 200, customer: ADVENTURE },
      ),
    ],
    ['what if half a dozen new customers sign', changes(add(6))],
    ['what if', {}],
    ['what if we withdraw the contoso claim', {}],
    ['scenario: one more customer and two SC-300', changes(add(1), certify(2, 'SC-300'))],
    [
      'say we lose 3 security customers what then',
      { ...SEC, ...changes({ kind: 'lose-customers', customers: 3, ...SEC }) },
    ],
    [
      'does security survive if Aisha resigns',
      { ...SEC, ...changes({ kind: 'lose-people', people: 1, person: 'Aisha Khan' }) },
    ],
  ],
} satisfies Utterances;

/** "What if" of other things, and questions that only sound like a scenario. */
export const NO_SCENARIOS: readonly string[] = [
  'what if it rains tomorrow',
  'what if I am late for the meeting',
  'imagine a world without war',
  'suppose you are a pirate',
  'if only it were friday',
  'let me know if you want coffee',
];
