/** What somebody wants of the alerts. */
import type { AlertAction } from '../../commands/alerts/arguments.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';

/** What is sent of its own accord. */
export const SENT =
  'alert|alerts|alerting|notification|notifications|message|messages|digest|digests|summary|summaries|update|updates|ping|pings|news|meldungen|benachrichtigungen|nachrichten|alertes|alertas|avisos|resumen|zusammenfassung';
const STOP =
  'stop|end|cease|quit|cancel|disable|deactivate|kill|no|not|stopp|stoppe|abbestellen|arrete|arreter|para|deja';
const SENDING =
  'send|sending|sends|post|posting|tell|telling|alert|alerting|ping|pinging|notify|notifying|message|messaging|spam|spamming|bother|bothering|bug|bugging|nag|nagging|annoy|annoying|pester|pestering|write|writing';

/** The first that is said holds: "unmute" before "mute", "stop the digest" before a digest that is scheduled. */
const ACTIONS: Sayings<AlertAction> = [
  ['acknowledge', 'acknowledge|acknowledged|ack'],
  ['unmute', 'stop|end|no|cancel snoozing|snooze|muting|pausing'],
  [
    'enrolment',
    'anniversary|jahrestag|anniversaire|aniversario & is|on|date|ist|am|falls',
    'enrolled|enroled|enroll|eingeschrieben|inscrits|inscritos',
  ],
  ['snooze', 'quiet|silence|silent|peace until|till|til|for|bis|jusqu|hasta'],
  [
    'quiet-hours',
    'quiet',
    'silent|silence hours|between|from',
    'not disturb|bother|write|ping ... from|between|after|before|at|on',
    'no|not alert|alerts|message|messages|notification|notifications|ping|pings after|before|between|at|during|from',
    'ruhezeit|ruhezeiten|ruhe',
  ],
  [
    'unmute',
    'unmute|unpause|unsnooze|unsilence|reactivate|reaktivieren',
    'resume ... alert|alerts|messages|notifications|sending|posting|<designation>|{claims}|{certs}',
    `turn|switch ... back on`,
    `turn|switch ... on again`,
    'start again',
    'start ... again',
    `mute|snooze off|over`,
    `hear|tell ... again`,
  ],
  [
    'form',
    'edit|change|adjust|configure|set ... alert|alerts|notification|notifications settings|preferences|form',
    'edit|change|adjust|configure ... alert|alerts|subscription|subscriptions',
    'alert|alerts|notification|notifications form',
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
    'hor|hort|horen auf',
    'me|us|mich|uns not mehr|anymore',
    'alert|alerts|notification|notifications off|none|gone|away',
  ],
  ['snooze', 'snooze|snoozing', 'not now', 'remind|tell|ask|ping me again? later'],
  [
    'mute',
    'shut up',
    'mute|muted|silence|hush|stumm|stummschalten|pause|pausing|pausiere|coupe|couper|desactive|suspend|suspende|silencia',
  ],
  [
    'now',
    'alert|alerts ... hold|holds|holding|now|apply|stand|today',
    'open|holding|standing|unresolved|all alert|alerts',
    'what|which|any alert|alerts are|is? open',
    'what ... alerts & now|today|currently',
  ],
  [
    'list',
    'when|what|where|how|which|about what? am|are|do|will i|we get? notified|alerted|told|pinged|warned|informed',
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
    'alert|notify|warn|inform|tell|ping|let|message|benachrichtige|warne|previens|avisame|avise',
    'keep ... posted|informed|updated|loop',
    'shout|yell|scream|beep',
    'want|need|like|love to? know|hear|learn when|if|once|whenever',
    'told|alerted|notified|informed|warned|alarm',
    'alerts for|on|about|when|if|below|under|at|<designation>',
    'bescheid|melde|melden|informiere|informieren|informe|informez|informa|dis|dites|dime|dinos',
    'turn|switch on ... alerts|notifications',
    'alerts|notifications on',
    'get|send|want|give ... alerts|notifications',
    'alert line|threshold|level|limit',
  ],
];

/** What is said outright. */
export const actionSpoken = firstSaid(ACTIONS);
/** Words of somebody who wants to hear, when nothing else is said outright. */
export const wantsToHear = firstSaid(WANTED);

export const ACTION_PATTERNS: readonly string[] = [...patternsOf(ACTIONS), ...patternsOf(WANTED)];
