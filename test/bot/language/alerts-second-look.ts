import type { Utterances } from './utterances.ts';

/** Alerts, written before the words for them were taught. */
export const ALERTS_SECOND_LOOK = {
  alerts: [
    ['ping me if data ai slips under 70', { action: 'subscribe', designation: 'data-ai', line: 70, where: 'me' }],
    ['send the digest to this channel daily at 7.30', { action: 'schedule', schedule: 'daily 07:30', where: 'here' }],
    ['every thursday 4pm please the weekly summary', { action: 'schedule', schedule: 'weekly thursday 16:00' }],
    ['dont bother me between 7pm and 8am', { action: 'quiet-hours', quiet: '19:00-08:00' }],
    ['silence infra alerts until 15 December', { action: 'mute', designation: 'infrastructure', until: '2026-12-15' }],
    ['stop all alerts in this channel', { action: 'unsubscribe', where: 'here' }],
    ['show my notification settings', { action: 'list' }],
    ['notify the team about expiring certifications', { action: 'subscribe', topic: 'certifications', where: 'here' }],
    ['let me know when we qualify for modern work', { action: 'subscribe', designation: 'modern-work', where: 'me' }],
    ['turn modern work alerts back on', { action: 'unmute', designation: 'modern-work' }],
    [
      'benachrichtige mich wenn Security unter 72 fällt',
      { action: 'subscribe', designation: 'security', line: 72, where: 'me' },
    ],
    ['our renewal anniversary is on 1 march 2027', { action: 'enrolment', date: '2027-03-01' }],
    ['mute claims', { action: 'mute', topic: 'claims' }],
    [
      'warn us right away when a customer drops out',
      { action: 'subscribe', topic: 'customers', schedule: 'at-once', where: 'here' },
    ],
    ['change the summary to fridays at noon', { action: 'schedule', schedule: 'weekly friday 12:00' }],
    [
      'I want to be told when we fall under 72 points in security',
      { action: 'subscribe', designation: 'security', line: 72, where: 'me' },
    ],
    ['send alerts to this channel', { action: 'subscribe', where: 'here' }],
    [
      'weekly digest on wednesdays at 10 please, in this channel',
      { action: 'schedule', schedule: 'weekly wednesday 10:00', where: 'here' },
    ],
    ['shut up about infra', { action: 'mute', designation: 'infrastructure' }],
    ['no alerts about data ai please', { action: 'mute', designation: 'data-ai' }],
    ['no messages after 6pm and before 8am', { action: 'quiet-hours', quiet: '18:00-08:00' }],
    ['pause everything until 3 January', { action: 'snooze', until: '2027-01-03' }],
    ['get me alerts for modern work', { action: 'subscribe', designation: 'modern-work', where: 'me' }],
    ['alarm me if any metric goes to zero', { action: 'subscribe', where: 'me' }],
    ['set the alert line for security to 80', { action: 'subscribe', designation: 'security', line: 80 }],
    ['summary each morning at 8', { action: 'schedule', schedule: 'daily 08:00' }],
    ['resume alerts', { action: 'unmute' }],
    ['wir sind in Security eingeschrieben', { action: 'enrolment', designation: 'security' }],
    [
      'weekly update here every tuesday at 8am',
      { action: 'schedule', schedule: 'weekly tuesday 08:00', where: 'here' },
    ],
    [
      'notify me when infra goes under 60',
      { action: 'subscribe', designation: 'infrastructure', line: 60, where: 'me' },
    ],
    ['can you warn us before certifications expire', { action: 'subscribe', topic: 'certifications', where: 'here' }],
    ['mute data ai for two weeks', { action: 'mute', designation: 'data-ai', until: '2026-12-05' }],
    ['send the summary at 5 pm on fridays', { action: 'schedule', schedule: 'weekly friday 17:00' }],
    ['what alerts do i have', { action: 'list' }],
    ['cancel my subscription', { action: 'unsubscribe' }],
    ['snooze till monday', { action: 'snooze', until: '2026-11-23' }],
    ['alerts only during the day, quiet from 7pm to 7am', { action: 'quiet-hours', quiet: '19:00-07:00' }],
    ['ping the channel if a claim gets rejected', { action: 'subscribe', topic: 'claims', where: 'here' }],
    ['unmute infra and security', { action: 'unmute', designation: ['security', 'infrastructure'] }],
  ],
} as const satisfies Utterances;
