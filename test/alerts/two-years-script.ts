/** What people do in the two years: imports, claims, requests, the enrolment. */

import { completeOn } from '../../src/alerts/detect/knowable.ts';
import type { Program } from '../../src/alerts/program.ts';
import { addDays } from '../../src/associations/calendar.ts';
import type { Claim, ClaimRules, ClaimStatus } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import { type HistoryLine, PARTNER_CENTER } from '../../src/associations/claims/history.ts';
import type { AssociationRecord } from '../../src/associations/record.ts';
import { type Day, type Month, monthsUpTo } from '../../src/scoring/index.ts';

export const FIRST_DAY: Day = '2024-11-21';
export const LAST_DAY: Day = '2026-11-20';
export const HOLIDAYS: readonly Day[] = ['2024-12-25', '2025-01-01', '2025-12-25', '2026-01-01'];

interface Imported {
  /** The last full month of its exports. */
  readonly brings: Month;
  readonly on: Day;
  /** The day it was taken back, to be repeated later. */
  readonly undone?: Day;
}

/** On the 20th, but for one that was forgotten and one that was taken back and repeated. */
const IMPORTS: readonly Imported[] = monthsUpTo('2026-10', 25).flatMap((brings): Imported[] => {
  const on = completeOn(brings);
  if (brings === '2025-07') return [{ brings, on: '2025-08-29' }];
  if (brings === '2026-02')
    return [
      { brings, on, undone: addDays(on, 1) },
      { brings, on: addDays(on, 4) },
    ];
  return [{ brings, on }];
});

/** The imports there are on a day, oldest first. */
export function importsOn(day: Day): readonly Imported[] {
  return IMPORTS.filter(({ on, undone }) => on <= day && (undone === undefined || day < undone));
}

const MARIA = { id: 'maria', name: 'Maria Gonzalez' };

interface Scripted {
  readonly id: string;
  readonly rules: ClaimRules;
  readonly customer: string;
  readonly product: string;
  /** Each change of status: who wrote it down. */
  readonly steps: readonly (readonly [Day, ClaimStatus, by: HistoryLine['by']])[];
}

const CLAIMS: readonly Scripted[] = [
  {
    id: 'C1',
    rules: '2023-10',
    customer: 'Contoso',
    product: 'Teams',
    steps: [
      ['2025-02-03', 'submitted', MARIA],
      ['2025-02-05', 'under-review', PARTNER_CENTER],
      ['2025-02-12', 'partner-action-required', PARTNER_CENTER],
      ['2025-03-04', 'submitted', MARIA],
      ['2025-03-06', 'under-review', PARTNER_CENTER],
      ['2025-03-17', 'approved', PARTNER_CENTER],
    ],
  },
  {
    id: 'C2',
    rules: '2023-10',
    customer: 'Litware',
    product: 'Intune',
    steps: [
      ['2025-05-12', 'submitted', MARIA],
      ['2025-05-27', 'under-review', PARTNER_CENTER],
      ['2025-06-10', 'rejected', PARTNER_CENTER],
    ],
  },
  {
    id: 'C3',
    rules: '2023-10',
    customer: 'Northwind Traders',
    product: 'Exchange Online',
    steps: [
      ['2026-01-12', 'rejected', MARIA],
      ['2026-01-20', 'dispute', MARIA],
      ['2026-02-02', 'approved', PARTNER_CENTER],
    ],
  },
  {
    id: 'C4',
    rules: '2021',
    customer: 'Proseware',
    product: 'Teams',
    steps: [['2025-09-01', 'approved', PARTNER_CENTER]],
  },
];

export function claimsOn(day: Day): readonly Claim[] {
  return CLAIMS.flatMap(({ id, rules, customer, product, steps }) => {
    const taken = steps.filter(([on]) => on <= day);
    const last = taken.at(-1);
    if (last === undefined) return [];
    return {
      id,
      rules,
      portalId: '',
      status: last[1],
      since: at(last[0]),
      disputed: taken.some(([, status]) => status === 'dispute'),
      declined: false,
      fields: blankFields({ customer, solutionArea: 'microsoft-365', products: [product], location: '6048215' }),
      proof: [],
      ticks: [],
      history: taken.map(([on, status, by]): HistoryLine => {
        return { at: at(on), by, kind: 'status', changes: [{ field: 'status', from: '', to: status }] };
      }),
    };
  });
}

const REQUESTS: readonly {
  readonly id: string;
  readonly on: Day;
  readonly remindOn: Day;
  readonly customer: string;
}[] = [
  { id: 'r1', on: '2025-04-01', remindOn: '2025-04-15', customer: 'Trey Research' },
  { id: 'r1', on: '2025-04-22', remindOn: '2025-05-20', customer: 'Trey Research' },
  { id: 'r2', on: '2026-08-03', remindOn: '2026-08-31', customer: 'Nod Publishers' },
];
/** The first request is answered, a few days before its second reminder. */
const ANSWERED = { id: 'r1', on: '2025-05-16' };

export function recordsOn(day: Day): readonly AssociationRecord[] {
  const latest = new Map(REQUESTS.filter(({ on }) => on <= day).map((request) => [request.id, request]));
  return [...latest.values()].map(({ id, on, remindOn, customer }): AssociationRecord => {
    const answered = id === ANSWERED.id && ANSWERED.on <= day;
    return {
      ...{ id, customer, type: 'pal', tenant: '', domain: '', item: 'azure', subscription: '', location: '', to: '' },
      from: answered ? ANSWERED.on : '',
      state: answered ? 'recorded' : 'asked',
      remindOn: answered ? '' : remindOn,
      history: [{ at: at(on), by: MARIA, what: 'asked for' }],
    };
  });
}

/** One designation is renewed, the other given up. */
export function programOn(day: Day): Program {
  return day <= '2026-03-30'
    ? { enrolled: ['modern-work', 'data-ai'], anniversary: '2026-02-28' }
    : { enrolled: ['data-ai'], anniversary: '2027-02-28' };
}

const at = (day: Day) => `${day}T08:00:00.000Z`;
