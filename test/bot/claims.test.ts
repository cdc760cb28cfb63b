import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/bot/message.ts';
import { claimIn, SALES, TEAMS } from '../associations/claims/fixtures.ts';
import { buttonsOn, withClaims } from './claims-at-hand.ts';
import { buttonOf } from './conversation.ts';

const at = (customer: string) => ({ ...TEAMS, customer });
const since = (day: string) => ({ since: `${day}T10:00:00.000Z` });

/** It is Saturday, 21 November 2026: C1 is overdue, C2 is due on Sunday, C3 on Monday, C4 in December. */
const claims = () => [
  claimIn('partner-action-required', { id: 'C1', ...since('2026-10-30') }, at('Litware')),
  claimIn('rejected', { id: 'C2', ...since('2026-10-23') }, at('Fabrikam')),
  claimIn('partner-action-required', { id: 'C3', ...since('2026-11-03') }, SALES),
  claimIn('partner-action-required', { id: 'C4', ...since('2026-11-20') }, at('Adatum')),
  claimIn('draft', { id: 'C5' }, at('Proseware')),
  claimIn('submitted', { id: 'C6', ...since('2026-11-20') }, at('Tailspin')),
  claimIn('approved', { id: 'C7' }, at('Wingtip')),
  claimIn('rejected-final', { id: 'C8' }, at('Northwind')),
];

const list = (args: object = {}) => ({ command: 'claims', args: { ...args } }) as const;
/** Our numbers in the order in which the text has them. */
const listed = ({ text }: Reply) => text.split('\n').flatMap((line) => /^(C\d+) /.exec(line)?.[1] ?? []);

describe('The list of claims', () => {
  it('begins with what needs us, by deadline, then drafts, then what others work on, then what has ended', async () => {
    const bot = await withClaims(claims());
    const reply = await bot.press(list());
    expect(listed(reply)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8']);
    expect(reply.visibility).toBe('asker');
  });

  it('sums up first: how many in which status, and what is overdue', async () => {
    const bot = await withClaims(claims());
    expect((await bot.press(list())).text.split('\n')[0]).toBe(
      '8 claims: 1 Draft, 1 Submitted, 3 Partner action required, 1 Approved, 1 Rejected and 1 Rejected final, 1 of them overdue.',
    );
  });

  it('has customer, products, status and deadline in each line', async () => {
    const bot = await withClaims(claims());
    expect((await bot.press(list())).text).toContain(
      'C3 Contoso: Sales; Partner action required; Your turn, by Mon 23 November 2026 (1 business day left): answer Microsoft',
    );
  });

  it('opens the first three by a button', async () => {
    const bot = await withClaims(claims());
    const reply = await bot.press(list());
    expect(buttonsOn(reply)).toEqual(['C1 Litware', 'C2 Fabrikam', 'C3 Contoso']);
    expect(await bot.press(buttonOf(reply, 'C2 Fabrikam'))).toMatchObject({
      command: 'claim-show',
      args: { claim: 'C2' },
    });
  });

  it.each([
    [{ due: 'overdue' }, ['C1'], '1 claim is overdue.'],
    [{ due: 'today' }, ['C1'], '1 claim needs action today and is overdue.'],
    [{ due: 'this-week' }, ['C1', 'C2'], '2 claims need action this week, 1 of them overdue.'],
    [{ due: 'this-month' }, ['C1', 'C2', 'C3'], '3 claims need action this month, 1 of them overdue.'],
    [{ due: 'next-week' }, ['C3'], '1 claim needs action next week.'],
    [{ within: 14 }, ['C1', 'C2', 'C3'], '3 claims need action in the next 14 days, 1 of them overdue.'],
    [{ status: 'draft' }, ['C5'], '1 claim: Draft.'],
    [{ status: ['submitted', 'approved'] }, ['C6', 'C7'], '2 claims: 1 Submitted and 1 Approved.'],
    [{ customer: 'fabrikam' }, ['C2'], '1 claim for fabrikam: Rejected.'],
    [{ product: 'Sales' }, ['C3'], '1 claim on Sales: Partner action required.'],
    [{ customer: 'Litware', due: 'this-week' }, ['C1'], '1 claim for Litware needs action this week and is overdue.'],
  ])('%o gives %j', async (args, ids, summary) => {
    const bot = await withClaims(claims());
    const reply = await bot.press(list(args));
    expect(listed(reply)).toEqual(ids);
    expect(reply.text.split('\n')[0]).toBe(summary);
  });

  it('is cut where it is long, and says how many more there are', async () => {
    const many = Array.from({ length: 40 }, (_, n) => claimIn('draft', { id: `C${n + 1}` }, at(`Customer ${n}`)));
    const bot = await withClaims(many);
    const reply = await bot.press(list());
    expect(reply.text).toContain('40 claims: Draft.');
    expect(reply.text).toContain('and 25 more');
    expect(reply.text.length).toBeLessThanOrEqual(1500);
  });
});

describe('A list of the claims of a time', () => {
  const filed = (day: string) => ({ submittedAt: `${day}T10:00:00.000Z` });
  const timed = () => [
    claimIn('approved', { id: 'C1', ...filed('2026-10-01'), ...since('2026-11-09') }, at('Litware')),
    claimIn('rejected', { id: 'C2', ...filed('2026-10-31'), ...since('2026-11-02') }, at('Fabrikam')),
    claimIn('approved', { id: 'C3', ...filed('2025-12-31'), ...since('2026-01-20') }, at('Contoso')),
    claimIn('draft', { id: 'C4' }, at('Proseware')),
  ];
  const OCTOBER = { since: '2026-10-01', until: '2026-10-31' };

  it.each([
    [OCTOBER, ['C2', 'C1'], '2 claims submitted in October 2026: 1 Approved and 1 Rejected.'],
    [{ since: '2026-10-31', until: '2026-10-31' }, ['C2'], '1 claim submitted on 31 October 2026: Rejected.'],
    [{ since: '2026-01-01', until: '2026-12-31', status: 'approved' }, ['C1', 'C3'], '2 claims: Approved in 2026.'],
    [{ since: '2026-11-05', status: 'approved' }, ['C1'], '1 claim: Approved since 5 November 2026.'],
    [
      { since: '2026-09-02', until: '2026-10-05' },
      ['C1'],
      '1 claim submitted from 2 September 2026 to 5 October 2026: Approved.',
    ],
  ])('%o gives %j', async (args, ids, summary) => {
    const reply = await (await withClaims(timed())).press(list(args));
    expect(listed(reply)).toEqual(ids);
    expect(reply.text.split('\n')[0]?.replaceAll('\u00a0', ' ')).toBe(summary);
  });

  it.each([
    [
      { since: '2026-08-01', until: '2026-08-31', customer: 'Litware' },
      'No claim for Litware was submitted in August 2026. 1 claim for Litware: Approved.',
    ],
    [{ ...OCTOBER, status: 'approved' }, 'No claim came to status Approved in October 2026. 4 claims: '],
    [{ ...OCTOBER, customer: 'Adatum' }, 'There is no claim for Adatum yet.'],
  ])('%o says that there was none then, and what there is', async (args, says) => {
    const reply = await (await withClaims(timed())).press(list(args));
    expect(reply.text.replaceAll('\u00a0', ' ')).toContain(says);
  });

  it('asks for days as they are written', async () => {
    const reply = await (await withClaims(timed())).press(list({ since: 'October' }));
    expect(reply.refused).toContain('I cannot use "since" like this');
  });
});

describe('A list without claims', () => {
  const waiting = () => claims().filter(({ id }) => ['C4', 'C5', 'C7'].includes(id));

  it('says when the next one is due, and which drafts wait', async () => {
    const bot = await withClaims(waiting());
    const reply = await bot.press(list({ due: 'this-week' }));
    expect(reply.text).toBe(
      'No claim needs you this week. The next one is due Thu 10 December 2026: C4 Adatum: Teams. 1 draft waits to be submitted.',
    );
    expect(reply.refused).toBeUndefined();
    expect(buttonsOn(reply)).toEqual(['All claims', 'File a claim']);
  });

  it('says what there is in another status', async () => {
    const bot = await withClaims(waiting());
    expect((await bot.press(list({ status: 'dispute', customer: 'Adatum' }))).text).toContain(
      'No claim for Adatum is in status Dispute. 1 claim for Adatum: Partner action required.',
    );
  });

  it('says how to begin where there is none at all', async () => {
    const bot = await withClaims([]);
    const reply = await bot.press(list());
    expect(reply.text).toContain('There is no claim yet.');
    expect(buttonsOn(reply)).toEqual(['File a claim', 'What brings points?']);
  });
});
