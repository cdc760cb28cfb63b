/** Messages that go on from a list of alerts or from a change of them: "stop the ones about customers", "edit them". */
import { type EntityKind, ofKind } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import { asksAnew, beside } from '../fragment.ts';
import { isIn, isShort } from '../leaning.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList } from '../reader.ts';
import { untilIn } from '../time/coming-days.ts';
import { WEEKDAY_WORDS } from '../time/weekdays.ts';
import type { Arguments, Dates, Memory } from '../understanding.ts';
import { scheduleIn } from './schedule.ts';
import { topicsIn } from './topics.ts';

const SPOKEN: Sayings<'form' | 'unsubscribe' | 'unmute' | 'subscribe'> = [
  ['unmute', 'unmute|unsnooze|unpause them|it|that|those|these|both|again'],
  ['form', 'edit|change|adjust|configure|manage them|it|that|those|these'],
  [
    'unsubscribe',
    'stop|end|cancel|remove|kill|delete|drop|without|no ones|those|them|these',
    'stop|end|cancel|remove|kill|delete it|that',
  ],
  ['subscribe', 'and|also|plus|und|auch|et|y also? when|if|once|about|wenn|sobald|quand|cuando'],
];
/** What more is to be heard of, once it was said what is heard. */
const MORE_AFTER: readonly unknown[] = [undefined, 'list', 'subscribe'];
/** "Infra back on": after a mute it is clear what is to be on. */
const onAgain = firstSaid<'unmute'>([['unmute', 'back on', 'on again']]);
const spokenOfThem = firstSaid(SPOKEN);

export const THEM_PATTERNS: readonly string[] = patternsOf(SPOKEN);
/** Whoever names one of these speaks of something else. */
const OTHERS: ReadonlySet<EntityKind> = new Set(['customer', 'person', 'certification', 'claim', 'product']);

const saysUntil = firstSaid<true>([[true, 'until|till|til|bis|jusqu|hasta|for']]);

/** "Until Friday": that of which nothing is to be heard for now. */
const endsMute = (line: ReadLine, { args, designation }: Memory): boolean =>
  args.action === 'mute' && designation !== undefined && saysUntil(line) === true && beside(line).every(isTime);

const isTime = (word: string): boolean => WEEKDAY_WORDS.includes(word) || /^(?:\d.*|tomorrow|tonight)$/.test(word);

/** "At 8:30", "make it Tuesday": when else what was scheduled is to come. */
function anotherTime(line: ReadLine): string | undefined {
  const another = asksAnew(beside(line)) || line.entities.some(({ kind }) => kind !== 'number');
  return another ? undefined : scheduleIn(line);
}

/** "Daily", "every Monday at 7": nothing else, where it was shown what is heard. */
const isBare = ({ words }: ReadLine, before: unknown): boolean =>
  MORE_AFTER.includes(before) && words.length <= MOST_BARE;
const MOST_BARE = 4;

/** The full arguments of what is to become of them; undefined where the message says nothing of that. */
export function onTheAlerts(line: ReadLine, memory: Memory, { today }: Dates): Arguments | undefined {
  if (memory.command !== 'alerts' || !isShort(line)) return undefined;
  const { action: before } = memory.args;
  const at = before === 'schedule' || isBare(line, before) ? anotherTime(line) : undefined;
  if (at !== undefined) return { ...(before === 'schedule' ? memory.args : { action: 'schedule' }), schedule: at };
  const until = endsMute(line, memory) ? untilIn(line, today) : undefined;
  if (until !== undefined) return { action: 'mute', designation: memory.designation, until };
  const action = spokenOfThem(line) ?? onAgain(line);
  if (action === undefined || line.words.some((_, at) => isIn(line, at, OTHERS))) return undefined;
  if (action === 'form') return { action };
  const designation = oneOrList(ofKind(line.entities, 'designation').flatMap(({ value }) => value));
  const topic = oneOrList(topicsIn(line));
  const narrowed = designation !== undefined || topic !== undefined;
  if (action === 'subscribe' && !(narrowed && MORE_AFTER.includes(memory.args.action))) return undefined;
  return {
    action: action === 'unsubscribe' && narrowed ? 'mute' : action,
    ...(designation !== undefined && { designation }),
    ...(topic !== undefined && { topic }),
  };
}
