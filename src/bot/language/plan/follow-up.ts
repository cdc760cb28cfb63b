/** Messages that go on from a plan: "and without new customers?", "only claims then", "and if a customer costs 12 days". */
import { ofKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList } from '../reader.ts';
import type { Arguments, Memory } from '../understanding.ts';
import { effortIn } from './effort.ts';
import { narrowedIn } from './narrowed.ts';

const OPENERS = new Set(
  'and und et y but aber only just nur solo without no not ohne sans sin what now also ok okay so then if through by same'.split(
    ' ',
  ),
);
const ALSO = new Set(['and', 'und', 'et', 'y', 'also']);
const LONGEST = 10;
/** "Claims only", "claims alone please". */
const BARELY = 3;

const doesIt = firstSaid<true>([
  [
    true,
    'what|how|and if|when we|i do|did|follow|make|take|carry that|this|it|so|them|those',
    'what|how do|does|would|will that|this|it bring|give|get|mean|lead',
  ],
]);

/** The full arguments of the plan asked for anew; undefined where the message says nothing of how it is to be made. */
export function onThePlan(line: ReadLine, memory: Memory): Arguments | undefined {
  if (memory.command !== 'plan' || line.words.length > LONGEST) return undefined;
  const effort = effortIn(line);
  // The plan itself says what it leads to.
  if (doesIt(line)) return memory.args;
  const designation = oneOrList(ofKind(line.entities, 'designation').flatMap(({ value }) => value));
  // What work costs is said of nothing else here.
  const { only, without } = narrowedIn(line);
  const said = OPENERS.has(line.words[0] ?? '') || (only.length > 0 && line.words.length <= BARELY);
  if (effort === undefined && !said) return undefined;
  if (effort === undefined && only.length === 0 && without.length === 0) return undefined;
  const { only: onlyBefore, without: withoutBefore, target: _another, ...rest } = memory.args;
  const left = only.length > 0 ? [] : [...(ALSO.has(line.words[0]!) ? [withoutBefore ?? []].flat() : []), ...without];
  const kept = without.length === 0 && only.length === 0 ? { only: onlyBefore, without: withoutBefore } : {};
  const narrowed = {
    ...kept,
    ...(designation !== undefined && { designation, track: undefined }),
    ...(only.length > 0 && { only: oneOrList(only) }),
    ...(left.length > 0 && { without: oneOrList([...new Set(left)]) }),
    ...(effort && { effort: { ...(memory.args.effort as object | undefined), ...effort } }),
  };
  return Object.fromEntries(Object.entries({ ...rest, ...narrowed }).filter(([, value]) => value !== undefined));
}
