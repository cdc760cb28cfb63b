/** What stands between a claim and its submission. */
import { firstSentences } from './list.ts';
import { NOTHING, type Piece } from './piece.ts';
import { sectionHeading } from './section.ts';
import { block } from './text.ts';

export interface ClaimMissing {
  /** "3 things are missing before it can be submitted." */
  readonly says: string;
  /** A sentence each. */
  readonly lines: readonly string[];
  /** What may go wrong, a sentence each. */
  readonly warnings: readonly string[];
}

/** @param headed the headline of the text says already how much is missing */
export function missingPiece({ says, lines, warnings }: ClaimMissing, headed = false): Piece {
  if (!headed && lines.length + warnings.length === 0) return NOTHING;
  const listed = firstSentences([...lines, ...warnings.map((warning) => `Note: ${warning}`)]);
  return {
    shows: [sectionHeading(says), ...listed.map((line) => block(`• ${line}`, { spacing: 'small' }))],
    says: [...(headed ? [] : [says]), ...listed.map((line) => ({ detail: `- ${line}` }))],
  };
}
