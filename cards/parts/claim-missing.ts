/** What stands between a claim and its submission. */
import { cut } from './list.ts';
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

const LISTED = 8;
const SENTENCE = 250;

/** @param headed the headline of the text says already how much is missing */
export function missingPiece({ says, lines, warnings }: ClaimMissing, headed = false): Piece {
  if (!headed && lines.length + warnings.length === 0) return NOTHING;
  const told = [...lines, ...warnings.map((warning) => `Note: ${warning}`)];
  const shown = told.slice(0, LISTED).map((line) => cut(line, SENTENCE));
  const more = told.length - shown.length;
  const listed = more > 0 ? [...shown, `and ${more} more`] : shown;
  return {
    shows: [sectionHeading(says), ...listed.map((line) => block(`• ${line}`, { spacing: 'small' }))],
    says: [...(headed ? [] : [says]), ...listed.map((line) => ({ detail: `- ${line}` }))],
  };
}
