import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const alertsIn = (text: string) => {
  const understood = understand(text, KNOWN);
  return understood.kind === 'command' ? { command: understood.command, ...understood.args } : understood.kind;
};
const alerts = (action: string, more: object = {}) => ({ command: 'alerts', action, ...more });

describe('what is wanted of the alerts', () => {
  it.each([
    ["don't want the certification alerts anymore", alerts('mute', { topic: 'certifications' })],
    ['no more certification reminders please', alerts('mute', { topic: 'certifications' })],
    ['stop nagging about infra', alerts('mute', { designation: 'infrastructure' })],
    ['modern work alerts on silent please', alerts('mute', { designation: 'modern-work' })],
    ['shut up about data ai', alerts('mute', { designation: 'data-ai' })],
  ])('one thing is heard of no longer, the rest is: %s', (text, meant) => {
    expect(alertsIn(text)).toEqual(meant);
  });

  it.each([
    ['snooze security until monday', alerts('snooze', { designation: 'security', until: '2026-11-23' })],
    ['snooze the claim alerts for a week', alerts('snooze', { topic: 'claims', until: '2026-11-28' })],
    ['hold all messages until Monday', alerts('snooze', { until: '2026-11-23' })],
    ['keep quiet until friday', alerts('snooze', { until: '2026-11-27' })],
    ['no pings until wednesday', alerts('snooze', { until: '2026-11-25' })],
    ['hold the messages till the 14th, I am away', alerts('snooze', { until: '2026-12-14' })],
    ['remind me again in 3 days', alerts('snooze', { until: '2026-11-24' })],
    ['on leave from monday for two weeks, stop the messages', alerts('snooze', { until: '2026-12-05' })],
  ])('it waits: %s', (text, meant) => {
    expect(alertsIn(text)).toEqual(meant);
  });

  it('hours are for what is muted, too', () => {
    expect(alertsIn('mute security for 4 hours')).toEqual(alerts('mute', { designation: 'security', hours: 4 }));
  });

  it.each(['turn everything off', 'enough notifications', 'switch all notifications off', 'too many pings, stop it'])(
    'nothing is to come: %s',
    (text) => {
      expect(alertsIn(text)).toEqual(alerts('unsubscribe'));
    },
  );

  it('whoever unsubscribes from a designation wants its line of points to end', () => {
    expect(alertsIn('unsubscribe me from infra')).toMatchObject(
      alerts('unsubscribe', { designation: 'infrastructure' }),
    );
  });

  it.each(['stop the monday digest', 'no summary anymore', 'cancel the weekly summary'])(
    'the summary ends and the alerts stay: %s',
    (text) => {
      expect(alertsIn(text)).toEqual(alerts('unsubscribe', { schedule: 'off' }));
    },
  );

  it.each([
    ['back from vacation, start the alerts again', {}],
    ['switch infra alerts on again', { designation: 'infrastructure' }],
    ['security notifications back on please', { designation: 'security' }],
    ['un-mute data ai', { designation: 'data-ai' }],
    ['lift the mute on modern work', { designation: 'modern-work' }],
  ])('it is heard again: %s', (text, more) => {
    expect(alertsIn(text)).toEqual(alerts('unmute', more));
  });

  it.each([
    'what will you notify me about',
    'which alerts have I got',
    "what's muted",
    'did i mute anything',
    'when is the next digest posted here',
  ])('it is asked what comes: %s', (text) => {
    expect(alertsIn(text)).toEqual(alerts('list'));
  });

  it.each([
    ['give me a shout when data ai hits 70', { designation: 'data-ai', where: 'me' }],
    ['drop me a note if security moves', { designation: 'security', where: 'me' }],
    ['wake me if infra falls under 50', { designation: 'infrastructure', line: 50, where: 'me' }],
    ['heads-up when a claim gets rejected please', { topic: 'claims' }],
    ['sag mir wenn Security unter 70 rutscht', { designation: 'security', line: 70, where: 'me' }],
    ['follow modern work', { designation: 'modern-work' }],
    ['I want to hear about expiring certs in time', { topic: 'certifications', where: 'me' }],
  ])('somebody wants to hear: %s', (text, more) => {
    expect(alertsIn(text)).toEqual(alerts('subscribe', more));
  });

  it.each([
    ['summary on the first of every month', 'monthly 1'],
    ['change the digest to monthly', 'monthly'],
    ['move the summary to wednesday 8am', 'weekly wednesday 08:00'],
    ['monday is bad for the summary, wednesday in place of it', 'weekly wednesday'],
    ['the daily digest is too often, weekly is enough', 'weekly'],
  ])('it comes at another time: %s', (text, schedule) => {
    expect(alertsIn(text)).toEqual(alerts('schedule', { schedule }));
  });

  it('a zone may stand behind its word', () => {
    expect(alertsIn('change the time zone: Berlin')).toEqual(alerts('schedule', { zone: 'Berlin' }));
  });
});
