import { SENT } from '../alerts/action.ts';
import type { Cues } from './cue.ts';

const DAY =
  'monday|mondays|montag|montags|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|sunday|day|days|weekday|weekdays|workday|week|month|morning|mornings|evening|evenings|tag|woche|morgen|jour|semaine|lundi|lunes|dia|semana';
const REPORT =
  'summary|summaries|digest|digests|report|recap|overview|briefing|update|updates|{score}|numbers|points|zusammenfassung|resumen|resume|list|claims';
const SEND =
  'post|posting|send|share|deliver|drop|give|mail|message|schick|schicke|sende|poste|envoie|publie|envia|publica';
const EVENT =
  'drops|drop|falls|fall|slips|slip|sinks|dips|goes|loses|lose|lost|misses|refuses|refused|declines|declined|reject|rejects|rejected|approved|approves|qualify|qualifies|reaches|reach|hits|moves|changes|happens|arrives|leaves|churns|fallt|sinkt|baisse|tombe|baja|cae';

export const alerts: Cues = {
  command: 'alerts',
  label: 'Alerts',
  say: 'show my alerts',
  takes: ['action', 'designation', 'topic', 'schedule', 'line', 'where', 'until', 'hours', 'quiet', 'zone', 'date'],
  cues: [
    [
      14,
      'alert|notify|warn|ping|benachrichtige|warne|previens|avisame|alerte me|us|mich|uns|moi|nous|team|here|when|if|about|of|on|wenn|quand|cuando|si|everyone',
      'alert|notify|warn|ping|inform the? team|channel|group|sales|claims|others|manager|managers',
      'be|get|am|want told|alerted|notified|informed|warned when|if|once|about',
      'alarm me|us when|if',
      'alert line|threshold|level|limit & <number>',
      `no|not alert|alerts|message|messages|notification|notifications about|for|on|after|before|between|at`,
      'shut up about|for',
      'eingeschrieben|inscrits|inscritos & <designation>',
      'let|keep me|us know|posted|informed ... when|if|once|as|about|of',
      'let|keep me|us|the|team ... know ... when|if|once|as|about|of',
      `tell|inform|message|drop|give me|us|the|him|her|team|here|everyone ... when|if|once & ${EVENT}`,
      'subscribe|subscribed|subscribes|unsubscribe|unsubscribed',
      'my|our|active|current|alert|which|what|show|list subscription|subscriptions',
      'mute|unmute|snooze|unsnooze|pause|unpause|silence & <designation>|{claims}|{certs}|alert|alerts|notification|notifications|messages|everything|all|here|channel|until|till|for|seventy|you|customers|scores',
      `every|each|jeden|jede|chaque|cada ... ${DAY} & ${SEND}|digest|digests|summary|report|recap|scores|update|updates|briefing|overview|zusammenfassung|resumen`,
      `${SEND} ... a|an|daily|weekdays|monthly|taglich ... daily|weekly|monthly|mondays|fridays ${REPORT}`,
      `daily|weekdays|mondays|fridays|taglich|wochentlich & ${SEND}`,
      `${SEND} ... ${REPORT} ... here|channel`,
      'digest|summary|report ... instead',
      `digest|summary|report|recap & at|in|on|to & noon|evening|evenings|morning|mornings|afternoon|midday|oclock|mondays|tuesdays|wednesdays|thursdays|fridays|am|pm|<number>`,
      'change|move|switch|set|shift|reschedule|schedule|turn|stop|cancel|disable|end ... digest|summary|summaries|recap',
      'quiet hours|time|from|between|after|at',
      'want|get|send|give ... alerts|notifications',
      'ruhezeit|ruhezeiten',
      'not disturb|bother|ping|message|alert|notify me|us?',
      `stop|quit|cancel|disable ... alert|alerts|alerting|notification|notifications|messages|pinging|sending|posting|telling|notifying|spamming`,
      `turn|switch ... off|on & alert|alerts|notifications|digest|summary`,
      `no more alert|alerts|notifications|messages|digest|digests|summary|summaries`,
      'stumm|stummschalten & <designation>|bis|alles|meldungen',
      'alert|alerts|notification|notifications settings|preferences|on|off|for|when|below|at|<designation>',
      'anniversary & is|on & <month>',
      'time zone is|to',
      'timezone is|to',
      'zeitzone ist',
      'we are enrolled|enroled|enroll',
      'not|no longer? enrolled|enroled',
      'edit|change|adjust|configure ... alert|alerts|notification|notifications',
      'enrolled|enroled in|for|with? <designation>',
      'anniversary date|is & <number>|<month>',
      'daily|weekly|monthly digest|summary & subscribe|schedule|post|want|switch',
    ],
    [
      6,
      'daily|weekdays|weekday at|um|a',
      'every|each|jeden|chaque|cada ... morning|weekday|workday|day|monday|tuesday|wednesday|thursday|friday ... at|um|a <number>',
      `my|our|active|current|the|which|any|show|what alerts|notifications`,
      'alerts|notification|notifications',
    ],
    [6, 'snooze'],
    [2.4, 'mute|unmute|pause'],
    [1.2, SENT],
    [
      -14,
      'remind|reminds|reminded|reminder ... what|how|where|who|which|whether',
      'what|which|how|where|who|when|why is|are|does|do ... anniversary|enrolment|enrollment|alert rule',
      'when|what ... anniversary',
      'schedule of|for rates|points|fees|prices',
      'alert|alerts rule|rules|mean|means',
      '<guid>',
      'subscription|subscriptions & <association>|<product>|<platform>|{claim}|<claim>|id|tenant|mail|email|access',
      'what|who|where|why|which ... alert me',
      'if|when|that you',
    ],
    // Others subscribe for themselves.
    [-30, '<contact>', 'you lose', 'youtube|podcast|newsletter'],
    [
      -9,
      'meeting|meetings|appointment|invoice|lunch|dinner|train|video|music|song|microphone|mic|phone|call|timer|alarm|newspaper|netflix|magazine|game|match|kitchen|tv|television',
      'what should|must|shall|can|moved|changed|needs',
      'export|csv|excel|file|download',
    ],
  ],
};
