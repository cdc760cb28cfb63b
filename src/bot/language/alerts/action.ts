/** What somebody wants of the alerts. */
import type { AlertAction } from '../../commands/alerts/arguments.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';

/** What is sent of its own accord. */
export const SENT =
  'alert|alerts|alerting|notification|notifications|message|messages|digest|digests|summary|summaries|update|updates|ping|pings|news|meldungen|benachrichtigungen|nachrichten|alertes|alertas|avisos|resumen|zusammenfassung';
/** The same in more words, where it is clear that alerts are spoken of. */
const HEARD = `${SENT}|warning|warnings|reminder|reminders|alarm|alarms|notice|notices|noise|post|posts|warnungen|avertissements`;
const STOP =
  'stop|end|cease|quit|cancel|disable|deactivate|kill|no|not|stopp|stoppe|abbestellen|arrete|arreter|para|deja';
const SENDING =
  'send|sending|sends|post|posting|tell|telling|alert|alerting|ping|pinging|notify|notifying|message|messaging|spam|spamming|bother|bothering|bug|bugging|nag|nagging|annoy|annoying|pester|pestering|write|writing';

/** The first that is said holds: "unmute" before "mute", "stop the digest" before a digest that is scheduled. */
const ACTIONS: Sayings<AlertAction> = [
  ['acknowledge', 'acknowledge|acknowledged|ack'],
  [
    'unmute',
    'stop|end|no|cancel snoozing|snooze|muting|pausing',
    'undo|lift|remove|end|cancel|reverse ... mute|snooze|silence|pause',
  ],
  [
    'enrolment',
    'anniversary|jahrestag|anniversaire|aniversario & is|on|date|ist|am|falls',
    'enrolled|enroled|enroll|eingeschrieben|inscrits|inscritos',
  ],
  [
    'mute',
    'quiet|silence|silent|peace|alone until|till|til|for|bis|jusqu|hasta',
    `hold|withhold ... ${HEARD}|everything`,
    `no ${HEARD} until|till|til|bis|<length>`,
    `no ${HEARD} for <length>`,
  ],
  ['snooze', 'on vacation|holiday|holidays|leave|pto & no|not|stop', 'out of? office & no|not|stop'],
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
    'un mute|snooze|pause',
    'resume ... alert|alerts|messages|notifications|sending|posting|<designation>|{claims}|{certs}',
    `turn|switch|put|${HEARD} ... back on`,
    `turn|switch|put ... on again`,
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
    'un subscribe',
    'opt out',
    'take|sign|remove me|us|this|it off|from',
    'off|from the? list',
    'stop|quit|end receiving|getting|hearing|following|watching|monitoring',
    `not want|need|like|wish ... ${HEARD}`,
    `off with ... ${HEARD}|everything`,
    'turn|switch it|that|this|them|everything all? off',
    'make it|that|this|them stop',
    'take it|that|this|them away',
    'get|got rid',
    `stop & ${HEARD}`,
    `enough of? ${HEARD}`,
    `${STOP} ... ${SENDING}|subscription|subscriptions`,
    `stop|end|cancel|disable|deactivate|kill|remove|delete|arrete|arreter|arretez|stopp|stoppe|deja ... ${HEARD}`,
    `no more|further|longer ... ${HEARD}`,
    `no ${HEARD}`,
    'unfollow',
    `turn|switch off ... ${HEARD}`,
    `turn|switch ... ${HEARD} off`,
    'leave me alone',
    'hor|hort|horen auf',
    'me|us|mich|uns not mehr|anymore',
    'alert|alerts|notification|notifications off|none|gone|away',
  ],
  [
    'snooze',
    'snooze|snoozing',
    'not now|today',
    'remind|tell|ask|ping me again? later',
    'remind|nag|bug|ask me|us? ... again|later|tomorrow|<length>|<period>',
    'come|get back ... later|tomorrow|<length>|<period>|on',
    'to sleep',
  ],
  // What was muted is asked for: "what have I muted".
  [
    'list',
    'show|list|see|what|which|have|did|is|are|am ... muted|snoozed|paused|silenced',
    'muted|snoozed anything|any',
    'did i|we ... mute|snooze|silence',
  ],
  [
    'unmute',
    `${HEARD}|send|sending|post|posting|write|notify|alert|wake|warn|inform ... again`,
    'back from holiday|holidays|vacation|leave',
    'holiday|holidays|vacation over',
  ],
  [
    'mute',
    'shut up',
    'shush|hush',
    'leave|keep <designation>? ... out',
    'silent|quiet',
    'mute|muted|silence|stumm|stummschalten|pause|pausing|pausiere|coupe|couper|desactive|suspend|suspende|silencia',
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
    'what|who ... notify|notified|alerted|pinged|warned',
    'what ... you send|sending|post|posting',
    'what|which|where|am|have|do|did i|we ... subscribed|subscription|subscriptions|subscribe|sign|signed',
    'is|are ... subscribed|planned|scheduled',
    'was|welche|quoi|que ... abonniert|abonne|suscrito|suscrita',
    'when is|are|does|do|will|next ... digest|digests|summary|report|post',
    'when ... digest|digests|summary|report|post sent|posted|come|comes|due',
    'wann kommt|kommen',
    'digest|summary|report time',
    `scheduled|planned ${HEARD}`,
    'what|which ... subscribed|subscriptions',
    'mes|meine|mis abonnements|abos|suscripciones',
    `show|list|see|view|manage|open ... alert|alerts|subscription|subscriptions|notification|notifications settings|preferences`,
    `show|list|see|view|manage|open|what|which|any ... alert|alerts|subscription|subscriptions|notification|notifications`,
    'alert|alerts|notification|notifications settings|setup|preferences|list|overview',
    'my|our|current|active alert|alerts|subscription|subscriptions|notification|notifications',
  ],
];

const WANTED: Sayings<'subscribe'> = [
  [
    'subscribe',
    'subscribe|subscribing|sign|signup|abonniere|abonnier|abonnieren|abonne|suscribe|suscribir',
    'alert|notify|warn|inform|tell|ping|let|message|benachrichtige|warne|previens|avisame|avise',
    'keep ... posted|post|informed|updated|loop',
    'shout|yell|scream|beep|wake|nudge|poke|follow|watch|monitor',
    'heads up?',
    'note|line|word|flag & when|if|once|whenever|day',
    'want|need|like|love to? know|hear|learn when|if|once|whenever|about|of',
    'when|if|once|whenever & want|need|like|love to? know|hear|learn',
    'told|alerted|notified|informed|warned|alarm',
    'alerts for|on|about|when|if|below|under|at|<designation>',
    'sag|sage|sagt & wenn|sobald|falls',
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
