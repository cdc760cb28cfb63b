import { describe, expect, it } from 'vitest';
import type { AlertWorld } from '../../src/alerts/index.ts';
import { bookOf } from '../../src/associations/book.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import { PARTNER_CENTER } from '../../src/associations/claims/history.ts';
import type { AssociationRecord } from '../../src/associations/record.ts';
import { alertsOfKind, worldOf } from './detect-world.ts';

const MARIA = { id: 'maria', name: 'Maria Gonzalez' };

function claim(status: Claim['status'], since: string, more: Partial<Claim> & { by?: typeof MARIA } = {}): Claim {
  const { by = PARTNER_CENTER, ...rest } = more;
  const at = `${since}T08:00:00.000Z`;
  return {
    id: 'C3',
    portalId: '',
    rules: '2023-10',
    status,
    since: at,
    disputed: false,
    declined: false,
    fields: blankFields({
      customer: 'Contoso',
      solutionArea: 'microsoft-365',
      products: ['Teams'],
      location: '6048215',
    }),
    proof: [],
    ticks: [],
    history: [{ at, by, kind: 'status', changes: [{ field: 'status', from: 'submitted', to: status }] }],
    ...rest,
  };
}

const on = (today: string, claims: readonly Claim[], more: Partial<AlertWorld> = {}) =>
  worldOf({ today, claims, ...more });
const stages = (today: string, own: Claim, more: Partial<AlertWorld> = {}) =>
  alertsOfKind('claim-deadline', on(today, [own], more)).map(({ key }) => key.split('#')[1]);

describe('A claim that Microsoft asks more about', () => {
  // 14 business days after Monday, 2 November 2026: Friday, 20 November.
  const asked = claim('partner-action-required', '2026-11-02');

  it('is told of when it asks, when five business days are left, and on the last day', () => {
    expect(stages('2026-11-02', asked)).toEqual(['open']);
    expect(stages('2026-11-12', asked)).toEqual(['open']);
    expect(stages('2026-11-13', asked)).toEqual(['near', 'open']);
    expect(stages('2026-11-20', asked)).toEqual(['last', 'near', 'open']);
    expect(stages('2026-11-25', asked)).toEqual(['last', 'near', 'open']);
  });

  it('counts the holidays of the settings out', () => {
    const holidays = { claimSettings: { holidays: ['2026-11-11'] } };
    expect(stages('2026-11-13', asked, holidays)).toEqual(['open']);
  });

  it('says until when, at whose location, and once it is overdue that it is', () => {
    const [alert] = alertsOfKind('claim-deadline', on('2026-11-23', [asked]));
    expect(alert).toMatchObject({ due: '2026-11-20', tone: 'bad', location: '6048215', facts: { overdue: true } });
  });

  it('does not tell who wrote it down what they know, but reminds them later', () => {
    const own = claim('partner-action-required', '2026-11-02', { by: MARIA });
    const causes = (today: string) => alertsOfKind('claim-deadline', on(today, [own])).map(({ causedBy }) => causedBy);
    expect(causes('2026-11-03')).toEqual(['maria']);
    expect(causes('2026-11-13')).toEqual([null, 'maria']);
  });

  it('has nothing more to tell once it is answered', () => {
    expect(stages('2026-11-20', claim('submitted', '2026-11-19'))).toEqual([]);
  });
});

describe('Other deadlines', () => {
  it('Microsoft being late is told once it is late', () => {
    expect(stages('2026-11-09', claim('submitted', '2026-11-02'))).toEqual([]);
    expect(stages('2026-11-10', claim('submitted', '2026-11-02'))).toEqual(['last']);
    expect(stages('2026-11-10', claim('dispute', '2026-11-02'))).toEqual(['last']);
  });

  it('a chance to dispute is told of in its last week, and not once it is gone', () => {
    const rejected = claim('rejected', '2026-10-20');
    expect(stages('2026-11-11', rejected)).toEqual([]);
    expect(stages('2026-11-13', rejected)).toEqual(['near']);
    expect(stages('2026-11-19', rejected)).toEqual(['last', 'near']);
    expect(stages('2026-11-20', rejected)).toEqual([]);
  });

  it('the time to opt out is told of once: nobody here can do anything about it', () => {
    const approved = claim('approved', '2026-11-02', { rules: '2021' });
    expect(stages('2026-11-03', approved)).toEqual(['near']);
    expect(stages('2026-11-09', approved)).toEqual(['near']);
    expect(stages('2026-11-10', approved)).toEqual([]);
  });

  it('a draft has none', () => {
    expect(stages('2026-11-20', claim('draft', '2026-01-02'))).toEqual([]);
  });
});

describe('A claim that was declined', () => {
  const declined = (today: string, ...claims: Claim[]) => alertsOfKind('claim-declined', on(today, claims));

  it('is told of, with the last day to dispute it', () => {
    expect(declined('2026-11-03', claim('rejected', '2026-11-02'))).toMatchObject([
      { key: 'claim-declined/C3/rejected/2026-11-02', due: '2026-12-02', causedBy: null },
    ]);
    expect(declined('2026-11-03', claim('rejected', '2026-11-02', { disputed: true }))).toMatchObject([{ due: null }]);
  });

  it('is settled by a new claim for the same', () => {
    const again = { ...claim('draft', '2026-11-05'), id: 'C4' };
    expect(declined('2026-11-06', claim('customer-consent-denied', '2026-11-02'), again)).toEqual([]);
  });

  it('is history after 30 days', () => {
    const own = claim('rejected-final', '2026-11-02');
    expect(declined('2026-12-02', own)).toHaveLength(1);
    expect(declined('2026-12-03', own)).toEqual([]);
  });
});

describe('A request somebody wanted to be asked about again', () => {
  const asked: AssociationRecord = {
    ...{ id: 'r1', type: 'dpor', customer: 'Trey Research', tenant: '', domain: '', item: 'azure', subscription: '' },
    ...{ location: '6048231', from: '', to: '', state: 'asked', remindOn: '2026-11-20' },
    history: [{ at: '2026-11-02T08:00:00.000Z', by: MARIA, what: 'asked for' }],
  };
  const reminders = (today: string, record: AssociationRecord) =>
    alertsOfKind(
      'ask-again',
      worldOf({ today, holdings: bookOf({ imported: [], claims: [], records: [record], today }) }),
    );

  it('is told from that day on to whoever asked', () => {
    expect(reminders('2026-11-19', asked)).toEqual([]);
    expect(reminders('2026-11-21', asked)).toMatchObject([
      { key: 'ask-again/r1/2026-11-20', location: '6048231', facts: { member: 'maria', customer: 'Trey Research' } },
    ]);
  });

  it('is not told once it is there', () => {
    const there: AssociationRecord = { ...asked, state: 'recorded', from: '2026-11-10', remindOn: '' };
    expect(reminders('2026-11-21', there)).toEqual([]);
  });
});
