/** What somebody wants of the alerts. */
import type { AlertAction } from '../../commands/alerts/arguments.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';

/** What is sent of its own accord. */
export const SENT =
  'alert|alerts|alerting|notification|notifications|message|messages|digest|digests|summary|summaries|update|updates|ping|pings|news|meldungen|benachrichtigungen|nachrichten|alertes|alertas|avisos|resumen|zusammenfassung';
const STOP =
  'stop|end|cease|quit|cancel|disable|deactivate|kill|no|not|stopp|stoppe|abbestellen|arrete|arreter|para|deja';
const SENDING =
  'send|sending|sends|post|posting|tell|telling|alert|alerting|ping|pinging|notify|notifying|message|messaging|spam|spamming|bother|bothering';

/** The first that is said holds: "unmute" before "mute", "stop the digest" before a digest that is scheduled. */
const ACTIONS: Sayings<AlertAction> = [
  [
    'enrolment',
    'anniversary|jahrestag|anniversaire|aniversario & is|on|date|ist|am|falls',
    'enrolled|enroled|enroll|eingeschrieben|inscrits|inscritos',
  ],
  [
    'quiet-hours',
    'quiet',
    'silent|silence hours|between|from',
    'not disturb|bother|write|ping ... from|between|after|before|at|on',
    'no|not alert|alerts|message|messages|notification|notifications after|before|between|at',
    'ruhezeit|ruhezeiten|ruhe',
  ],
  [
    'unmute',
    'unmute|unpause|unsnooze|unsilence|reactivate|reaktivieren',
    'resume ... alert|alerts|messages|notifications|sending|posting|<designation>|{claims}|{certs}',
    `turn|switch ... back on`,
    `turn|switch ... on again`,
    'start again',
    `mute|snooze off|over`,
    `hear|tell ... again`,
  ],
  [
    'form',
    'edit|change|adjust|configure|set ... alert|alerts|notification|notifications settings|preferences|form',
    'edit|change|adjust|configure ... alert|alerts|subscription|subscriptions',
  ],
  ['schedule', 'time zone|timezone', 'timezone|zeitzone'],
  [
    'unsubscribe',
    'unsubscribe|unsubscribed',
    'opt out',
    `${STOP} ... ${SENDING}|subscription|subscriptions`,
    `stop|end|cancel|disable|deactivate|kill|remove|delete ... alert|alerts|notification|notifications|messages|meldungen|alertes|alertas`,
    `no more|further|longer? alert|alerts|notification|notifications|messages`,
    `turn|switch off ... alert|alerts|notification|notifications|messages`,
    `turn|switch ... alert|alerts|notification|notifications|messages off`,
    'leave me alone',
  ],
  ['snooze', 'snooze|snoozing'],
  ['mute', 'shut up', 'mute|muted|silence|hush|stumm|stummschalten|pause|pausing|pausiere|suspend|suspende|silencia'],
  [
    'list',
    'what|which|where|am|have|do|did i|we ... subscribed|subscription|subscriptions|subscribe',
    'what|which ... subscribed|subscriptions',
    `show|list|see|view|manage|open ... alert|alerts|subscription|subscriptions|notification|notifications settings|preferences`,
    `show|list|see|view|manage|open|what|which|any ... alert|alerts|subscription|subscriptions|notification|notifications`,
    'alert|alerts|notification|notifications settings|setup|preferences|list|overview',
    'my|our|current|active alert|alerts|subscription|subscriptions|notification|notifications',
  ],
];

const WANTED: Sayings<'subscribe'> = [
  [
    'subscribe',
    'subscribe|subscribing|sign|signup|abonniere|abonnieren|abonne|suscribe|suscribir',
    'alert|alerts|notify|warn|inform|tell|ping|let|message|benachrichtige|warne|previens|avisame|avise',
    'keep ... posted|informed|updated',
    'told|alerted|notified|informed|warned|alarm',
    'turn|switch on ... alerts|notifications',
    'get|send|want|give ... alerts|notifications',
    'alert line|threshold|level|limit',
  ],
];

/** What is said outright. */
export const actionSpoken = firstSaid(ACTIONS);
/** Words of somebody who wants to hear, when nothing else is said outright. */
export const wantsToHear = firstSaid(WANTED);

export const ACTION_PATTERNS: readonly string[] = [...patternsOf(ACTIONS), ...patternsOf(WANTED)];
