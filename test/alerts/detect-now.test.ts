import { describe, expect, it } from 'vitest';
import { alertsNow } from '../../src/bot/alerts/alerts-now.ts';
import type { Partner } from '../../src/bot/partner.ts';
import { PlainError } from '../../src/plain-error.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { type Month, ruleSetFor, score } from '../../src/scoring/index.ts';
import { type Account, EMPTY_ACCOUNT } from '../../src/storage/account.ts';

const REMINDER: Account['associations'][number] = {
  ...{ id: 'r1', type: 'pal', customer: 'Trey Research', tenant: '', domain: '', item: 'azure', subscription: '' },
  ...{ location: '', from: '', to: '', state: 'asked', remindOn: '2026-11-20' },
  history: [{ at: '2026-11-02T08:00:00.000Z', by: { id: 'maria', name: 'Maria' }, what: 'asked for' }],
};

/** Seventy's look at what is worth telling, on the sample unless told otherwise; counts how often it looks. */
async function looking(more: Partial<Partner> = {}) {
  const portfolio = await samplePortfolio();
  const seen = { scored: 0, at: '2026-11-21T09:00:00Z', trouble: more.trouble };
  const cards = new Map<Month, ReturnType<typeof score>>();
  const partner = (): Partner => ({
    ...{ portfolio, sample: true, empty: false, imports: [], asOf: '2026-10' },
    beforeLastImport: async () => null,
    scorecard(month = '2026-10') {
      seen.scored += 1;
      const card = cards.get(month) ?? score(portfolio, ruleSetFor(month), month);
      cards.set(month, card);
      return card;
    },
    ...more,
    ...(seen.trouble ? { trouble: seen.trouble } : {}),
  });
  const settings = { rules: '2023-10', holidays: [] } as const;
  const now = alertsNow({ clock: { now: () => new Date(seen.at) }, settings, partner: async () => partner() });
  return { now, seen };
}

const kindsOf = (alerts: Awaited<ReturnType<ReturnType<typeof alertsNow>>>) => [
  ...new Set(alerts.map(({ facts }) => facts.kind)),
];

describe('What is worth telling now', () => {
  it('is interesting on the sample partner, and says nothing of late imports', async () => {
    const { now } = await looking();
    expect(kindsOf(await now(EMPTY_ACCOUNT))).toEqual([
      'association-ended',
      'below-line',
      'certification-ends',
      'customer-fell',
      'metric-zero',
      'qualified',
    ]);
  });

  it('costs nothing while neither the account nor the day changes', async () => {
    const { now, seen } = await looking();
    const first = await now(EMPTY_ACCOUNT);
    const { scored } = seen;
    expect(await now(EMPTY_ACCOUNT)).toBe(first);
    expect(seen.scored).toBe(scored);
    seen.at = '2026-11-22T09:00:00Z';
    expect(await now(EMPTY_ACCOUNT)).not.toBe(first);
  });

  it('looks again when the account has changed, by the lines of its subscriptions', async () => {
    const { now } = await looking();
    const lines = async (account: Account) =>
      (await now(account)).flatMap(({ facts }) => (facts.kind === 'below-line' ? facts.line : []));
    expect(await lines(EMPTY_ACCOUNT)).toEqual([70]);
    const subscriptions = [
      { line: 70, watches: [{ designation: 'security', line: 66 }] },
    ] as unknown as Account['subscriptions'];
    expect(await lines({ ...EMPTY_ACCOUNT, version: 1, subscriptions })).toEqual([66, 70]);
  });

  it('is asked about an account as it would be with one more line, and about the account itself', async () => {
    const { now } = await looking();
    const wanted = {
      ...EMPTY_ACCOUNT,
      subscriptions: [{ line: 66, watches: [] }] as unknown as Account['subscriptions'],
    };
    const lines = async (account: Account) =>
      (await now(account)).flatMap(({ facts }) => (facts.kind === 'below-line' ? facts.line : []));
    expect(await lines(EMPTY_ACCOUNT)).toEqual([70]);
    expect(await lines(wanted)).toEqual([66, 70]);
    expect(await lines(EMPTY_ACCOUNT)).toEqual([70]);
  });

  it('is claims and reminders alone while there is nothing to score', async () => {
    const { now } = await looking({ empty: true, sample: false });
    expect(kindsOf(await now({ ...EMPTY_ACCOUNT, associations: [REMINDER] }))).toEqual(['ask-again']);
  });

  it('does not keep what was said while the imports could not be read', async () => {
    const { now, seen } = await looking();
    seen.trouble = new PlainError('The imports cannot be read.');
    expect(kindsOf(await now({ ...EMPTY_ACCOUNT, associations: [REMINDER] }))).toEqual(['ask-again']);
    seen.trouble = undefined;
    expect(kindsOf(await now({ ...EMPTY_ACCOUNT, associations: [REMINDER] }))).toContain('below-line');
  });
});
