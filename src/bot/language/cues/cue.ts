/** How a command says which words mean it. */
import type { CommandId } from '../../commands/ids.ts';
import type { ArgumentName } from '../arguments.ts';

/**
 * How much a cue says: about 2 is enough to be sure, 4 also beats a sure rival, below 0 speaks against the command.
 * Commands about claims and associations begin at 9, for their words leave little doubt; what stands higher tells them
 * from each other.
 */
export type Weight = number;

export interface Cues {
  readonly command: CommandId;
  /** What its button is called. */
  readonly label: string;
  /** A sentence that means the command without arguments; names are put behind it. */
  readonly say: string;
  /** Arguments that are taken from the text. */
  readonly takes: readonly ArgumentName[];
  /** Patterns (see pattern.ts) by weight. */
  readonly cues: readonly (readonly [weight: Weight, ...patterns: string[]])[];
}

/** Something people also write about that is none of the commands; `near` is offered instead. */
export interface Elsewhere {
  readonly topic: string;
  readonly near: readonly CommandId[];
  /** A command would do harm or mislead, however much the message is like one. */
  readonly never?: true;
  readonly cues: readonly (readonly [weight: Weight, ...patterns: string[]])[];
}
