import { describe, expect, it } from 'vitest';
import { type Alert, alertsOf, endingOf, withoutEarlierStages } from '../../src/alerts/index.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import { worldOf } from './detect-world.ts';

const BASE = { topic: 'scores', designations: [], since: '2026-10-20', due: null, tone: 'bad', location: '' } as const;

function alert(facts: Alert['facts'], more: Partial<Alert> = {}): Alert {
  return { key: facts.kind, ...BASE, designations: ['security'], causedBy: null, facts, ...more };
}

const ahead = alert({ kind: 'below-line-ahead', line: 70, month: '2026-11', total: 66, before: 72, because: [] });
const below = (line: number) => alert({ kind: 'below-line', line, total: 66, before: 72, because: [] });

describe('What it means that an alert is over', () => {
  it('what was feared for next month came, or did not', () => {
    expect(endingOf(ahead, [below(70)], '2026-12-20')).toBe('happened');
    expect(endingOf(ahead, [below(75)], '2026-12-20')).toBe('resolved');
    expect(endingOf(ahead, [{ ...below(70), designations: ['data-ai'] }], '2026-12-20')).toBe('resolved');
  });

  it('a certification was renewed, or lapsed and is told of as that, or is history', () => {
    const facts = {
      kind: 'certification-ends',
      person: 'Ana',
      certification: 'SC-300',
      why: 'expires',
      counts: [],
    } as const;
    const own = alert({ ...facts, counts: [] }, { key: 'sc-300', due: '2026-12-05', tone: 'warning' });
    const lapsed = { ...own, key: 'sc-300#last', since: '2026-12-20', tone: 'bad' } as const;
    expect(endingOf(own, [], '2026-12-20')).toBe('resolved');
    expect(endingOf(own, [lapsed], '2026-12-20')).toBe('happened');
    // December's figures come on 20 January and tell of it for a month.
    expect(endingOf(lapsed, [], '2027-02-19')).toBe('resolved');
    expect(endingOf(lapsed, [], '2027-02-20')).toBe('happened');
  });

  it('a customer came back, or a year has passed', () => {
    const points = { points: -3.3, words: 'fell under 15 % active', money: false };
    const own = alert({ kind: 'customer-fell', metric: 'deployments', tenant: 't', customer: 'Fabrikam', ...points });
    expect(endingOf(own, [], '2027-03-20')).toBe('resolved');
    expect(endingOf(own, [], '2027-10-20')).toBe('happened');
  });

  it('a slip is over when it is made up for', () => {
    expect(endingOf(below(70), [], '2027-01-20')).toBe('resolved');
  });
});

it('of the stages of one claim the latest is shown, and other alerts stay where they are', () => {
  const claimOf = (id: string, status: Claim['status'], product: string): Claim => ({
    ...{
      id,
      status,
      portalId: '',
      rules: '2023-10',
      since: '2026-11-02T08:00:00.000Z',
      disputed: false,
      declined: false,
    },
    fields: blankFields({ customer: 'Contoso', solutionArea: 'microsoft-365', products: [product] }),
    ...{ proof: [], ticks: [], history: [] },
  });
  const claims = [claimOf('C1', 'partner-action-required', 'Teams'), claimOf('C2', 'rejected', 'Intune')];
  const alerts = alertsOf(worldOf({ today: '2026-11-20', claims }));
  expect(alerts).toHaveLength(4);
  expect(withoutEarlierStages(alerts).map(({ key }) => key)).toEqual([
    'claim-deadline/C1/partner-action-required/2026-11-02#last',
    'claim-declined/C2/rejected/2026-11-02',
  ]);
});
