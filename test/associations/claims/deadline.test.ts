import { describe, expect, it } from 'vitest';
import type { Claim, ClaimRules } from '../../../src/associations/claims/claim.ts';
import {
  deadlineOf,
  isLapsed,
  isOverdue,
  needsAction,
  withoutDeadline,
} from '../../../src/associations/claims/deadline.ts';
import { isSinceImport } from '../../../src/associations/claims/from-portal.ts';
import { claimIn, done, REVENUE, TODAY } from './fixtures.ts';

const NO_HOLIDAYS = { holidays: [] };

/** Since Thursday, 19 November 2026. */
const since = (status: Claim['status'], rules: ClaimRules, more: Partial<Claim> = {}) =>
  claimIn(status, { rules, since: '2026-11-19T16:00:00.000Z', ...more });

describe('the next deadline', () => {
  it.each([
    ['2020', 'submitted', null],
    ['2020', 'under-review', ['2026-11-26', 'microsoft']],
    ['2020', 'partner-action-required', ['2026-12-19', 'partner']],
    ['2020', 'approved', ['2026-11-26', 'customer']],
    ['2020', 'rejected', null],
    ['2021', 'submitted', null],
    ['2021', 'under-review', ['2026-11-26', 'microsoft']],
    ['2021', 'partner-action-required', ['2026-11-26', 'partner']],
    ['2021', 'approved', ['2026-11-26', 'customer']],
    ['2021', 'rejected', ['2026-12-19', 'partner']],
    ['2021', 'dispute', null],
    ['2023-10', 'submitted', ['2026-11-26', 'microsoft']],
    ['2023-10', 'under-review', ['2026-12-09', 'microsoft']],
    ['2023-10', 'partner-action-required', ['2026-12-09', 'partner']],
    ['2023-10', 'approved', null],
    ['2023-10', 'rejected', ['2026-12-19', 'partner']],
    ['2023-10', 'dispute', ['2026-11-26', 'microsoft']],
  ] as const)('by the rules of %s for a claim that is %s', (rules, status, expected) => {
    const deadline = deadlineOf(since(status, rules), NO_HOLIDAYS);
    expect(deadline && [deadline.due, deadline.whose]).toEqual(expected);
  });

  it.each(['draft', 'customer-consent-denied', 'rejected-final', 'disassociated'] as const)(
    'is nobody’s while a claim is %s',
    (status) => {
      for (const rules of ['2020', '2021', '2023-10'] as const) {
        expect(deadlineOf(since(status, rules), NO_HOLIDAYS)).toBeNull();
      }
    },
  );

  it('moves with the holidays where it counts business days, and only there', () => {
    const holidays = ['2026-11-26', '2026-11-27'];
    expect(deadlineOf(since('submitted', '2023-10'), { holidays })?.due).toBe('2026-11-30');
    expect(deadlineOf(since('rejected', '2023-10'), { holidays })?.due).toBe('2026-12-19');
  });

  it('does not ask for a second dispute, nor a customer who gets no mail', () => {
    expect(deadlineOf(since('rejected', '2023-10', { disputed: true }), NO_HOLIDAYS)).toBeNull();
    expect(deadlineOf(since('approved', '2020', { fields: REVENUE }), NO_HOLIDAYS)).toBeNull();
  });

  it('is overdue where something is still to be done, and over where a chance or an objection has passed', () => {
    const answer = deadlineOf(since('partner-action-required', '2021'), NO_HOLIDAYS)!;
    expect([isOverdue(answer, '2026-11-26'), isOverdue(answer, '2026-11-27')]).toEqual([false, true]);
    expect(isLapsed(answer, '2026-11-27')).toBe(false);
    const dispute = deadlineOf(since('rejected', '2023-10'), NO_HOLIDAYS)!;
    expect([isLapsed(dispute, '2026-12-19'), isLapsed(dispute, '2026-12-20')]).toEqual([false, true]);
    expect(isOverdue(dispute, '2026-12-20')).toBe(false);
  });

  it('is over with an approval, but only an export shows the association, and by the rules of 2023 the customer may still decline', () => {
    const expected = 'Nothing is due: the association is expected until an export shows it.';
    expect(withoutDeadline(since('approved', '2023-10'))).toBe(`${expected} The customer may still decline it.`);
    expect(withoutDeadline(since('approved', '2020'))).toBe(expected);
    expect(withoutDeadline(since('disassociated', '2023-10'))).not.toContain('decline');
  });

  it('is for us to act on with drafts, questions of Microsoft and rejections that can still be disputed', () => {
    const acts = (status: Claim['status'], today = TODAY) => needsAction(since(status, '2023-10'), NO_HOLIDAYS, today);
    expect((['draft', 'partner-action-required', 'rejected'] as const).map((status) => acts(status))).toEqual([
      true,
      true,
      true,
    ]);
    expect((['submitted', 'under-review', 'approved', 'dispute', 'disassociated'] as const).some((s) => acts(s))).toBe(
      false,
    );
    expect(acts('rejected', '2027-01-10')).toBe(false);
    expect(acts('partner-action-required', '2027-01-10')).toBe(true);
  });
});

it('A deadline counted from an import may be earlier, until somebody tells of a step', () => {
  const row = { portalId: '1', status: 'partner-action-required' } as const;
  const asked = done([claimIn('submitted', { portalId: '1' })], { kind: 'mirror', rows: [row] });
  expect(isSinceImport(asked[0]!)).toBe(true);
  const commented = done(asked, { kind: 'comment', id: 'C1', text: 'On it.' });
  expect(isSinceImport(commented[0]!)).toBe(true);
  const answered = done(asked, { kind: 'advance', id: 'C1', events: ['resubmit'] });
  expect(isSinceImport(answered[0]!)).toBe(false);
});
