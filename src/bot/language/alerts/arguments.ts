/** The arguments of `alerts`. */
import type { AlertAction } from '../../commands/alerts/arguments.ts';
import { type EntityKind, ofKind } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import { isIn } from '../leaning.ts';
import { oncePerLine } from '../once-per-line.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList, type Reader } from '../reader.ts';
import { comingDayIn, UNTIL, untilIn } from '../time/coming-days.ts';
import { typedNumberAt } from '../time/typed-number.ts';
import { actionSpoken, wantsToHear } from './action.ts';
import { hoursIn } from './hours.ts';
import { quietIn } from './quiet.ts';
import { scheduleIn } from './schedule.ts';
import { topicsIn } from './topics.ts';
import { zoneIn } from './zone.ts';

const heardByMe = firstSaid<true>([[true, 'i want|need|like|wish']]);
const HEARD_HERE = new Set('here team channel everyone everybody group room chat hier ici aqui'.split(' '));
/** "When a customer refuses us" is said to whoever wants to hear it. */
const HEARD_BY_US = new Set('us uns nous nos'.split(' '));
const HEARD_BY_ME = new Set('me myself privately private dm mir mich ich moi je yo mi avisame'.split(' '));
/** What sends something somewhere. */
const TO_A_PLACE: ReadonlySet<AlertAction> = new Set(['subscribe', 'unsubscribe', 'schedule']);

const HUSHES: ReadonlySet<AlertAction | undefined> = new Set(['mute', 'snooze']);
const SO_LONG = new Set([...UNTIL, ...'for fur pour while today tonight tomorrow this heute morgen'.split(' ')]);

const conditional = firstSaid<true>([[true, 'when|if|once|wenn|sobald|falls|quand|si|cuando']]);
const BELOW_A_LINE: Sayings<true> = [
  [true, 'below|under|beneath|less|line|threshold|unter|sous|debajo|bajo|drops|falls|slips|baja|baisse|cae|fallt'],
];
const underLine = firstSaid(BELOW_A_LINE);
export const UNDER_PATTERNS = patternsOf(BELOW_A_LINE);
const notEnrolled = firstSaid<true>([[true, 'not|no|never|nowhere longer? enrolled|enroled|enrolment']]);
const takesOff = firstSaid<'list' | 'watch'>([
  ['list', 'off|from the? list'],
  ['watch', 'unsubscribe|unsubscribed|following|watching', 'un subscribe', 'take|sign|remove me|us off|from'],
]);
const ofDigest = firstSaid<true>([
  [true, 'digest|digests|summary|summaries|report|recap|zusammenfassung|resumen|resume'],
]);

/** "Alerts", with nothing said of them. */
const alertsAlone = firstSaid<'list'>([['list', 'alert|alerts|notification|notifications|alertes|alertas|meldungen']]);

/** What is wanted: as spoken; else what the rest of the sentence makes of it. */
export const actionIn = oncePerLine((line): AlertAction | undefined => {
  const spoken = actionSpoken(line);
  const schedule = scheduleIn(line);
  if (endsDigest(line)) return 'unsubscribe';
  if (spoken === 'mute') return !narrowed(line) && ends(line) ? 'snooze' : 'mute';
  // Whoever wants nothing more about Security wants the rest.
  if (spoken === 'unsubscribe' && narrowed(line)) return endsWatch(line) ? 'unsubscribe' : 'mute';
  if (spoken === 'quiet-hours' && narrowed(line) && quietIn(line) === undefined) return 'mute';
  if (spoken !== undefined) return spoken;
  const wanted = wantsToHear(line);
  if (
    wanted !== undefined &&
    (schedule === undefined || schedule === 'at-once' || conditional(line) || /subscri/i.test(line.text))
  )
    return wanted;
  if (schedule === undefined) return wanted ?? alertsAlone(line);
  // "Until Friday" is no day of every week.
  return line.words.some((word) => UNTIL.has(word)) ? 'snooze' : 'schedule';
});

/** "Stop the summary" ends the digest and leaves the alerts. */
function endsDigest(line: ReadLine): boolean {
  const spoken = actionSpoken(line);
  return scheduleIn(line) === 'off' && (spoken === undefined || spoken === 'unsubscribe') && ofDigest(line) === true;
}

/** "Unsubscribe from Security": the line of its own ends, and not only its alerts. */
const endsWatch = (line: ReadLine): boolean =>
  takesOff(line) === 'list' || (takesOff(line) === 'watch' && ofKind(line.entities, 'designation').length > 0);

/** "Mute Security" is about one designation, "quiet until Friday" about all that is sent. */
const narrowed = (line: ReadLine): boolean =>
  ofKind(line.entities, 'designation').length > 0 || topicsIn(line).length > 0;

const ends = (line: ReadLine): boolean => hoursIn(line) !== undefined || line.words.some((word) => SO_LONG.has(word));

export const ALERT_READERS = {
  schedule: ({ line }) => {
    const action = actionIn(line);
    if (action === 'unsubscribe') return endsDigest(line) ? 'off' : undefined;
    const said = action === 'schedule' || action === 'subscribe' ? scheduleIn(line) : undefined;
    // "When it drops to 20" are points.
    return action === 'subscribe' && /^\d/.test(said ?? '') ? undefined : said;
  },
  line: ({ line }) => (actionIn(line) === 'subscribe' ? lineIn(line) : undefined),
  where: ({ line }) => {
    const action = actionIn(line);
    return action !== undefined && TO_A_PLACE.has(action) ? whereIn(line) : undefined;
  },
  hours: ({ line }) => (HUSHES.has(actionIn(line)) ? hoursIn(line) : undefined),
  quiet: ({ line }) => (actionIn(line) === 'quiet-hours' ? quietIn(line) : undefined),
  zone: ({ line }) => zoneIn(line),
  date: ({ line, dates: { today } }) => {
    if (actionIn(line) !== 'enrolment') return undefined;
    return notEnrolled(line) ? 'none' : comingDayIn(line, today);
  },
} satisfies Record<string, Reader>;

export const topicOf: Reader = ({ line }) => {
  const action = actionIn(line);
  if (action === 'schedule' || action === 'enrolment' || action === 'quiet-hours' || action === 'list')
    return undefined;
  const topics = topicsIn(line);
  const designated = ofKind(line.entities, 'designation').length > 0;
  return oneOrList(designated ? topics.filter((topic) => topic !== 'scores') : topics);
};

export const mutedUntil: Reader = ({ line, dates: { today } }) => {
  if (!HUSHES.has(actionIn(line)) || hoursIn(line) !== undefined) return undefined;
  return untilIn(line, today);
};

/** "Tell the claims team": whoever is spoken of is in this conversation. */
function whereIn(line: ReadLine): 'here' | 'me' | undefined {
  const says = (words: ReadonlySet<string>) => line.words.some((word) => words.has(word));
  if (says(HEARD_HERE)) return 'here';
  if (says(HEARD_BY_ME) || heardByMe(line)) return 'me';
  return says(HEARD_BY_US) ? 'here' : undefined;
}

/** The points under which a score is worth an alert. Behind "under" as said, for `alerts` to refuse what no score is. */
function lineIn(line: ReadLine): number | undefined {
  if (!underLine(line)) return undefined;
  const numbers = line.words.flatMap((word, at) => {
    const value =
      /^\d+$/.test(word) && !isIn(line, at, NAMES_AND_TIMES) && typedNumberAt(line.text, line.spans[at]![0]);
    return typeof value === 'number' ? [{ value, at }] : [];
  });
  const behind = numbers.find(({ at }) => line.words.slice(Math.max(0, at - 2), at).some((word) => UNDER.has(word)));
  return (behind ?? numbers.find(({ value }) => value >= 1 && value <= 100))?.value;
}

const UNDER = new Set('below under beneath line threshold unter sous debajo bajo'.split(' '));
/** The numbers in these are no points. */
const NAMES_AND_TIMES: ReadonlySet<EntityKind> = new Set([
  'certification',
  'claim',
  'customer',
  'product',
  'guid',
  'length',
  'month',
]);
