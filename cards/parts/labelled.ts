/** "Gained  Contoso, Fabrikam": a label and what belongs to it, small, on its own line. */
import type { RichTextBlock } from '../adaptive-card.ts';
import { NOTHING, type Piece } from './piece.ts';
import { run, runs } from './text.ts';

export interface Labelled {
  /** Absent: the text stands alone. */
  readonly label?: string;
  readonly text: string;
}

export function labelledLines(lines: readonly Labelled[]): Piece {
  if (lines.length === 0) return NOTHING;
  return {
    shows: lines.map(shown),
    says: lines.map(({ label, text }) => ({ detail: `  ${label === undefined ? '' : `${label}: `}${text}` })),
  };
}

function shown({ label, text }: Labelled): RichTextBlock {
  const before = label === undefined ? [] : [run(`${label}: `, { size: 'small', isSubtle: true })];
  return runs([...before, run(text, { size: 'small' })], { spacing: 'small' });
}
