import type { Utterances } from './utterances.ts';

const OCTOBER = { since: '2026-10-01', until: '2026-10-31' };
const THIS_YEAR = { since: '2026-01-01', until: '2026-12-31' };

/** A tester who looked at claims and associations from outside. */
export const CLAIMS_FOURTH_LOOK = {
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
    ['claims due this month', { due: 'this-month' }],
    ['claims that need action this week', { due: 'this-week' }],
    ['which claims are waiting on microsoft', { status: ['submitted', 'under-review', 'dispute'] }],
  ],
} satisfies Utterances;
