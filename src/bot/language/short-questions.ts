/** Questions of a few words that are asked of the last answer: "how many?", "which ones?", "since when?", "so what do we do?". */
import { type AssociationType, TRACKS } from '../../scoring/index.ts';
import type { CommandId } from '../commands/ids.ts';
import { type EntityKind, ofKind } from './entity.ts';
import { firstSaid } from './first-said.ts';
import { ABOUT_POINTS, customerOf, merged, subjectOf } from './kept.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import { oneOrList } from './reader.ts';
import type { Meant, Memory } from './understanding.ts';

/** What they list is counted and named in the answer itself. */
const LISTING: ReadonlySet<CommandId> = new Set([
  'customers',
  'people',
  'claims',
  'associations',
  'opportunities',
  'gaps',
]);
/** They say since when. */
const DATED: ReadonlySet<CommandId> = new Set(['associations', 'claim-show', 'claims', 'people', 'alerts']);

const COUNTING = new Set(
  'how which who what exactly count names name list number total wie welche wer combien qui quels cuantos quienes'.split(
    ' ',
  ),
);
const DOING = new Set(
  'what how about now next fix close solve improve change raise lift repair turn better help so was tun machen que faire hacer hacemos'.split(
    ' ',
  ),
);
const WHY = new Set(
  'why wieso warum weshalb pourquoi porque how come not so low high little few bad wenig schlecht exactly'.split(' '),
);
const why = firstSaid<true>([[true, '{why}', 'por que', 'how come']]);
/** Their answers are explained by their own kind. */
const TOLD_THEMSELVES: ReadonlySet<CommandId> = new Set(['ask', 'coop', 'whatif']);
const countsOrNames = firstSaid<true>([
  [true, 'how many|much', 'which', 'who', 'names', 'list them', 'wie viele', 'welche', 'wer', 'combien', 'cuantos'],
]);
const sinceWhen = firstSaid<true>([[true, 'since|from when', 'how long', 'seit wann', 'depuis quand', 'desde cuando']]);
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
  const counts = countsWhere(line, memory);
  if (counts !== undefined) return counts;
  if (line.entities.length > 0 || line.words.length > LONGEST) return undefined;
  const content = line.words.filter((word) => !LIGHT_WORDS.has(word));
  if (whatToDo(line) && content.every((word) => DOING.has(word)) && ABOUT_POINTS.has(command))
    return { command: 'plan', args: planned(memory) };
  if (content.length > FEW) return undefined;
  if (why(line) && content.every((word) => WHY.has(word)) && !TOLD_THEMSELVES.has(command))
    return { command: 'explain', args: { ...customerOf(args), ...merged('explain', {}, line, memory) } };
  if (theOther(line) && typeof args.track === 'string')
    return { command, args: { ...args, track: TRACKS.find((track) => track !== args.track) } };
  if (sinceWhen(line) && DATED.has(command)) return { command, args };
  const certification = args.certification ?? memory.certification;
  if (enough(line) && command === 'people' && certification !== undefined)
    return { command: 'rules', args: { certification } };
  if (!countsOrNames(line) || !content.every((word) => COUNTING.has(word))) return undefined;
  if (LISTING.has(command)) return { command, args };
  if (command !== 'rules' && !content.includes('who')) return undefined;
  if (certification !== undefined && (command !== 'rules' || args.certification !== undefined))
    return { command: 'people', args: { certification } };
  return command === 'rules' && has(line) ? { command: 'explain', args: explained(memory) } : undefined;
}

const count = firstSaid<true>([[true, 'it|that|this|they|those {count}|help|helps|work|works|matter|zahlt']]);
const GUIDES: Readonly<Partial<Record<CommandId, AssociationType>>> = { pal: 'pal', dpor: 'dpor' };

/** "Does it count for Security?", of the association spoken of. */
function countsWhere(line: ReadLine, { command, args }: Memory): Meant | undefined {
  const type = args.type ?? GUIDES[command];
  if (type === undefined || command === 'opportunities' || line.words.length > LONGEST || !count(line))
    return undefined;
  if (line.entities.length === 0 || line.entities.some(({ kind }) => !OF_SCORES.has(kind))) return undefined;
  const designation = oneOrList(ofKind(line.entities, 'designation').flatMap(({ value }) => value));
  const metric = oneOrList(ofKind(line.entities, 'metric').flatMap(({ value }) => value));
  return {
    command: 'eligibility',
    args: { type, ...(designation !== undefined && { designation }), ...(metric !== undefined && { metric }) },
  };
}
const OF_SCORES: ReadonlySet<EntityKind> = new Set(['designation', 'metric', 'track']);

function planned(memory: Memory): Meant['args'] {
  const { track } = memory.args;
  return { ...subjectOf(memory), ...(track === undefined ? {} : { track }) };
}

const explained = ({ args: { designation, metric } }: Memory): Meant['args'] => ({
  ...(designation === undefined ? {} : { designation }),
  ...(metric === undefined ? {} : { metric }),
});
