/** Things to say next, one below the other: their labels are sentences. */
import { button } from './button.ts';
import { cut } from './list.ts';
import { NOTHING, type Piece } from './piece.ts';

/** A button that says `text` for the person who presses it. */
export interface Suggestion {
  readonly label: string;
  readonly text: string;
}

const SHOWN = 6;

export function suggestionsPiece(suggestions: readonly Suggestion[]): Piece {
  if (suggestions.length === 0) return NOTHING;
  const shown = suggestions.slice(0, SHOWN);
  return {
    shows: shown.map((suggestion) => ({ type: 'ActionSet', spacing: 'small', actions: [button(suggestion)] })),
    says: shown.map(({ label }) => `- ${cut(label, 100)}`),
  };
}
