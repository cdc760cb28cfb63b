/** Messages that go on from a scenario: "and another person with SC-100", "what if two more?", "without the customers". */
import type { Designation } from '../../../scoring/index.ts';
import { type SaidChange, saidChanges } from '../../commands/whatif-arguments.ts';
import { startsAfresh } from '../afresh.ts';
import { type EntityKind, ofKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import { adds, isIn, isShort } from '../leaning.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList } from '../reader.ts';
import type { Arguments, Memory } from '../understanding.ts';
import { changesIn } from './changes.ts';
import { clausesIn } from './clause.ts';
import { combined, counted, spokenOf, withDesignation } from './combine.ts';
import { countIn } from './count.ts';
import { NOUN_WORDS, speaksOf } from './objects.ts';
import type { Verb } from './verbs.ts';

const OPENERS = new Set('and und et y plus also additionally then ok okay besides dazu auch'.split(' '));
const MORE = new Set('more another additional extra further mehr weitere weiterer autre otro otra mas'.split(' '));
const LONGEST = 16;
const BARELY = 3;

const imagines = firstSaid<true>([
  [true, 'what|how if|about', 'imagine|suppose|assume|simulate|wenn|if', 'was ware', 'et|y si'],
]);
const asks = firstSaid<true>([
  [true, 'who|whose|which|why|when|where|show|list|how many|much|explain|does', 'what is|are|does|do|counts|changed'],
]);
const asksWhatFor = firstSaid<true>([
  [true, 'what|how would|does|will|could that|it|this|these mean|do|change|look|bring|affect'],
]);
const takesAway = firstSaid<true>([
  [
    true,
    'without|except|minus|remove|excluding|ohne|sans|sin|forget|undo|skip',
    'drop|take|leave the|that|those|out',
    'not the|that|those',
    'not <customer>|<person>|<certification>',
  ],
]);
const keepsOnly = firstSaid<true>([[true, 'only|just|nur|solo|seulement the|with|die|les|los']]);
const setsAnew = firstSaid<true>([
  [true, 'make it|that', 'instead|rather|stattdessen', 'no|nein|non|sorry|meant|mean <number>'],
]);

const VERB_OF: Readonly<Record<SaidChange['kind'], Verb>> = {
  certify: 'gain',
  'lose-people': 'leave',
  'add-customers': 'gain',
  'lose-customers': 'lose',
  associate: 'claim',
  'approve-claim': 'approve',
  deploy: 'gain',
  grow: 'grow',
};

/** The full arguments of the scenario with what the message adds to it or takes away; undefined where it does neither. */
export function onTheScenario(line: ReadLine, memory: Memory): Arguments | undefined {
  if (memory.command !== 'whatif' || line.words.length > LONGEST || (asks(line) && !asksWhatFor(line)))
    return undefined;
  const before = saidChanges.safeParse(memory.args.changes);
  if (!before.success) return undefined;
  if (startsAfresh(line)) return {};
  const changes = before.data;
  const last = changes.at(-1);
  const moved = movedTo(line, memory, changes);
  if (moved !== undefined) return moved;
  if (last === undefined) return undefined;
  if (!imagines(line) && takesAway(line)) {
    const taken = spokenOf(changes, line);
    const left = changes.filter((change) => !taken.includes(change));
    if (left.length < changes.length) return { ...memory.args, changes: left };
  }
  if (!imagines(line) && keepsOnly(line)) {
    const left = spokenOf(changes, line);
    if (left.length > 0) return { ...memory.args, changes: left };
  }
  const opens = OPENERS.has(line.words[0] ?? '') || adds(line);
  const goesOn = opens || takesAway(line) || line.words.some((word) => MORE.has(word));
  const said = changesIn(line, { verb: carriedOn(line, last) });
  if (said.length === 0) return countAlone(line, memory, changes);
  if (!goesOn && !(setsAnew(line) && said.length === 1)) return undefined;
  // "What if …" in full is a scenario of its own.
  if (imagines(line) && !opens) return undefined;
  return { ...memory.args, ...designationsOf(line, memory), changes: combined(changes, said) };
}

/** "And somebody with SC-100" behind the loss of a customer is no loss. */
function carriedOn(line: ReadLine, last: SaidChange): Verb | undefined {
  const certified = ofKind(line.entities, 'certification').length > 0 || speaksOf('certifications', line);
  return last.kind === 'lose-customers' && certified ? 'gain' : VERB_OF[last.kind];
}

/** "What if two more?", "make it five": how many of what was imagined last. */
function countAlone(line: ReadLine, memory: Memory, changes: readonly SaidChange[]): Arguments | undefined {
  const beside = line.words.some((word, at) => isIn(line, at, NAMES) || NOUN_WORDS.includes(word));
  const again = setsAnew(line) && spokenOf(changes.slice(-1), line).length > 0;
  const count = clausesIn(line)
    .map(countIn)
    .find((said) => said !== undefined);
  const last = changes.at(-1);
  if (count === undefined || last === undefined || (beside && !again) || !isShort(line)) return undefined;
  const more = line.words.some((word) => MORE.has(word));
  // "And three?", "five"
  const asked = line.words.length === 1 || (OPENERS.has(line.words[0] ?? '') && line.words.length <= BARELY);
  if (!more && !setsAnew(line) && !imagines(line) && !asked) return undefined;
  const next = counted(last, count, more);
  return next && { ...memory.args, changes: [...changes.slice(0, -1), ...next] };
}

const NAMES: ReadonlySet<EntityKind> = new Set([
  'customer',
  'person',
  'certification',
  'claim',
  'association',
  'designation',
  'product',
]);

const MEANING = new Set('what about how mean means bring look like effect change'.split(' '));

/** "And Modern Work?", "what would that mean for Security": the same for another designation. */
function movedTo(line: ReadLine, memory: Memory, changes: readonly SaidChange[]): Arguments | undefined {
  const to = ofKind(line.entities, 'designation').flatMap(({ value }) => value);
  const alone = line.words.every(
    (word, at) => isIn(line, at, DESIGNATION) || LIGHT_WORDS.has(word) || MEANING.has(word),
  );
  if (to.length === 0 || !alone || speaksOf('customers', line)) return undefined;
  const from = [(memory.args.designation as Designation | readonly Designation[] | undefined) ?? []].flat();
  return {
    ...memory.args,
    designation: oneOrList(to),
    ...(changes.length > 0 && { changes: changes.map((change) => withDesignation(change, from, to)) }),
  };
}

const DESIGNATION: ReadonlySet<EntityKind> = new Set(['designation']);

/** What is shown grows by what is named; where all are shown, all stay. */
function designationsOf(line: ReadLine, memory: Memory): Arguments {
  const { designation } = memory.args;
  if (designation === undefined) return {};
  const named = ofKind(line.entities, 'designation').flatMap(({ value }) => value);
  return { designation: oneOrList([...new Set([designation, named].flat())]) };
}
