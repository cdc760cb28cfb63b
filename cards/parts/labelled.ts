/** "Gained  Contoso, Fabrikam": a label and what belongs to it, small, on its own line. */
import type { RichTextBlock } from '../adaptive-card.ts';
import { NOTHING, type Piece } from './piece.ts';
import { run, runs } from './text.ts';

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

export function labelledLines(lines: readonly Labelled[]): Piece {
  if (lines.length === 0) return NOTHING;
  return {
    shows: lines.map(shown),
    says: lines.map(({ label, text }) => ({ detail: `  ${label}: ${text}` })),
  };
}

function shown({ label, text }: Labelled): RichTextBlock {
  return runs([run(`${label}: `, { size: 'small', isSubtle: true }), run(text, { size: 'small' })], {
    spacing: 'small',
  });
}
