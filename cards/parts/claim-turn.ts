/** Whose turn it is with a claim. */
import type { Colour } from '../adaptive-card.ts';

/** Whose turn it is, until when and for what. */
export interface ClaimTurn {
  /** One sentence. */
  readonly says: string;
  /** It is ours and late, ours and near, or can wait. */
  readonly press: 'overdue' | 'soon' | 'later';
}

export const TURN_COLOURS: Readonly<Record<ClaimTurn['press'], Colour>> = {
  overdue: 'attention',
  soon: 'warning',
  later: 'default',
};
