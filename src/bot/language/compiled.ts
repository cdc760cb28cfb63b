/** All cues as one matcher. */
import type { CommandId } from '../commands/ids.ts';
import { ELSEWHERE } from './cues/elsewhere.ts';
import { CUES } from './cues/index.ts';
import { type Matcher, matcher } from './matcher.ts';

export interface Cue {
  /** The command it speaks for; absent when it speaks for a topic that is none of the commands. */
  readonly command?: CommandId;
  readonly topic?: string;
  readonly weight: number;
}

const ALL: readonly (readonly [string, Cue])[] = [
  ...CUES.flatMap(({ command, cues }) =>
    cues.flatMap(([weight, ...patterns]) => patterns.map((pattern) => [pattern, { command, weight }] as const)),
  ),
  ...ELSEWHERE.flatMap(({ topic, cues }) =>
    cues.flatMap(([weight, ...patterns]) => patterns.map((pattern) => [pattern, { topic, weight }] as const)),
  ),
];

export const CUE_PATTERNS: readonly string[] = ALL.map(([pattern]) => pattern);
export const findCues: Matcher<Cue> = matcher(ALL);
