/** An association of ours as the book has it, whatever it is known from. */
import type { Day, Month } from '../scoring/index.ts';
import type { AssociationRecord } from './record.ts';
import type { Described } from './same-association.ts';

export const STANDINGS = ['counted', 'expected', 'asked', 'ended'] as const;
/** counted: in the last month of an export. expected: said to be there, not in an export yet. asked: asked for. */
export type Standing = (typeof STANDINGS)[number];
export const SOURCES = ['import', 'claim', 'hand'] as const;
export type Source = (typeof SOURCES)[number];

export interface Holding extends Described {
  /** A day or, from exports, a month; empty while only asked for. */
  readonly from: Day | Month | '';
  /** The last day or month; null while it lasts. */
  readonly to: Day | Month | null;
  readonly standing: Standing;
  /** What its standing is known from. */
  readonly source: Source;
  /** What else tells of it. */
  readonly alsoToldBy: readonly Source[];
  /** Id of the approved claim. */
  readonly claim?: string;
  /** Id of what was recorded by hand, its history, and the day to ask again where it is only asked for. */
  readonly record?: string;
  readonly history: AssociationRecord['history'];
  readonly remindOn?: Day;
}
