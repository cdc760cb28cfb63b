/** From what somebody said to what is imagined, one change at a time. */
import { type Button, whatifQuestionCard } from '../../../../cards/index.ts';
import type { Designation, ScenarioChange } from '../../../scoring/index.ts';
import type { Context, Outcome } from '../command.ts';
import type { CommandId } from '../ids.ts';
import type { SaidChange } from '../whatif-arguments.ts';

export interface Resolved {
  /** As said, with the names the data has. */
  readonly said: SaidChange;
  readonly changes: readonly ScenarioChange[];
  /** "2 people pass SC-200". */
  readonly words: string;
  /** It names a person or a claim, which not everybody may know of. */
  readonly sensitive: boolean;
  /** Why it cannot bring anything, where that is known already: "SC-400 retired on 31 May 2025 …". */
  readonly inVain?: string;
  /** What is said where nothing changes and the figures do not tell why. */
  readonly otherwise: string;
  /** What it is about, where it is about some designations alone. */
  readonly about: readonly Designation[];
}

export interface Ask {
  readonly ask: Outcome;
}
export type Resolution = Resolved | Ask;

export type Said<K extends SaidChange['kind']> = Extract<SaidChange, { kind: K }>;

export interface Asking {
  readonly context: Context;
  /** Asked for; empty for all. */
  readonly designations: readonly Designation[];
  /** What the other changes of the scenario are about, as far as they say. */
  readonly alongside: readonly Designation[];
  /** What is imagined besides, in words. */
  readonly others: readonly string[];
  /** A button that imagines the whole scenario with this instead of what was said. */
  readonly choose: (label: string, instead: SaidChange) => Extract<Button, { command: CommandId }>;
}

/** A question instead of a guess. */
export function askBack(question: string, choices: readonly Button[], { others }: Pick<Asking, 'others'>): Ask {
  return { ask: { face: whatifQuestionCard({ question, changes: others, choices }), open: true } };
}
