import { describe, expect, it } from 'vitest';
import { CLAIM_EVENTS, type ClaimEvent } from '../../../src/associations/claims/change.ts';
import { CLAIM_RULES, CLAIM_STATUSES, type ClaimRules } from '../../../src/associations/claims/claim.ts';
import { allowedEvents, nextStatus, pathTo, wayTo } from '../../../src/associations/claims/machine.ts';
import { claimIn, done, doneWith, OLD_RULES, REVENUE, refusedIn, world } from './fixtures.ts';

/** Written down from the documents, independently of the tables of the program. */
const DOCUMENTED: Readonly<Record<ClaimRules, string>> = {
  '2020': `
    draft submit submitted
    draft withdraw disassociated
    submitted start-review under-review
    submitted request-info partner-action-required
    submitted withdraw disassociated
    under-review approve approved
    under-review reject rejected
    under-review request-info partner-action-required
    under-review withdraw disassociated
    partner-action-required resubmit submitted
    partner-action-required reject rejected
    partner-action-required withdraw disassociated
    approved customer-declined customer-consent-denied
    approved disassociate disassociated`,
  '2021': `
    draft submit submitted
    draft withdraw disassociated
    submitted start-review under-review
    submitted request-info partner-action-required
    submitted withdraw disassociated
    under-review approve approved
    under-review reject rejected
    under-review request-info partner-action-required
    under-review withdraw disassociated
    partner-action-required resubmit submitted
    partner-action-required reject rejected
    partner-action-required withdraw disassociated
    approved customer-declined customer-consent-denied
    approved disassociate disassociated
    rejected dispute dispute
    dispute approve approved
    dispute reject rejected-final`,
  '2023-10': `
    draft submit submitted
    draft withdraw disassociated
    submitted start-review under-review
    submitted withdraw disassociated
    under-review approve approved
    under-review reject rejected
    under-review request-info partner-action-required
    under-review withdraw disassociated
    partner-action-required resubmit submitted
    partner-action-required reject rejected
    partner-action-required withdraw disassociated
    approved customer-declined rejected
    approved disassociate rejected-final
    rejected dispute dispute
    dispute approve approved
    dispute reject rejected-final`,
};

const documented = (rules: ClaimRules) =>
  new Map(
    DOCUMENTED[rules]
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ') as [string, string, string])
      .map(([from, event, to]) => [`${from} ${event}`, to]),
  );

const EVERY = CLAIM_RULES.flatMap((rules) =>
  CLAIM_STATUSES.flatMap((status) => CLAIM_EVENTS.map((event) => ({ rules, status, event }))),
);

const advance = (...events: ClaimEvent[]) => ({ kind: 'advance', id: 'C1', events, reason: 'we said so' }) as const;

describe('the life of a claim', () => {
  it('takes every step that the documents have and refuses every other, in every generation of the rules', () => {
    let taken = 0;
    for (const { rules, status, event } of EVERY) {
      const expected = documented(rules).get(`${status} ${event}`);
      const claim = claimIn(status, { rules });
      const step = `${rules}: ${status} ${event}`;
      expect(nextStatus(rules, status, event), step).toBe(expected ?? null);
      expect(
        allowedEvents(claim).some((own) => own.event === event),
        step,
      ).toBe(expected !== undefined);
      if (expected === undefined) {
        expect(refusedIn([claim], advance(event)).says, step).toContain('C1 has the status');
        continue;
      }
      const [next] = done([claim], advance(event));
      expect(next, step).toMatchObject({ status: expected, since: world().at });
      expect(next!.history.at(-1), step).toMatchObject({ kind: 'status', event, at: world().at });
      taken += 1;
    }
    expect(EVERY).toHaveLength(300);
    expect(taken).toBe(14 + 17 + 16);
  });

  it.each(OLD_RULES)('asks no customer about a revenue association by the rules of %s', (rules) => {
    const claim = claimIn('approved', { rules }, REVENUE);
    expect(refusedIn([claim], advance('customer-declined')).says).toBe(
      'Customers are not asked about a revenue association, so they cannot decline it.',
    );
    expect(allowedEvents(claim).map(({ event }) => event)).toEqual(['disassociate']);
  });

  it('lets a customer decline a revenue association by the rules of 2023', () => {
    const [claim] = done([claimIn('approved', {}, REVENUE)], advance('customer-declined'));
    expect(claim).toMatchObject({ status: 'rejected', declined: true });
  });

  it('remembers that the customer declined until the claim is approved again', () => {
    const declined = done([claimIn('approved')], advance('customer-declined'));
    expect(declined[0]).toMatchObject({ declined: true });
    const disputed = done(declined, advance('dispute'));
    expect(disputed[0]).toMatchObject({ declined: true, disputed: true });
    expect(done(disputed, advance('approve'))[0]).toMatchObject({ declined: false, disputed: true });
  });

  it('lets a rejection be disputed once', () => {
    const twice = advance('dispute', 'approve', 'customer-declined', 'dispute');
    expect(refusedIn([claimIn('rejected')], twice).says).toBe(
      'It was disputed before, and a claim can be disputed only once: file a new one.',
    );
  });

  it('lets a rejection be disputed up to the 30th day', () => {
    const onDay = (day: string) => world({ at: `${day}T09:00:00.000Z` });
    const rejected = claimIn('rejected', { since: '2026-11-01T10:00:00.000Z' });
    expect(doneWith([rejected], advance('dispute'), onDay('2026-12-01')).touched[0]).toMatchObject({
      status: 'dispute',
    });
    expect(refusedIn([rejected], advance('dispute'), onDay('2026-12-02')).says).toBe(
      'It could be disputed until 1 December 2026: file a new claim instead.',
    );
    expect(allowedEvents(rejected, '2026-12-01').map(({ event }) => event)).toEqual(['dispute']);
    expect(allowedEvents(rejected, '2026-12-02')).toEqual([]);
  });

  it('says what can happen instead, or that nothing can', () => {
    expect(refusedIn([claimIn('draft')], advance('approve')).says).toBe(
      'C1 has the status Draft: it can be submitted or withdrawn now, not approved.',
    );
    expect(refusedIn([claimIn('rejected-final')], advance('approve')).says).toBe(
      'C1 has the status Rejected final, and nothing more can happen to it: file a new claim.',
    );
  });

  it('asks why a customer is given up, as Partner Center does since 2023', () => {
    const silent = { kind: 'advance', id: 'C1', events: ['disassociate'], reason: '  ' } as const;
    expect(refusedIn([claimIn('approved')], silent).says).toContain('Say why C1 is given up');
    expect(done([claimIn('approved', { rules: '2020' })], silent)[0]).toMatchObject({ status: 'disassociated' });
    expect(done([claimIn('approved')], advance('disassociate'))[0]!.history.at(-1)).toMatchObject({
      reason: 'we said so',
    });
  });

  it('takes several events as several lines, the reason with the last, or none of them', () => {
    const [claim] = done([claimIn('submitted')], advance('start-review', 'reject'));
    expect(claim).toMatchObject({ status: 'rejected' });
    expect(claim!.history.slice(1).map(({ event, reason, changes }) => [event, reason, changes])).toEqual([
      ['start-review', undefined, [{ field: 'status', from: 'submitted', to: 'under-review' }]],
      ['reject', 'we said so', [{ field: 'status', from: 'under-review', to: 'rejected' }]],
    ]);
    expect(refusedIn([claimIn('submitted')], advance('start-review', 'resubmit')).done).toBe(false);
  });
});

describe('what somebody says happened', () => {
  it('may imply that Microsoft began the review', () => {
    expect(pathTo(claimIn('submitted'), 'approve')).toEqual(['start-review', 'approve']);
    expect(pathTo(claimIn('submitted'), 'request-info')).toEqual(['start-review', 'request-info']);
    expect(pathTo(claimIn('submitted', { rules: '2020' }), 'request-info')).toEqual(['request-info']);
    expect(pathTo(claimIn('under-review'), 'approve')).toEqual(['approve']);
  });

  it('never implies a step of our own, nor a decision of Microsoft', () => {
    expect(pathTo(claimIn('draft'), 'approve')).toBeNull();
    expect(pathTo(claimIn('partner-action-required'), 'approve')).toBeNull();
    expect(pathTo(claimIn('submitted'), 'dispute')).toBeNull();
    expect(pathTo(claimIn('submitted'), 'customer-declined')).toBeNull();
  });

  it('is nothing that is too late or was done already', () => {
    expect(pathTo(claimIn('rejected', { since: '2026-09-01T10:00:00.000Z' }), 'dispute', '2026-11-21')).toBeNull();
    expect(pathTo(claimIn('rejected', { disputed: true }), 'dispute')).toBeNull();
  });

  it('may be a status of Partner Center, reached by whoever took the steps', () => {
    const events = (rules: ClaimRules, ...[from, to]: [Parameters<typeof wayTo>[1], Parameters<typeof wayTo>[2]]) =>
      wayTo(rules, from, to)?.map(({ event }) => event);
    expect(events('2023-10', 'draft', 'approved')).toEqual(['submit', 'start-review', 'approve']);
    expect(events('2023-10', 'rejected', 'approved')).toEqual(['dispute', 'approve']);
    expect(events('2023-10', 'approved', 'approved')).toEqual([]);
    expect(events('2023-10', 'approved', 'draft')).toBeUndefined();
  });
});
