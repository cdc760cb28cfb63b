import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldUntil, morningOf } from '../../src/alerts/quiet.ts';
import { aSubscription } from './a-subscription.ts';

const overnight = aSubscription({ quiet: { from: '22:00', to: '07:00' } });

describe('Quiet hours', () => {
  it('hold what comes up at night until they end, in the zone of the subscriber', () => {
    expect(heldUntil(overnight, '2026-11-20T23:30:00.000Z')).toBe('2026-11-21T06:00:00.000Z');
    expect(heldUntil(overnight, '2026-11-20T20:59:00.000Z')).toBe('2026-11-20T20:59:00.000Z');
    expect(heldUntil(overnight, '2026-11-20T21:00:00.000Z')).toBe('2026-11-21T06:00:00.000Z');
    expect(heldUntil(overnight, '2026-11-21T06:00:00.000Z')).toBe('2026-11-21T06:00:00.000Z');
    const inNewYork = { ...overnight, zone: 'America/New_York' };
    expect(heldUntil(inNewYork, '2026-11-20T23:30:00.000Z')).toBe('2026-11-20T23:30:00.000Z');
  });

  it('may lie within one day', () => {
    const siesta = aSubscription({ quiet: { from: '12:00', to: '15:00' } });
    expect(heldUntil(siesta, '2026-11-20T12:00:00.000Z')).toBe('2026-11-20T14:00:00.000Z');
    expect(heldUntil(siesta, '2026-11-20T16:00:00.000Z')).toBe('2026-11-20T16:00:00.000Z');
  });

  it('do not last a day longer where an hour comes twice', () => {
    const early = aSubscription({ quiet: { from: '01:00', to: '02:30' } });
    expect(heldUntil(early, '2026-10-24T23:30:00.000Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(heldUntil(early, '2026-10-25T01:15:00.000Z')).toBe('2026-10-25T01:15:00.000Z');
  });

  it('end even where their end does not exist', () => {
    const early = aSubscription({ quiet: { from: '23:00', to: '02:30' } });
    expect(heldUntil(early, '2027-03-28T00:30:00.000Z')).toBe('2027-03-28T01:00:00.000Z');
  });
});

describe('A snooze', () => {
  it('holds everything until it ends, and then the quiet hours do', () => {
    const snoozed = aSubscription({ snoozedUntil: '2026-11-28T00:00:00.000Z' });
    expect(heldUntil(snoozed, '2026-11-21T09:00:00.000Z')).toBe('2026-11-28T00:00:00.000Z');
    expect(heldUntil(snoozed, '2026-11-29T09:00:00.000Z')).toBe('2026-11-29T09:00:00.000Z');
    const both = { ...overnight, snoozedUntil: '2026-11-28T00:00:00.000Z' };
    expect(heldUntil(both, '2026-11-21T09:00:00.000Z')).toBe('2026-11-28T06:00:00.000Z');
  });
});

describe('Left alone until a day, somebody hears again', () => {
  const on = (zone: string, digest = '') => morningOf('2026-12-01', aSubscription({ digest, zone }));

  it('in the morning of that day, wherever they are', () => {
    expect(on('Europe/Berlin')).toBe('2026-12-01T08:00:00.000Z');
    expect(on('Pacific/Kiritimati')).toBe('2026-11-30T19:00:00.000Z');
    expect(on('Pacific/Pago_Pago')).toBe('2026-12-01T20:00:00.000Z');
  });

  it('in time for a summary that comes earlier, and not as late as one that comes later', () => {
    expect(on('Europe/Berlin', 'weekly tuesday 06:30')).toBe('2026-12-01T05:30:00.000Z');
    expect(on('Europe/Berlin', 'daily 18:00')).toBe('2026-12-01T08:00:00.000Z');
  });
});

it('What is held is free to go at the time it is held until, and never for more than a day by quiet hours alone', () => {
  const hour = fc.nat(23).map((value) => `${String(value).padStart(2, '0')}:30`);
  const when = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  const zone = fc.constantFrom('Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'UTC');
  fc.assert(
    fc.property(hour, hour, zone, when, (from, to, zoneName, date) => {
      const subscription = aSubscription({ quiet: { from, to }, zone: zoneName });
      const at = date.toISOString();
      const free = heldUntil(subscription, at);
      expect(free >= at).toBe(true);
      expect(Date.parse(free) - date.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
      expect(heldUntil(subscription, free)).toBe(free);
    }),
    { numRuns: 100 },
  );
});
