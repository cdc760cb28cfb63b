/** What a line may mean, weighed from two sides: the cues written by hand, and its likeness to examples. */
import type { CommandId } from '../commands/ids.ts';
import { ELSEWHERE } from './cues/elsewhere.ts';
import { type Likeness, likeness, type Meaning } from './likeness/likeness.ts';
import { articleAsked, articleCue, MOST_OF_AN_ARTICLE } from './program/article.ts';
import type { ReadLine } from './read.ts';
import { saidByButton } from './said-by-buttons.ts';
import { STATIC_WORDS } from './static-words.ts';
import { strangeWords } from './strange-words.ts';
import type { Candidate, Weighing } from './weigh.ts';

export interface Reading {
  readonly meaning: Meaning;
  /** Logarithmic: a lead of 1 is about three to one. */
  readonly score: number;
  /** What the cues give it, as they weigh. */
  readonly cues: number;
  /** Its share in the likeness, 0 to 1. */
  readonly share: number;
  /** The words read as cues, strongest first. */
  readonly because: readonly string[];
}

/** Below this the cues name no command. */
const ENOUGH = 2;
/** In a word or two that all mean something to us, a hint is enough. */
const ENOUGH_IN_SHORT = 1.3;
const SHORT = 3;
/**
 * How the two are put together; fitted on messages that neither had seen. Of two sides that mostly agree each overstates
 * the other a little, and cues may be off by a word, so that their weight is bounded.
 */
const LIKENESS_WEIGHT = 1.3;
const CUE_WEIGHT = 0.15;
const MOST_OF_CUES = 8;
const DECIDED = 1;
/** Topics are few and plain: erasing, small talk. */
const DECIDED_TOPIC = 3;
const CERTAIN = 20;
const NEVER: ReadonlySet<string> = new Set(ELSEWHERE.flatMap(({ topic, never }) => (never ? [topic] : [])));
/** That the cues say nothing says less than that they say something else. */
const DECIDED_NONE = 0.3;
/** What a line of unknown words alone gives to "none of ours". */
const STRANGE = 3;
const LEAST_SHARE = 1e-4;

/** What the cues alone decide; null where they name no command. */
export function decidedByCues(line: ReadLine, weighing: Weighing): Candidate | null {
  const pressed = saidByButton(line.text);
  if (pressed !== undefined) return { command: pressed, weight: ENOUGH, because: [line.text] };
  const { candidates, strangeness } = weighing;
  const best = candidates.find(({ command }) => command !== undefined);
  if (best === undefined || decidedTopic(weighing) !== undefined) return null;
  const short = line.words.length <= SHORT && strangeness === 0;
  return best.weight >= (short ? ENOUGH_IN_SHORT : ENOUGH) ? best : null;
}

/** What the cues say is spoken of, where that is none of the commands. */
export function decidedTopic({ candidates }: Weighing): Candidate | undefined {
  const topic = candidates.find((candidate) => candidate.topic !== undefined);
  const most = Math.max(0, ...candidates.map(({ weight }) => weight));
  return topic !== undefined && topic.weight >= ENOUGH && topic.weight >= most ? topic : undefined;
}

function forNone(line: ReadLine, weighing: Weighing, decided: CommandId | undefined): number {
  const strange = STRANGE * (line.words.length === 0 ? 1 : strangeWords(line, STATIC_WORDS).share);
  const topic = decidedTopic(weighing)?.topic;
  if (topic !== undefined) return strange + (NEVER.has(topic) ? CERTAIN : DECIDED_TOPIC);
  return strange + (decided === undefined ? DECIDED_NONE : 0);
}

/** Best first; "none" is among them. */
export function readings(line: ReadLine, weighing: Weighing, alike: Likeness = likeness(line)): readonly Reading[] {
  const decided = decidedByCues(line, weighing)?.command;
  const pressed = saidByButton(line.text);
  const bonus = (meaning: Meaning): number => {
    if (meaning === 'none') return forNone(line, weighing, decided);
    if (meaning === pressed) return CERTAIN;
    return meaning === decided ? DECIDED : 0;
  };
  const commands = new Set([...alike.meanings, ...weighing.candidates.flatMap(({ command }) => command ?? [])]);
  const all = [...commands].map((meaning): Reading => {
    const mine = weighing.candidates.filter(({ command, topic }) =>
      meaning === 'none' ? topic !== undefined : command === meaning,
    );
    const cues = Math.min(MOST_OF_CUES, Math.max(0, ...mine.map(({ weight }) => weight)));
    const share = alike.of(meaning);
    const score = LIKENESS_WEIGHT * Math.log(share + LEAST_SHARE) + CUE_WEIGHT * cues + bonus(meaning);
    return { meaning, score, cues, share, because: mine.flatMap(({ because }) => because) };
  });
  return withArticle(line, all).sort((one, other) => other.score - one.score);
}

/** They answer the questions of their own subject, with the partner's own facts beside the rules. */
const GUIDES: ReadonlySet<Meaning> = new Set<CommandId>(['coop', 'dpor', 'pal', 'eligibility', 'claim-proof', 'rules']);

/** An article that answers speaks for a question about the program. It is looked for only where it could decide. */
function withArticle(line: ReadLine, all: readonly Reading[]): Reading[] {
  const best = all.reduce((most, one) => (one.score > most.score ? one : most));
  return all.map((reading) => {
    if (reading.meaning !== 'ask') return reading;
    const mayDecide = reading.score + CUE_WEIGHT * MOST_OF_AN_ARTICLE >= best.score;
    const exactly = articleAsked(line) !== undefined && (mayDecide || !GUIDES.has(best.meaning));
    if (!mayDecide && !exactly) return reading;
    const { weight, because } = articleCue(line);
    return {
      ...reading,
      score: reading.score + (exactly ? CERTAIN : CUE_WEIGHT * weight),
      cues: reading.cues + weight,
      because: [...reading.because, ...because],
    };
  });
}

export const isCommand = (meaning: Meaning): meaning is CommandId => meaning !== 'none';
