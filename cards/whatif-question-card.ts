/** Asks what to imagine, or what is missing to imagine it; every choice is a button. */
import type { Face } from './adaptive-card.ts';
import { type Button, button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { cut } from './parts/list.ts';
import type { Piece } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';

export interface WhatIfQuestion {
  readonly question: string;
  /** What is imagined so far, in words. */
  readonly changes: readonly string[];
  readonly choices: readonly Button[];
}

const SHOWN = 6;

export function whatifQuestionCard({ question, changes, choices }: WhatIfQuestion): Face {
  return face({
    headline: question,
    frame: null,
    pieces: [
      { shows: [block(question, { weight: 'bolder' })], says: [] },
      ...changes.map((change): Piece => ({ shows: [aside(change)], says: [`So far: ${change}`] })),
      ...choices.slice(0, SHOWN).map(choicePiece),
    ],
  });
}

const choicePiece = (choice: Button): Piece => ({
  shows: [{ type: 'ActionSet', spacing: 'small', actions: [button(choice)] }],
  says: [`- ${cut(choice.label, 100)}`],
});
