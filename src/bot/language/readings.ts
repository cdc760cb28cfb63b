/** What a line may mean, weighed from two sides: the cues written by hand, and its likeness to examples. */
import type { CommandId } from '../commands/ids.ts';
import { type Likeness, likeness, type Meaning } from './likeness/likeness.ts';
import { articleCue } from './program/article.ts';
import type { ReadLine } from './read.ts';
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
export const ENOUGH = 2;
/** In a word or two that all mean something to us, a hint is enough. */
const ENOUGH_IN_SHORT = 1.3;
const SHORT = 3;
/**
 * How the two are put together; fitted on messages that neither had seen. Cues may be off by a word, so that their
 * weight is bounded, and what they decide is worth a little over four to one.
 */
const CUE_WEIGHT = 0.2;
const MOST_OF_CUES = 8;
const DECIDED = 1.5;
/** That the cues say nothing says less than that they say something else. */
const DECIDED_NONE = 0.75;
const LEAST_SHARE = 1e-4;
/** Where it is less like a question about the program, no article is looked for. */
const MAY_BE_ASKED = 0.02;

/** What the cues alone decide; null where they name no command. */
export function decidedByCues(line: ReadLine, { candidates, strangeness }: Weighing): Candidate | null {
  const best = candidates.find(({ command }) => command !== undefined);
  const topic = candidates.find((candidate) => candidate.topic !== undefined);
  if (best === undefined) return null;
  if (topic !== undefined && topic.weight >= ENOUGH && topic.weight >= best.weight) return null;
  const short = line.words.length <= SHORT && strangeness === 0;
  return best.weight >= (short ? ENOUGH_IN_SHORT : ENOUGH) ? best : null;
}

/** Best first; "none" is among them. */
export function readings(line: ReadLine, weighing: Weighing, alike: Likeness = likeness(line)): readonly Reading[] {
  const decided = decidedByCues(line, weighing)?.command;
  const topics = weighing.candidates.filter(({ topic }) => topic !== undefined);
  const commands = new Set([...alike.meanings, ...weighing.candidates.flatMap(({ command }) => command ?? [])]);
  return [...commands]
    .map((meaning): Reading => {
      const share = alike.of(meaning);
      const mine: readonly Pick<Candidate, 'weight' | 'because'>[] = [
        ...(meaning === 'none' ? topics : weighing.candidates.filter(({ command }) => command === meaning)),
        ...(meaning === 'ask' && share >= MAY_BE_ASKED ? [articleCue(line)] : []),
      ];
      const cues = Math.max(0, ...mine.map(({ weight }) => weight));
      const bonus = meaning === 'none' ? (decided === undefined ? DECIDED_NONE : 0) : meaning === decided ? DECIDED : 0;
      const score = Math.log(share + LEAST_SHARE) + CUE_WEIGHT * Math.min(MOST_OF_CUES, cues) + bonus;
      return { meaning, score, cues, share, because: mine.flatMap(({ because }) => because) };
    })
    .sort((one, other) => other.score - one.score);
}

export const isCommand = (meaning: Meaning): meaning is CommandId => meaning !== 'none';
