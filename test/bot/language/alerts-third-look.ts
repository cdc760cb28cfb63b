import type { Utterances } from './utterances.ts';

/** Alerts in the words of people who had not seen the cues; wrong before they were taught. */
export const ALERTS_THIRD_LOOK = {
  alerts: [
    ['alerts', { action: 'list' }],
    ['alerts off', { action: 'unsubscribe' }],
    ['alerts on for security', { action: 'subscribe', designation: 'security' }],
    ['pause everything over the holidays', { action: 'mute' }],
    ['when am I notified', { action: 'list' }],
    ['not now, remind me again tomorrow', { action: 'snooze', until: '2026-11-22' }],
    ['stop bugging me about business applications', { action: 'mute', designation: 'business-applications' }],
    [
      'sag mir sofort Bescheid wenn Security unter 70 fällt',
      { action: 'subscribe', designation: 'security', schedule: 'at-once', line: 70, where: 'me' },
    ],
    ['dont send me claim stuff anymore', { action: 'mute', topic: 'claims' }],
    [
      'tell me right away when a cert is about to expire',
      { action: 'subscribe', topic: 'certifications', schedule: 'at-once', where: 'me' },
    ],
    [
      'tell me as soon as infra slips under 60',
      { action: 'subscribe', designation: 'infrastructure', schedule: 'at-once', line: 60, where: 'me' },
    ],
    ["I'm in Singapore, change my timezone", { action: 'schedule', zone: 'Singapore' }],
    ['our anniversary is 15 march', { action: 'enrolment', date: '2027-03-15' }],
    ['move the monday summary to tuesday 10', { action: 'schedule', schedule: 'weekly tuesday 10:00' }],
    ['enough for today, quiet until monday', { action: 'snooze', until: '2026-11-23' }],
    ['stop the weekly report pls', { action: 'unsubscribe', schedule: 'off' }],
    ['erinnere mich nicht mehr an Modern Work', { action: 'mute', designation: 'modern-work' }],
    ["coupe les alertes de sécurité jusqu'à lundi", { action: 'mute', designation: 'security', until: '2026-11-23' }],
    ['keep me in the loop on security', { action: 'subscribe', designation: 'security', where: 'me' }],
    ['shut up until monday', { action: 'snooze', until: '2026-11-23' }],
    ['shout when a customer leaves', { action: 'subscribe', topic: 'customers' }],
    ['quiet 18-8', { action: 'quiet-hours', quiet: '18:00-08:00' }],
    ['i want to know when we drop under 70 anywhere', { action: 'subscribe', line: 70, where: 'me' }],
    ['too many messages, just once a week pls', { action: 'schedule', schedule: 'weekly' }],
    ['start sending alerts again', { action: 'unmute' }],
    ['my timezone is Europe/Berlin', { action: 'schedule', zone: 'Europe/Berlin' }],
    ['hör auf mit den Meldungen', { action: 'unsubscribe' }],
  ],
} as const satisfies Utterances;
