import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { type Hearer, hears } from '../../src/alerts/heard.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { anAlert, aSubscription, SATURDAY } from './a-subscription.ts';

const ana: Hearer = { id: 'ana', mayAt: () => false };
const withClaims: Hearer = {
  id: 'ana',
  mayAt: (one, location) => one === 'claims' && ['', '4100001'].includes(location),
};
const QUALIFIES: Alert['facts'] = { kind: 'qualified', total: 71, before: 69, because: [] };
const channel = { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' } as const;

const heard = (subscription: Partial<Subscription>, alert = anAlert(), maker: Hearer | null = ana, at = SATURDAY) =>
  hears(aSubscription(subscription), alert, maker, at);

describe('A subscription hears', () => {
  it('of all designations unless some are named', () => {
    expect(heard({})).toBe(true);
    expect(heard({ designations: ['security', 'data-ai'] })).toBe(true);
    expect(heard({ designations: ['data-ai'] })).toBe(false);
  });

  it('of all topics unless some are named', () => {
    expect(heard({ topics: ['scores'] })).toBe(true);
    expect(heard({ topics: ['customers'] })).toBe(false);
  });

  it('of what is about no designation where it asked for all, or for that topic', () => {
    const fact = { kind: 'claim-declined', claim: 'c', customer: 'Contoso', status: 'rejected' } as const;
    const about = anAlert({ topic: 'customers', designations: [], facts: fact });
    expect(heard({}, about)).toBe(true);
    expect(heard({ designations: ['security'] }, about)).toBe(false);
    expect(heard({ designations: ['security'], topics: ['customers'] }, about)).toBe(true);
  });

  it('of its own line, not of somebody else’s', () => {
    const under75 = anAlert({ facts: { kind: 'below-line', line: 75, total: 72, before: 78, because: [] } });
    expect(heard({}, under75)).toBe(false);
    expect(heard({ line: 75 }, under75)).toBe(true);
    expect(heard({ line: 75 }, anAlert())).toBe(false);
  });

  it('of claims only where its maker works with them, and never in a channel', () => {
    const declined = anAlert({ topic: 'claims', location: '4100001', designations: [] });
    expect(heard({}, declined)).toBe(false);
    expect(heard({}, declined, withClaims)).toBe(true);
    expect(heard({ place: channel }, declined, withClaims)).toBe(false);
    expect(heard({ place: channel, topics: ['claims'] }, declined, withClaims)).toBe(false);
    expect(heard({}, anAlert({ topic: 'claims', location: '4100002' }), withClaims)).toBe(false);
  });

  it('of imports only where its maker may import', () => {
    const overdue = anAlert({ topic: 'data', designations: [] });
    expect(heard({}, overdue, withClaims)).toBe(false);
    expect(heard({}, overdue, { id: 'ana', mayAt: (one) => one === 'data' })).toBe(true);
  });

  it('nothing once its maker is no member any more', () => {
    expect(heard({}, anAlert(), null)).toBe(false);
  });

  it('nothing in private of what its maker did, but a channel hears of it', () => {
    const own = anAlert({ causedBy: 'ana' });
    expect(heard({}, own)).toBe(false);
    expect(heard({ place: channel }, own)).toBe(true);
    expect(heard({}, anAlert({ causedBy: 'ben' }))).toBe(true);
  });

  it('of a reminder only where its member alone reads it', () => {
    const facts = { kind: 'ask-again', record: 'r', type: 'dpor', customer: 'Contoso', member: 'ana' } as const;
    const reminder = anAlert({ topic: 'customers', designations: [], facts });
    expect(heard({}, reminder)).toBe(true);
    expect(heard({ place: channel }, reminder)).toBe(false);
    expect(heard({ by: 'ben' }, reminder, { ...ana, id: 'ben' })).toBe(false);
  });
});

describe('A mute', () => {
  const mute = (designation: 'security' | null, topic: 'scores' | 'customers' | null, until: string | null = null) => ({
    muted: [{ designation, topic, until }],
  });

  it('silences a designation, a topic, or one within the other', () => {
    expect(heard(mute('security', null))).toBe(false);
    expect(heard(mute(null, 'scores'))).toBe(false);
    expect(heard(mute('security', 'scores'))).toBe(false);
    expect(heard(mute('security', 'customers'))).toBe(true);
    expect(heard({ muted: [{ designation: 'data-ai', topic: null, until: null }] })).toBe(true);
  });

  it('ends at its time', () => {
    expect(heard(mute('security', null, '2026-12-01T00:00:00.000Z'))).toBe(false);
    expect(heard(mute('security', null, SATURDAY))).toBe(true);
  });

  it('of one designation leaves an alert that touches another of those asked for', () => {
    const both = anAlert({ designations: ['security', 'infrastructure'] });
    expect(heard(mute('security', null), both)).toBe(true);
    expect(heard({ ...mute('security', null), designations: ['security'] }, both)).toBe(false);
  });
});

describe('A line of its own', () => {
  const under = (line: number, more = {}) =>
    anAlert({ facts: { kind: 'below-line', line, total: 58, before: 72, because: [] }, ...more });
  const watching = { designations: ['data-ai' as const], watches: [{ designation: 'security' as const, line: 60 }] };

  it('hears what falls under it, and zeroes, of its designation and no other', () => {
    expect(heard(watching, under(60))).toBe(true);
    expect(heard(watching, under(70))).toBe(false);
    expect(heard(watching, under(60, { designations: ['modern-work'] }))).toBe(false);
    const zero: Alert['facts'] = { kind: 'metric-zero', metric: 'usage-growth', before: 3, total: 60, because: [] };
    expect(heard(watching, anAlert({ facts: zero }))).toBe(true);
    expect(heard(watching, anAlert({ topic: 'customers', facts: QUALIFIES }))).toBe(false);
  });

  it('leaves the rest as it is heard, by the line of the rest', () => {
    expect(heard(watching, under(70, { designations: ['data-ai'] }))).toBe(true);
    expect(heard({ watches: watching.watches }, under(70))).toBe(true);
  });

  it('is silenced with its designation', () => {
    expect(heard({ ...watching, muted: [{ designation: 'security', topic: null, until: null }] }, under(60))).toBe(
      false,
    );
    expect(heard({ ...watching, muted: [{ designation: 'data-ai', topic: null, until: null }] }, under(60))).toBe(true);
  });
});
