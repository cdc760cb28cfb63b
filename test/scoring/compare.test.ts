import { describe, expect, it } from 'vitest';
import { compare, score } from '../../src/scoring/index.ts';
import { azure, certificate, M, portfolio, type Rows, RULES, YEAR_BEFORE } from './fixtures.ts';

const card = (rows: Rows) => score(portfolio(rows), RULES, M);
const before: Rows = {
  'azure-usage': [azure('loyal', M, 5000), azure('leaving', M, 5000, { attribution: 'PAL' })],
  training: [certificate('ada', 'MS-102')],
};

describe('what changed', () => {
  it('is nothing when nothing did', () => {
    expect(compare(card(before), card(before))).toEqual([]);
  });

  it('names the metric, the points and whoever caused it', () => {
    const after = {
      ...before,
      'azure-usage': [azure('loyal', M, 5000), azure('leaving', M, 5000, { attribution: 'GDAP' })],
    };
    const infrastructure = compare(card(before), card(after)).find(
      ({ designation }) => designation === 'infrastructure',
    );
    expect(infrastructure).toEqual({
      designation: 'infrastructure',
      before: { total: 22, needed: 70, track: 'enterprise', qualified: false },
      after: { total: 12, needed: 70, track: 'enterprise', qualified: false },
      metrics: [
        {
          metric: 'net-customer-adds',
          before: 20,
          after: 10,
          because: [{ subject: 'leaving', id: 'leaving', amount: -1, reason: 'association-not-eligible' }],
        },
      ],
    });
  });

  it('says why a person does not count any more, the largest effect first', () => {
    const after = { ...before, training: [certificate('ada', 'MS-102', { expires: '2026-07-01' })] };
    const [change] = compare(card(before), card(after));
    expect(change).toMatchObject({ designation: 'modern-work', before: { track: 'smb', total: 15 } });
    expect(change?.metrics[0]?.because).toEqual([
      { subject: 'ada', id: 'mail:ada@example.com', amount: -1, reason: 'expired' },
    ]);
  });

  it('is everything that has points when there was nothing before', () => {
    const changes = compare(null, card(before));
    expect(changes.map(({ designation }) => designation)).toEqual(RULES.designations.map(({ id }) => id));
    expect(changes.every((change) => change.before === null)).toBe(true);
  });

  it('adds the parts of one customer', () => {
    const grown = { 'azure-usage': [azure('a', YEAR_BEFORE, 13_000), azure('a', M, 20_000)] };
    const flat = { 'azure-usage': [azure('a', YEAR_BEFORE, 13_000), azure('a', M, 14_250)] };
    const security = compare(card(flat), card(grown)).find(({ designation }) => designation === 'security');
    expect(security?.metrics).toMatchObject([{ metric: 'usage-growth', because: [{ id: 'a', amount: 5750 }] }]);
  });
});
