/** The arguments of `alerts`. */
import type { AlertAction } from '../../commands/alerts/arguments.ts';
import { ofKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList, type Reader } from '../reader.ts';
import { comingDayIn, untilIn } from '../time/coming-days.ts';
import { numberIn } from '../time/numbers.ts';
import { actionSpoken, wantsToHear } from './action.ts';
import { quietIn } from './quiet.ts';
import { scheduleIn } from './schedule.ts';
import { topicsIn } from './topics.ts';

const HOURS_A_DAY = 24;
const MOST_HOURS = HOURS_A_DAY * 31;
const heardByMe = firstSaid<true>([[true, 'i want|need|like|wish']]);
const HEARD_HERE = new Set(
  'here us team channel everyone everybody group room chat hier uns ici nous aqui nos'.split(' '),
);
const HEARD_BY_ME = new Set('me myself privately private dm mir mich ich moi je yo mi avisame'.split(' '));
/** What sends something somewhere. */
const TO_A_PLACE: ReadonlySet<AlertAction> = new Set(['subscribe', 'unsubscribe', 'schedule']);

const SO_LONG = new Set('until till til bis for fur pour today tonight tomorrow this heute morgen'.split(' '));

const conditional = firstSaid<true>([[true, 'when|if|once|wenn|sobald|falls|quand|si|cuando']]);
const underLine = firstSaid<true>([
  [true, 'below|under|beneath|less|line|threshold|unter|sous|debajo|bajo|drops|falls|slips|baja|baisse|cae|fallt'],
]);
const notEnrolled = firstSaid<true>([[true, 'not|no|never|nowhere longer? enrolled|enroled|enrolment']]);
const ofDigest = firstSaid<true>([
  [true, 'digest|digests|summary|summaries|report|recap|zusammenfassung|resumen|resume'],
]);

/** What is wanted: as spoken; else what the rest of the sentence makes of it. */
export function actionIn(line: ReadLine): AlertAction | undefined {
  const spoken = actionSpoken(line);
  const schedule = scheduleIn(line);
  // "Stop the summary" ends the digest and leaves the alerts.
  if (schedule === 'off' && (spoken === undefined || spoken === 'unsubscribe') && ofDigest(line)) return 'schedule';
  if (spoken === 'snooze' || spoken === 'mute') return narrowed(line) ? 'mute' : ends(line) ? 'snooze' : spoken;
  // Whoever wants nothing more about Security wants the rest.
  if (spoken === 'unsubscribe' && narrowed(line)) return 'mute';
  if (spoken !== undefined) return spoken;
  const wanted = wantsToHear(line);
  if (
    wanted !== undefined &&
    (schedule === undefined || schedule === 'at-once' || conditional(line) || /subscri/i.test(line.text))
  )
    return wanted;
  return schedule === undefined ? wanted : 'schedule';
}

/** "Snooze Security" is about one designation, "snooze until Friday" about all that is sent. */
const narrowed = (line: ReadLine): boolean =>
  ofKind(line.entities, 'designation').length > 0 || topicsIn(line).length > 0;

const ends = (line: ReadLine): boolean => hoursIn(line) !== undefined || line.words.some((word) => SO_LONG.has(word));

export const ALERT_READERS = {
  schedule: ({ line }) => {
    const action = actionIn(line);
    return action === 'schedule' || action === 'subscribe' ? scheduleIn(line) : undefined;
  },
  line: ({ line }) => (actionIn(line) === 'subscribe' ? lineIn(line) : undefined),
  where: ({ line }) => {
    const action = actionIn(line);
    return action !== undefined && TO_A_PLACE.has(action) ? whereIn(line) : undefined;
  },
  hours: ({ line }) => (actionIn(line) === 'snooze' ? hoursIn(line) : undefined),
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
  const action = actionIn(line);
  if (action !== 'mute' && action !== 'snooze') return undefined;
  return action === 'snooze' && hoursIn(line) !== undefined ? undefined : untilIn(line, today);
};

/** "Tell the claims team": whoever is spoken of is in this conversation. */
function whereIn(line: ReadLine): 'here' | 'me' | undefined {
  if (line.words.some((word) => HEARD_HERE.has(word))) return 'here';
  return line.words.some((word) => HEARD_BY_ME.has(word)) || heardByMe(line) ? 'me' : undefined;
}

/** The points under which a score is worth an alert. */
function lineIn(line: ReadLine): number | undefined {
  if (!underLine(line)) return undefined;
  return ofKind(line.entities, 'number')
    .map(({ value }) => value)
    .find((value) => value >= 1 && value <= 100);
}

function hoursIn(line: ReadLine): number | undefined {
  const unit = line.words.findIndex((word) => /^(?:h|hrs?|hours?|stunden?|heures?|horas?)$/.test(word));
  const said = unit < 0 ? undefined : numberIn(line.words[unit - 1]);
  if (said !== undefined) return line.words[unit - 2] === 'half' ? 1 : Math.min(MOST_HOURS, Math.max(1, said));
  const short = line.words.map((word) => /^(\d{1,3})h(?:rs?)?$/.exec(word)?.[1]).find(Boolean);
  return short === undefined ? undefined : Math.min(MOST_HOURS, Math.max(1, Number(short)));
}

const ZONE =
  /\b(?:(?<iana>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/]{2,40})|(?<utc>UTC|GMT)|(?:[Tt]ime\s?)?[Zz]one (?:is|to) (?<named>\p{L}+(?:\s\p{Lu}\p{L}+)?)|(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+time(?! zone))\b/u;

/** "9 am Berlin time": as typed. */
function zoneIn({ text }: ReadLine): string | undefined {
  const { iana, utc, named, city } = ZONE.exec(text)?.groups ?? {};
  return iana ?? utc ?? named ?? city;
}
