/** The clauses of a sentence that imagines something: "two people pass SC-200" "and we add 3 customers". */
import type { Entity, EntityKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { type Verb, verbIn } from './verbs.ts';

/** A stretch of the line, its entities counted from its own first word. */
export interface Clause extends Pick<ReadLine, 'words' | 'raw' | 'entities'> {
  readonly verb: Verb | undefined;
  /** It asks about what was imagined: "do we keep Security". */
  readonly asks: boolean;
  /** "Nobody renews AZ-104", "the claim is rejected": nothing that is added or lost here. */
  readonly denies: boolean;
  /** As typed, with what stands between the words. */
  readonly text: string;
  /** Where each word begins in it. */
  readonly starts: readonly number[];
}

const JOINING = new Set('and und et y plus then while but also additionally dann puis ademas sowie'.split(' '));
const LISTED: ReadonlySet<EntityKind> = new Set(['person', 'customer', 'certification', 'product']);
/** Begin a question about what was imagined. */
const ASKING = new Set('do does did would will could can is are where what how enough wo ou donde reicht'.split(' '));
const DENYING = new Set(
  'not nobody noone never none niemand nadie refuse refuses refused reject rejects rejected decline declines declined denied denies renews renew renewed stays stay remains withdraw withdraws withdrawn abgelehnt'.split(
    ' ',
  ),
);
/** What nobody renews is lost. */
const endsByItself = firstSaid<true>([[true, 'not renew|renews|renewing|extend|extends|verlangert']]);
const US = new Set(['we', 'i', 'that', 'it', 'our', 'this', 'wir']);

/** The clauses in order; those without words are left out. */
export function clausesIn(line: ReadLine): readonly Clause[] {
  const begins = [0, ...line.words.keys().filter((at) => at > 0 && isBoundary(line, at))];
  return begins
    .map((from, index) =>
      clause(line, JOINING.has(line.words[from]!) ? from + 1 : from, begins[index + 1] ?? line.words.length),
    )
    .filter(({ words }) => words.length > 0);
}

function isBoundary(line: ReadLine, at: number): boolean {
  if (line.entities.some(({ kind, from, to }) => from < at && at < to && kind !== 'metric' && kind !== 'length'))
    return false;
  if (joinsNames(line, at)) return false;
  if (JOINING.has(line.words[at]!)) return true;
  if (/[,;:.!?]\s/.test(line.text.slice(line.spans[at - 1]![1], line.spans[at]![0] + 1))) return true;
  // "… do we keep Infrastructure" asks, "what would happen if" does not end a clause.
  return at > 1 && ASKING.has(line.words[at]!) && US.has(line.words[at + 1] ?? '');
}

/** "Maria and Ben", "SC-200, SC-100": one list. */
function joinsNames({ words, entities }: ReadLine, at: number): boolean {
  const behind = JOINING.has(words[at]!) ? at + 1 : at;
  return entities.some(
    ({ kind, to }) =>
      LISTED.has(kind) && to === at && entities.some((other) => other.kind === kind && other.from === behind),
  );
}

function clause(line: ReadLine, from: number, to: number): Clause {
  const entities = line.entities
    .filter((entity) => entity.from >= from && entity.to <= to)
    .map((entity): Entity => ({ ...entity, from: entity.from - from, to: entity.to - from }));
  const words = line.words.slice(from, to);
  const spans = line.spans.slice(from, to);
  // What is written right before a word may be its minus.
  const start = line.spans[from - 1]?.[1] ?? 0;
  return {
    words,
    raw: line.raw.slice(from, to),
    entities,
    verb: verbIn({ words, entities }),
    denies: words.some((word) => DENYING.has(word)) && endsByItself({ words, entities }) === undefined,
    asks: ASKING.has(words[0] ?? ''),
    text: line.text.slice(start, line.spans[to]?.[0] ?? line.text.length),
    starts: spans.map(([begin]) => begin - start),
  };
}
