/** Questions of a few words that are asked of the last answer: "how many?", "which ones?", "since when?", "so what do we do?". */
import { type Metric, TRACKS, type Track } from '../../scoring/index.ts';
import type { CommandId } from '../commands/ids.ts';
import { ofTheAssociation } from './association-follow-up.ts';
import { CLASSES } from './classes.ts';
import { firstSaid } from './first-said.ts';
import { ABOUT_POINTS, customerOf, merged, subjectOf, takes } from './kept.ts';
import { pointsBack } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import type { Meant, Memory } from './understanding.ts';

/** What they list is counted and named in the answer itself. */
const LISTING: ReadonlySet<CommandId> = new Set([
  'explain',
  'customers',
  'people',
  'claims',
  'associations',
  'opportunities',
  'gaps',
]);
/** "For which customers" is asked of these themselves. */
const LISTING_CUSTOMERS: ReadonlySet<CommandId> = new Set(['associations', 'opportunities']);
const CUSTOMERS = CLASSES.customers ?? [];
/** They say which document it stands in. */
const SOURCED: ReadonlySet<CommandId> = new Set(['ask', 'rules', 'eligibility', 'coop', 'pal', 'dpor']);
/** They say since when. */
const DATED: ReadonlySet<CommandId> = new Set(['associations', 'claim-show', 'claims', 'people', 'alerts']);

const COUNTING = new Set(
  'how which who whose what exactly count names name list number total close closer closest nearest better best worse worst lowest highest wie welche wer combien qui quels cuantos quienes'.split(
    ' ',
  ),
);
const DOING = new Set(
  'what how about now next fix close solve improve change raise lift repair turn better help so was tun machen que faire hacer hacemos'.split(
    ' ',
  ),
);
const WHY = new Set(
  'why wieso warum weshalb pourquoi porque how come not so low high little few bad wenig schlecht exactly si bas tan bajo baja niedrig'.split(
    ' ',
  ),
);
const why = firstSaid<true>([[true, '{why}', 'por que', 'how come']]);
/** Their answers are explained by their own kind. */
const TOLD_THEMSELVES: ReadonlySet<CommandId> = new Set(['ask', 'coop', 'whatif']);
const SKILLING: ReadonlySet<unknown> = new Set<Metric>(['intermediate-certifications', 'advanced-certifications']);
const superlative = firstSaid<true>([[true, 'best|worst|lowest|highest one|ones']]);
const NOT = new Set(['not', 'nicht']);
const whichNot = firstSaid<true>([[true, 'which|who|welche ... not|nicht']]);
const countsOrNames = firstSaid<true>([
  [
    true,
    'how many|much',
    'which',
    'who|whose',
    'names',
    'biggest|largest|smallest|best|worst|lowest|highest|top one|ones',
    'list them',
    'wie viele',
    'welche',
    'wer',
    'combien',
    'cuantos',
  ],
]);
const SINCE = new Set('since from when how long seit wann depuis quand desde cuando'.split(' '));
const sinceWhen = firstSaid<true>([[true, 'since|from when', 'how long', 'seit wann', 'depuis quand', 'desde cuando']]);
const untilWhen = firstSaid<true>([[true, 'when|until|till', 'how long']]);
const saysWhere = firstSaid<true>([
  [
    true,
    'source|quelle|fuente',
    'where from',
    'from|in which|what document|page',
    'where|who ... say|says|said|written',
  ],
]);
const whatToDo = firstSaid<true>([
  [
    true,
    'what do|can|could|should|must|now|next we|i|do',
    'what now|next',
    'fix|close|solve|improve|raise|lift|repair',
    'what would|could|can|will|might help|fix',
    'was tun|machen',
    'que faire|hacer|hacemos',
  ],
]);
const theOther = firstSaid<true>([[true, 'other|andere|anderen|autre|otro track|one|side|segment']]);
const enough = firstSaid<true>([[true, 'is that|it|this enough', 'enough', 'reicht das']]);
/** "How many do we have", of what a rule asks for. */
const has = firstSaid<true>([[true, 'we|i have|got']]);
const FEW = 3;
const LONGEST = 9;

/** The last question again, or the next one that follows from it; undefined where the message asks for something else. */
export function asksOfLast(line: ReadLine, memory: Memory): Meant | undefined {
  const { command, args } = memory;
  const associated = ofTheAssociation(line, memory);
  if (associated !== undefined) return associated;
  if (line.entities.length > 0 || line.words.length > LONGEST) return undefined;
  const content = line.words.filter((word) => !LIGHT_WORDS.has(word));
  if (whatToDo(line) && content.every((word) => DOING.has(word)) && ABOUT_POINTS.has(command))
    return typeof args.customer === 'string'
      ? { command: 'opportunities', args: customerOf(args) }
      : { command: 'plan', args: planned(memory) };
  if (content.length > FEW) return undefined;
  if (why(line) && content.every((word) => WHY.has(word)) && !TOLD_THEMSELVES.has(command))
    return { command: 'explain', args: { ...customerOf(args), ...merged('explain', {}, line, memory) } };
  const shown = args.track ?? memory.track;
  if ((theOther(line) || content.join() === 'other') && shown !== undefined)
    return onTrack(TRACKS.find((track) => track !== shown)!, memory);
  if (sinceWhen(line) && content.every((word) => SINCE.has(word)) && DATED.has(command)) return { command, args };
  if (untilWhen(line) && command === 'people' && pointsBack(line)) return { command, args };
  if (saysWhere(line) && SOURCED.has(command)) return { command, args };
  const certification = args.certification ?? memory.certification;
  if (enough(line) && command === 'people' && certification !== undefined)
    return { command: 'rules', args: { certification } };
  if (command === 'score' && whichNot(line) && content.every((word) => COUNTING.has(word) || NOT.has(word)))
    return { command: 'gaps', args: subjectOf(memory) };
  const ofCustomers = LISTING_CUSTOMERS.has(command) ? CUSTOMERS : [];
  if (!countsOrNames(line) || !content.every((word) => COUNTING.has(word) || ofCustomers.includes(word)))
    return undefined;
  // "Short by how much" asks for more than a score says; "which is closer" does not.
  if (command === 'score' && (content.includes('which') || superlative(line))) return { command, args };
  // Who holds a certification is told of people, not of points.
  const ofSkilling = command === 'explain' && [args.metric].flat().some((metric) => SKILLING.has(metric));
  if (LISTING.has(command) && !(ofSkilling && content.includes('who'))) return { command, args };
  if (command !== 'rules' && !content.includes('who')) return undefined;
  if (certification !== undefined && (command !== 'rules' || args.certification !== undefined))
    return { command: 'people', args: { certification } };
  return command === 'rules' && has(line) ? { command: 'explain', args: explained(memory) } : undefined;
}

const onTrack = (track: Track, memory: Memory): Meant =>
  takes(memory.command, 'track')
    ? { command: memory.command, args: { ...memory.args, track } }
    : { command: 'score', args: { ...subjectOf(memory), track } };

function planned(memory: Memory): Meant['args'] {
  const { track } = memory.args;
  return { ...subjectOf(memory), ...(track === undefined ? {} : { track }) };
}

const explained = ({ args: { designation, metric } }: Memory): Meant['args'] => ({
  ...(designation === undefined ? {} : { designation }),
  ...(metric === undefined ? {} : { metric }),
});
