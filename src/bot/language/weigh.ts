/** How strongly a line speaks for each command. */
import type { CommandId } from '../commands/ids.ts';
import { type Cue, findCues } from './compiled.ts';
import type { Hit, Span } from './matcher.ts';
import { TELLING_WORDS } from './our-words.ts';
import { type ReadLine, withoutMembers } from './read.ts';
import { type Strange, strangeWords } from './strange-words.ts';

export interface Candidate {
  readonly command?: CommandId;
  readonly topic?: string;
  readonly weight: number;
  /** The words read as cues, strongest first. */
  readonly because: readonly string[];
}

export interface Weighing {
  /** Heaviest first. */
  readonly candidates: readonly Candidate[];
  /** Share of the words that carry meaning and that we know nothing about, 0 to 1. */
  readonly strangeness: number;
}

/** Each further cue for the same command says less than the one before. */
const DAMPING = 0.4;
/** What a word that means nothing here takes from every command, and at most. */
const STRANGE_WORD = 0.3;
const STRANGE_AT_MOST = 1.8;
/** "Rules of chess": half of it strange and nothing of our world named. */
const MOSTLY = 0.5;
const OFF_TOPIC = 2.6;
/** "The score at half time": one strange thing, and nothing says that it is about the partner. */
const ADRIFT_FROM = 0.2;
const ADRIFT = 1.5;
const ABOUT_US = new Set(
  'we us our ours wir uns unser unsere unserer unserem unseren nous notre nos nuestro nuestra nuestros nuestras partner microsoft'.split(
    ' ',
  ),
);
const OF_OUR_WORLD: ReadonlySet<string> = new Set([
  'designation',
  'metric',
  'track',
  'association',
  'certification',
  'customer',
]);

export function weigh(line: ReadLine): Weighing {
  const hits = Map.groupBy(findCues(line), (hit) => hit.value.command ?? `#${hit.value.topic}`);
  // Who may use the bot is known to one command; to the others that name is as strange as any.
  const others = withoutMembers(line);
  const strange = strangeWords(others, TELLING_WORDS);
  const less = takenBy(strange, line);
  const lessForMembers = others === line ? less : takenBy(strangeWords(line, TELLING_WORDS), line);
  const candidates = [...hits]
    .map(([meaning, found]) => candidate(found, line, meaning === 'members' ? lessForMembers : less))
    .filter((one) => one.weight > 0)
    .sort((left, right) => right.weight - left.weight);
  return { candidates, strangeness: strange.share };
}

function takenBy({ count, share }: Strange, line: ReadLine): number {
  return Math.min(STRANGE_AT_MOST, STRANGE_WORD * Math.max(0, count - 1)) + offTopic(line, share);
}

function offTopic(line: ReadLine, share: number): number {
  if (line.entities.some((entity) => OF_OUR_WORLD.has(entity.kind))) return 0;
  if (share >= MOSTLY) return OFF_TOPIC;
  return share >= ADRIFT_FROM && !line.words.some((word) => ABOUT_US.has(word)) ? ADRIFT : 0;
}

/** The same words are one cue, however many patterns they fit; what speaks against counts in full. */
function candidate(hits: readonly Hit<Cue>[], line: ReadLine, less: number): Candidate {
  const sorted = [...hits].sort((left, right) => right.value.weight - left.value.weight);
  const distinct = new Map<string, Hit<Cue>>();
  for (const hit of sorted) {
    const key = `${hit.value.weight < 0} ${hit.spans.map((span) => `${span.from}-${span.to}`).join()}`;
    if (!distinct.has(key)) distinct.set(key, hit);
  }
  let weight = 0;
  let share = 1;
  for (const { value } of distinct.values()) {
    if (value.weight < 0) weight += value.weight;
    else {
      weight += value.weight * share;
      share *= DAMPING;
    }
  }
  const { command, topic } = sorted[0]!.value;
  return {
    ...(command === undefined ? {} : { command }),
    ...(topic === undefined ? {} : { topic }),
    weight: weight - less,
    because: [...distinct.values()].filter((hit) => hit.value.weight > 0).map((hit) => said(hit.spans, line)),
  };
}

function said(spans: readonly Span[], line: ReadLine): string {
  return spans.map((span) => line.raw.slice(span.from, span.to).join(' ')).join(' … ');
}
